import { border } from './border.es';
import { common } from './common.es';
import { compare } from './compare.es';
import { confidence } from './confidence.es';
import { data } from './data.es';
import { documents } from './documents.es';
import { dossier } from './dossier.es';
import type { Messages } from './en';
import { explore } from './explore.es';
import { map } from './map.es';
import { mapHover } from './mapHover.es';
import { moreUnits } from './moreUnits.es';
import { over } from './over.es';
import { own } from './own.es';
import { pictures } from './pictures.es';
import { ports } from './ports.es';
import { reach } from './reach.es';
import { rfi } from './rfi.es';
import { said } from './said.es';
import { sensitivity } from './sensitivity.es';
import { sites } from './sites.es';
import { slides } from './slides.es';
import { sourced } from './sourced.es';
import { story } from './story.es';
import { surface } from './surface.es';
import { surfaceMap } from './surfaceMap.es';
import { tell } from './tell.es';
import { units } from './units.es';
import { views } from './views.es';
import { work } from './work.es';
import { workbook } from './workbook.es';

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
