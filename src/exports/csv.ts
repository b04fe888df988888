import { csvText } from './csvText';
import type { Format } from './formats';
import { layerTable } from './layers/layers';
import type { LayerTable } from './layers/table';
import type { Order } from './order';
import type { Study } from './study';

const MARK = '\ufeff';

/** One layer as a table: a column for every value, unit, year, source and certainty, and the point it lies at. */
export const format: Format = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  make: async (study: Study, { layer, bom }: Order) => {
    return csvOf(layerTable(study, layer), bom);
  },
};

/** A table as bytes; `bom` for Excel. What lies nowhere has empty cells for it. */
export function csvOf({ columns, rows }: LayerTable, bom: boolean): Uint8Array {
  const lines = rows.map(({ place, cells }) => [...cells, ...(place.type === 'none' ? [null, null] : place.at)]);
  const text = csvText([[...columns, 'longitude', 'latitude'], ...lines]);
  return new TextEncoder().encode(bom ? MARK + text : text);
}
