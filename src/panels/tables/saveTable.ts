import { csvOf } from '../../exports/csvTable';
import { geoJsonOf } from '../../exports/geojsonTable';
import { saveBytes } from '../../ui/saveBytes';
import type { Row, Table } from './table';
import { type TableWorld, tableFile } from './tableFile';

interface Given {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly world: TableWorld;
  readonly type: 'csv' | 'geojson';
  readonly name: string;
}

/** Writes rows of a table and hands them to the reader; CSV with the mark by which Excel knows UTF-8. */
export async function saveTable({ table, rows, world, type, name }: Given): Promise<void> {
  const file = tableFile(table, rows, world);
  if (type === 'csv') saveBytes(csvOf(file, true), name, 'text/csv;charset=utf-8');
  else saveBytes(await geoJsonOf(file, read), name, 'application/geo+json');
}

async function read(path: string): Promise<Uint8Array> {
  const answer = await fetch(`${import.meta.env.BASE_URL}${path}`);
  if (!answer.ok) throw new Error(`${path}: expected a file, got status ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
