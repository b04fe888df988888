import { readTable } from '../csv';
import { readFigures } from '../figures';
import { figureTables } from '../figureTables';
import { pack, tablesFile } from '../pack';
import type { Step } from '../step';

/** `data/indicators.json`: every indicator with its names and reasons, and every figure. */
export const step: Step = {
  name: 'indicators',
  outputs: ['data/indicators.json'],
  async make() {
    const catalogue = readTable('indicators/catalogue.csv');
    const regionIds = readTable('regions/regions.csv').map((row) => row.text('region_id'));
    const indicators = catalogue.map((row) => ({
      id: row.text('indicator_id'),
      en: row.text('name_en'),
      es: row.text('name_es'),
      fr: row.text('name_fr'),
      theme: row.text('theme'),
      direction: row.text('direction'),
      why: row.text('why'),
      comparability: row.text('comparability'),
    }));
    const units = catalogue.map((row) => ({ id: row.text('indicator_id'), unit: row.text('unit') }));
    const bytes = tablesFile({
      regions: pack(regionIds.map((id) => ({ id }))),
      indicators: pack(indicators),
      ...figureTables(readFigures(), units, regionIds),
    });
    return [{ path: 'data/indicators.json', bytes }];
  },
};
