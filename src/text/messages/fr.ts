import { border } from './border.fr';
import { common } from './common.fr';
import { compare } from './compare.fr';
import { confidence } from './confidence.fr';
import { data } from './data.fr';
import { documents } from './documents.fr';
import { dossier } from './dossier.fr';
import type { Messages } from './en';
import { explore } from './explore.fr';
import { map } from './map.fr';
import { mapHover } from './mapHover.fr';
import { moreUnits } from './moreUnits.fr';
import { over } from './over.fr';
import { own } from './own.fr';
import { pictures } from './pictures.fr';
import { ports } from './ports.fr';
import { reach } from './reach.fr';
import { rfi } from './rfi.fr';
import { said } from './said.fr';
import { sensitivity } from './sensitivity.fr';
import { sites } from './sites.fr';
import { slides } from './slides.fr';
import { sourced } from './sourced.fr';
import { story } from './story.fr';
import { surface } from './surface.fr';
import { surfaceMap } from './surfaceMap.fr';
import { tell } from './tell.fr';
import { units } from './units.fr';
import { views } from './views.fr';
import { work } from './work.fr';
import { workbook } from './workbook.fr';

export const messages: Messages = {
  ...common,
  ...units,
  ...moreUnits,
  ...explore,
  ...documents,
  ...data,
  ...dossier,
  ...pictures,
  ...ports,
  ...over,
  ...border,
  ...map,
  ...mapHover,
  ...reach,
  ...views,
  ...work,
  ...said,
  ...sensitivity,
  ...own,
  ...compare,
  ...sites,
  ...surface,
  ...confidence,
  ...tell,
  ...sourced,
  ...story,
  ...workbook,
  ...rfi,
  ...slides,
  ...surfaceMap,
};
