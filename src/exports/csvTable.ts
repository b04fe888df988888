import type { Language } from '../model/geo';
import { type CsvForm, csvText, formFor, PLAIN_CSV } from './csvText';
import type { LayerTable } from './layers/table';

const MARK = '\ufeff';

/** A table as bytes; `bom` for Excel, which knows UTF-8 by it. What lies nowhere has empty cells for it. */
export function csvOf({ columns, rows }: LayerTable, bom: boolean, form: CsvForm = PLAIN_CSV): Uint8Array {
  const lines = rows.map(({ place, cells }) => [...cells, ...(place.type === 'none' ? [null, null] : place.at)]);
  const text = csvText([[...columns, 'longitude', 'latitude'], ...lines], form);
  return new TextEncoder().encode(bom ? MARK + text : text);
}

/** A table as the reader asked for it: as Excel expects it where they live, or plain. */
export function csvFor(table: LayerTable, isForExcel: boolean, language: Language): Uint8Array {
  return csvOf(table, isForExcel, formFor(isForExcel, language));
}
