import { border } from './border.fr';
import { common } from './common.fr';
import { confidence } from './confidence.fr';
import { data } from './data.fr';
import { dossier } from './dossier.fr';
import type { Messages } from './en';
import { explore } from './explore.fr';
import { map } from './map.fr';
import { ports } from './ports.fr';
import { reach } from './reach.fr';
import { said } from './said.fr';
import { sensitivity } from './sensitivity.fr';
import { sites } from './sites.fr';
import { units } from './units.fr';
import { views } from './views.fr';
import { work } from './work.fr';

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
