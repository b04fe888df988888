import { csvOf } from '../../exports/csvTable';
import { geoJsonOf } from '../../exports/geojsonTable';
import type { LayerTable } from '../../exports/layers/table';
import { saveBytes } from '../../ui/saveBytes';

/** By which Excel knows UTF-8. */
const MARK = '\ufeff';

/** Hands a table of points to the reader. */
export async function savePoints(table: LayerTable, type: 'csv' | 'geojson', name: string): Promise<void> {
  if (type === 'csv') saveBytes(csvOf(table, true), `${name}.csv`, 'text/csv;charset=utf-8');
  else saveBytes(await geoJsonOf(table, noOutline), `${name}.geojson`, 'application/geo+json');
}

export function saveText(csv: string, name: string): void {
  saveBytes(new TextEncoder().encode(MARK + csv), `${name}.csv`, 'text/csv;charset=utf-8');
}

/** Points need no outlines. */
const noOutline = async (path: string): Promise<Uint8Array> => {
  throw new Error(`${path}: expected points alone, got a region`);
};
