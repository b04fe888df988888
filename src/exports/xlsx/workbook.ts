import { FIRST_TITLE } from '../../scoring/defaults';
import type { Format } from '../formats';
import type { Study } from '../study';
import { type Book, writeBook, XLSX_TYPE } from './book';
import { goalpostsSheet } from './goalposts';
import { keptSheet } from './keptSheet';
import { layoutOf } from './layout';
import { scaledSheet, valuesSheet } from './matrixSheets';
import { namesOf } from './names';
import { readMeSheet } from './readMe';
import { rulesSheet } from './rulesSheet';
import { rankingSheet, scoresSheet } from './scoresSheet';
import { sourcesSheet } from './sourcesSheet';
import { weightsSheet } from './weightsSheet';

/** The live workbook of a study. */
export const workbook: Format = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: XLSX_TYPE,
  make: (study) => Promise.resolve(writeBook(bookOf(study))),
};

/** The sheets of a study, each score a formula with its value of now beside it. */
export function bookOf(study: Study): Book {
  const layout = layoutOf(study);
  const { scenario, text, madeOn } = study;
  const title = scenario.title === FIRST_TITLE ? text.t('bar.firstTitle') : scenario.title;
  const sources = sourcesSheet(layout);
  return {
    title,
    madeOn,
    sheets: [
      readMeSheet(layout, title),
      rankingSheet(layout),
      weightsSheet(layout),
      rulesSheet(layout),
      goalpostsSheet(layout),
      scoresSheet(layout),
      scaledSheet(layout),
      valuesSheet(layout, sources),
      sources.sheet,
      keptSheet(layout),
    ],
    names: namesOf(layout),
  };
}
