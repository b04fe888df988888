import { csvFor } from './csvTable';
import type { Format } from './formats';
import { layerTable } from './layers/layers';
import type { Order } from './order';
import type { Study } from './study';

/** One layer as a table: a column for every value, unit, year, source and certainty, and the point it lies at. */
export const format: Format = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  make: async (study: Study, { layer, bom }: Order) => {
    return csvFor(layerTable(study, layer), bom, study.text.language);
  },
};
