import { border } from './border.en';
import { common } from './common.en';
import { confidence } from './confidence.en';
import { dossier } from './dossier.en';
import { explore } from './explore.en';
import { map } from './map.en';
import { ports } from './ports.en';
import { reach } from './reach.en';
import { rfi } from './rfi.en';
import { said } from './said.en';
import { sensitivity } from './sensitivity.en';
import { slides } from './slides.en';
import { units } from './units.en';
import { views } from './views.en';
import { work } from './work.en';
import { workbook } from './workbook.en';

const en = {
  ...common,
  ...units,
  ...explore,
  ...dossier,
  ...ports,
  ...border,
  ...map,
  ...reach,
  ...views,
  ...work,
  ...said,
  ...sensitivity,
  ...confidence,
  ...workbook,
  ...rfi,
  ...slides,
};
export type MessageKey = keyof typeof en;
/** Every language has every message; a missing one fails the type check. */
export type Messages = Readonly<Record<MessageKey, string>>;
export const messages: Messages = en;
