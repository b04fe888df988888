import { border } from './border.es';
import { common } from './common.es';
import { confidence } from './confidence.es';
import { data } from './data.es';
import { dossier } from './dossier.es';
import type { Messages } from './en';
import { explore } from './explore.es';
import { map } from './map.es';
import { ports } from './ports.es';
import { reach } from './reach.es';
import { said } from './said.es';
import { sensitivity } from './sensitivity.es';
import { sites } from './sites.es';
import { units } from './units.es';
import { views } from './views.es';
import { work } from './work.es';

export const messages: Messages = {
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
