import { border } from './border.fr';
import { common } from './common.fr';
import { confidence } from './confidence.fr';
import { dossier } from './dossier.fr';
import type { Messages } from './en';
import { explore } from './explore.fr';
import { map } from './map.fr';
import { ports } from './ports.fr';
import { reach } from './reach.fr';
import { rfi } from './rfi.fr';
import { said } from './said.fr';
import { sensitivity } from './sensitivity.fr';
import { slides } from './slides.fr';
import { units } from './units.fr';
import { views } from './views.fr';
import { work } from './work.fr';
import { workbook } from './workbook.fr';

export const messages: Messages = {
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
