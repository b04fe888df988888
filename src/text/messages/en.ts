import { border } from './border.en';
import { common } from './common.en';
import { confidence } from './confidence.en';
import { data } from './data.en';
import { dossier } from './dossier.en';
import { explore } from './explore.en';
import { map } from './map.en';
import { ports } from './ports.en';
import { reach } from './reach.en';
import { said } from './said.en';
import { sensitivity } from './sensitivity.en';
import { sites } from './sites.en';
import { units } from './units.en';
import { views } from './views.en';
import { work } from './work.en';

const en = {
  ...common,
  ...units,
  ...explore,
  ...data,
  ...dossier,
  ...ports,
  ...border,
  ...map,
  ...reach,
  ...views,
  ...work,
  ...said,
  ...sensitivity,
  ...sites,
  ...confidence,
};
export type MessageKey = keyof typeof en;
/** Every language has every message; a missing one fails the type check. */
export type Messages = Readonly<Record<MessageKey, string>>;
export const messages: Messages = en;
