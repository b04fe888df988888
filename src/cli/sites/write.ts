import { existsSync, readdirSync } from 'node:fs';
import { rename, rm, rmdir } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DIALECT_TABLE } from '../../exports/sql/dialect';
import { COUNTRY } from '../../exports/sql/siteNames';
import { atField, InputError } from '../fault';
import { type CountryCount, checkedCounts } from './counts';
import { pathSql, type SiteFile } from './files';

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
    const rows = target.isFolder ? statement : bestFirst(statement);
    await connection.run(`COPY (\n${rows}\n) TO ${text} (${optionsOf(target)})`);
    const counts = await counted(connection, draft, sourcePath);
    if (target.isFolder) await rmdir(target.path).catch(unlessMissing);
    await rename(draft.path, target.path);
    return counts;
  } finally {
    await rm(draft.path, { recursive: true, force: true });
  }
}

/** A statement with the best site first. */
export function bestFirst(statement: string): string {
  return `${statement}\nORDER BY "rank" NULLS LAST, "score" DESC NULLS LAST, "id"`;
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
  const counts = found.getRowObjectsJS().map(({ country, n, ranked, nameless }) => ({
    country: country === null ? null : String(country),
    rows: Number(n),
    ranked: Number(ranked),
    nameless: Number(nameless),
  }));
  return checkedCounts(counts, sourcePath);
}

/** No part is written for no rows. */
function hasParts(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
