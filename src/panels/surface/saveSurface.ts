import { csvFor } from '../../exports/csvTable';
import { csvText, formFor } from '../../exports/csvText';
import { geoJsonOf } from '../../exports/geojsonTable';
import type { Cell, LayerTable } from '../../exports/layers/table';
import type { Language } from '../../model/geo';
import { saveBytes } from '../../ui/saveBytes';

/** Whether a CSV file is for Excel, and where its reader lives. */
interface CsvAsk {
  readonly isForExcel: boolean;
  readonly language: Language;
}

/** By which Excel knows UTF-8. */
const MARK = '\ufeff';

/** Hands a table of points to the reader. */
export async function savePoints(table: LayerTable, type: 'csv' | 'geojson', name: string, ask: CsvAsk): Promise<void> {
  if (type === 'csv') saveBytes(csvFor(table, ask.isForExcel, ask.language), `${name}.csv`, 'text/csv;charset=utf-8');
  else saveBytes(await geoJsonOf(table, noOutline), `${name}.geojson`, 'application/geo+json');
}

/** Hands rows without a place to the reader. */
export function saveRows(rows: readonly (readonly Cell[])[], name: string, { isForExcel, language }: CsvAsk): void {
  const csv = csvText(rows, formFor(isForExcel, language));
  saveBytes(new TextEncoder().encode(isForExcel ? MARK + csv : csv), `${name}.csv`, 'text/csv;charset=utf-8');
}

/** Points need no outlines. */
const noOutline = async (path: string): Promise<Uint8Array> => {
  throw new Error(`${path}: expected points alone, got a region`);
};
