import { border } from './border.en';
import { common } from './common.en';
import { compare } from './compare.en';
import { confidence } from './confidence.en';
import { data } from './data.en';
import { documents } from './documents.en';
import { dossier } from './dossier.en';
import { explore } from './explore.en';
import { map } from './map.en';
import { mapHover } from './mapHover.en';
import { moreUnits } from './moreUnits.en';
import { over } from './over.en';
import { own } from './own.en';
import { pictures } from './pictures.en';
import { ports } from './ports.en';
import { reach } from './reach.en';
import { rfi } from './rfi.en';
import { said } from './said.en';
import { sensitivity } from './sensitivity.en';
import { sites } from './sites.en';
import { slides } from './slides.en';
import { sourced } from './sourced.en';
import { story } from './story.en';
import { surface } from './surface.en';
import { surfaceMap } from './surfaceMap.en';
import { tell } from './tell.en';
import { units } from './units.en';
import { views } from './views.en';
import { work } from './work.en';
import { workbook } from './workbook.en';

const en = {
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
export type MessageKey = keyof typeof en;
/** Every language has every message; a missing one fails the type check. */
export type Messages = Readonly<Record<MessageKey, string>>;
export const messages: Messages = en;
