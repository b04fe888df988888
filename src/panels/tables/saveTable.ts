import { csvFor } from '../../exports/csvTable';
import { geoJsonOf } from '../../exports/geojsonTable';
import type { Language } from '../../model/geo';
import { saveBytes } from '../../ui/saveBytes';
import type { Row, Table } from './table';
import { type TableWorld, tableFile } from './tableFile';

interface Given {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly world: TableWorld;
  readonly type: 'csv' | 'geojson';
  readonly name: string;
  readonly isForExcel: boolean;
  readonly language: Language;
}

/** Writes rows of a table and hands them to the reader; CSV for Excel, or plain. */
export async function saveTable({ table, rows, world, type, name, isForExcel, language }: Given): Promise<void> {
  const file = tableFile(table, rows, world);
  if (type === 'csv') saveBytes(csvFor(file, isForExcel, language), name, 'text/csv;charset=utf-8');
  else saveBytes(await geoJsonOf(file, read), name, 'application/geo+json');
}

async function read(path: string): Promise<Uint8Array> {
  const answer = await fetch(`${import.meta.env.BASE_URL}${path}`);
  if (!answer.ok) throw new Error(`${path}: expected a file, got status ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
