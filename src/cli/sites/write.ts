import { existsSync, readdirSync } from 'node:fs';
import { rename, rm, rmdir } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DIALECT_TABLE } from '../../exports/sql/dialect';
import { COUNTRY } from '../../exports/sql/siteNames';
import { COUNTRIES } from '../../model/geo';
import { atField, InputError } from '../fault';
import { pathSql, type SiteFile } from './files';

/** How many sites were scored in a country, and how many of them have a rank. */
export interface CountryCount {
  readonly rows: number;
  readonly ranked: number;
}

/**
 * Runs a statement into a file beside the target and moves it there when all of it holds: no half a file is left behind.
 * A single file has the best first; the parts of a folder are in no order.
 */
export async function writeScores(
  connection: DuckDBConnection,
  statement: string,
  target: SiteFile,
  sourcePath: string,
): Promise<Readonly<Record<string, CountryCount>>> {
  const draft: SiteFile = { ...target, path: `${target.path}.part-${process.pid}` };
  try {
    const text = DIALECT_TABLE.duckdb.text(draft.path);
    const rows = target.isFolder
      ? statement
      : `${statement}\nORDER BY "rank" NULLS LAST, "score" DESC NULLS LAST, "id"`;
    await connection.run(`COPY (\n${rows}\n) TO ${text} (${optionsOf(target)})`);
    const counts = await counted(connection, draft, sourcePath);
    if (target.isFolder) await rmdir(target.path).catch(unlessMissing);
    await rename(draft.path, target.path);
    return counts;
  } finally {
    await rm(draft.path, { recursive: true, force: true });
  }
}

function optionsOf({ format, isFolder }: SiteFile): string {
  if (format === 'csv') return 'FORMAT csv, HEADER true';
  return isFolder ? `FORMAT parquet, PARTITION_BY ("${COUNTRY}")` : 'FORMAT parquet';
}

/** Counts what was written. Throws InputError for sites without an id and for countries that no figure is read in. */
async function counted(connection: DuckDBConnection, written: SiteFile, sourcePath: string) {
  if (written.isFolder && !hasParts(written.path)) throw new InputError([atField(sourcePath, 'rows', 'sites', 'none')]);
  const read =
    written.format === 'csv'
      ? `read_csv(${pathSql(written)}, header = true, all_varchar = true)`
      : `read_parquet(${pathSql(written)}${written.isFolder ? ', hive_partitioning = true' : ''})`;
  const found = await connection.runAndReadAll(
    `SELECT "country", COUNT(*) AS n, COUNT("rank") AS ranked, COUNT(*) - COUNT("id") AS nameless FROM ${read} GROUP BY 1 ORDER BY 1`,
  );
  const rows = found.getRowObjectsJS();
  if (rows.length === 0) throw new InputError([atField(sourcePath, 'rows', 'sites', 'none')]);
  const known: readonly string[] = COUNTRIES;
  const strange = rows.filter(({ country }) => !known.includes(String(country)));
  const nameless = rows.reduce((sum, row) => sum + Number(row.nameless), 0);
  const wrong = strange.slice(0, 10).map(({ country, n }) => {
    const got = country === null ? 'nothing' : String(country);
    return atField(sourcePath, COUNTRY, known.join(', '), `${got} in ${n} rows`);
  });
  if (nameless > 0) wrong.push(atField(sourcePath, 'id', 'one for every site', `none in ${nameless} rows`));
  if (wrong.length > 0) throw new InputError(wrong);
  return Object.fromEntries(
    rows.map(({ country, n, ranked }) => [String(country), { rows: Number(n), ranked: Number(ranked) }]),
  );
}

/** No part is written for no rows. */
function hasParts(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
