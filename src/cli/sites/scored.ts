import type { DuckDBConnection } from '@duckdb/node-api';
import { COUNTRY, ID, LAT, LNG } from '../../exports/sql/siteNames';
import { atField, InputError } from '../fault';
import type { Counted } from './counts';
import { bestFirst } from './write';

/** One row of a result that has points, as a file shows it. */
export interface ScoredSite {
  readonly id: string;
  readonly lng: number;
  readonly lat: number;
  /** All columns but the point, by name, in their order. */
  readonly properties: Readonly<Record<string, string | number | null>>;
}

const DEGREES = [
  { name: LNG, limit: 180 },
  { name: LAT, limit: 90 },
];

/**
 * Runs a statement and hands its rows to `take`, the best first, piece by piece, so that no more than a piece is in memory.
 * Returns the counts by country. Throws InputError where a site has no point on the globe.
 */
export async function eachScored(
  connection: DuckDBConnection,
  statement: string,
  sourcePath: string,
  take: (sites: readonly ScoredSite[]) => Promise<void>,
): Promise<readonly Counted[]> {
  const counts = new Map<string | null, { rows: number; ranked: number; nameless: number }>();
  const off = DEGREES.map((degrees) => ({ ...degrees, rows: 0 }));
  const result = await connection.stream(bestFirst(statement));
  const names = result.columnNames();
  for await (const rows of result.yieldRowsJs()) {
    const sites: ScoredSite[] = [];
    for (const cells of rows) {
      const row = Object.fromEntries(names.map((name, at) => [name, plain(cells[at])]));
      count(counts, row);
      for (const one of off) if (!isWithin(row[one.name], one.limit)) one.rows += 1;
      const { [LNG]: lng, [LAT]: lat, ...properties } = row;
      sites.push({ id: String(row[ID]), lng: Number(lng), lat: Number(lat), properties });
    }
    if (off.every(({ rows: bad }) => bad === 0)) await take(sites);
  }
  const wrong = off.flatMap(({ name, limit, rows }) =>
    rows === 0
      ? []
      : [atField(sourcePath, name, `degrees of -${limit} to ${limit} for every site`, `none such in ${rows} rows`)],
  );
  if (wrong.length > 0) throw new InputError(wrong);
  return [...counts].map(([country, counted]) => ({ country, ...counted }));
}

function count(counts: Map<string | null, { rows: number; ranked: number; nameless: number }>, row: Row): void {
  const country = row[COUNTRY] === null || row[COUNTRY] === undefined ? null : String(row[COUNTRY]);
  const one = counts.get(country) ?? { rows: 0, ranked: 0, nameless: 0 };
  counts.set(country, one);
  one.rows += 1;
  if (row.rank !== null) one.ranked += 1;
  if (row[ID] === null) one.nameless += 1;
}

type Row = Readonly<Record<string, string | number | null | undefined>>;

function isWithin(value: string | number | null | undefined, limit: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= limit;
}

/** Numbers and texts as they are; whole numbers of DuckDB come as bigint; anything else as its text. */
function plain(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return String(value);
}
