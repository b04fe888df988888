import { rmSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Criterion } from '../../../src/model/criterion';
import { scratchFile } from '../../cli/corredor';
import { type Scored, type Site, sitesCsv } from './sites';

const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '512MB' });

/** Rows of a statement over some sites. */
export async function askDuck(
  statement: string,
  sites: readonly Site[],
  criteria: readonly Criterion[],
): Promise<readonly Scored[]> {
  const rows = await duckRows(statement, sitesCsv(sites, criteria), criteria);
  return rows.map(({ id, score, coverage, rank }) => ({
    id: String(id),
    score: score === null ? null : Number(score),
    coverage: Number(coverage),
    rank: rank === null ? null : Number(rank),
  }));
}

/** The same with every column that it gives. */
export async function duckRows(statement: string, csv: string, criteria: readonly Criterion[]) {
  const connection = await instance.connect();
  const file = scratchFile('sites.csv', csv);
  try {
    const types = ['id', 'country', 'region'].map((name) => `'${name}': 'VARCHAR'`);
    const numbers = criteria.map(({ id }) => `'${id}': 'DOUBLE'`);
    const columns = [...types, ...numbers].join(', ');
    await connection.run(
      `CREATE OR REPLACE TEMP TABLE sites AS FROM read_csv('${file}', header = true, columns = {${columns}})`,
    );
    return (await connection.runAndReadAll(statement)).getRowObjectsJS();
  } finally {
    connection.closeSync();
    rmSync(file);
  }
}
