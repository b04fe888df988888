import type { Findings } from './findings';

/** A table that is read whole: workbook, Parquet and GeoJSON. Everything is text, as in CSV; empty is missing. */
export interface WholeTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Number of each row in its file: sheet row or feature. */
  readonly numbers: readonly number[];
}

/** Reads a whole table or says in `found` why there is none. */
export type TableReader = (file: Blob, name: string, found: Findings) => Promise<WholeTable | undefined>;

/** Any cell as text: dates as ISO days, numbers as JavaScript writes them. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
