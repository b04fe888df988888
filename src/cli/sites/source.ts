import type { DuckDBConnection } from '@duckdb/node-api';
import { DIALECT_TABLE, named } from '../../exports/sql/dialect';
import { COUNTRY, ID, LAT, LNG, REGION, SITES } from '../../exports/sql/siteNames';
import type { SitePlan } from '../../exports/sql/sitePlan';
import { atField, InputError } from '../fault';
import { csvHeader } from './csvHeader';
import { pathSql, type SiteFile } from './files';

const { duckdb } = DIALECT_TABLE;
const NUMERIC = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL.*)$/;
const TEXT = /^(VARCHAR|ENUM.*)$/;

/** A column as the file has it; CSV has no types. */
interface Column {
  readonly name: string;
  readonly type?: string;
}

/**
 * Makes the view `sites` of a file after a look at its columns; no row is read yet. Large and small letters in names are the
 * same. Throws InputError that names every column that is missing or of another kind.
 */
export async function openSites(
  connection: DuckDBConnection,
  source: SiteFile,
  plan: SitePlan,
  withPoints: boolean,
): Promise<void> {
  const numbers = [...(withPoints ? [LNG, LAT] : []), ...numbersOf(plan)];
  const texts = textsOf(plan);
  const table = source.format === 'csv' ? csvTable(source, numbers) : await parquetTable(connection, source);
  const find = (name: string): Column | undefined => table.columns.find((column) => isNamed(column, name));
  const wrong = [...texts, ...numbers].flatMap((name) => faultOf(source, name, find(name), numbers.includes(name)));
  if (wrong.length > 0) throw new InputError(wrong);
  const selected = [...texts, ...numbers].map(
    (name) => `${named(duckdb, find(name)?.name ?? name)} AS ${named(duckdb, name)}`,
  );
  await connection.run(`CREATE TEMP VIEW ${named(duckdb, SITES)} AS SELECT ${selected.join(', ')} FROM ${table.read}`);
}

/** How many rows have NaN or an infinity where a figure belongs, by column; the statement takes these for not known. */
export async function endlessNumbers(
  connection: DuckDBConnection,
  plan: SitePlan,
): Promise<readonly { readonly name: string; readonly rows: number }[]> {
  const names = numbersOf(plan);
  if (names.length === 0) return [];
  const counts = names.map(
    (name) => `COUNT(*) FILTER (WHERE NOT isfinite(CAST(${named(duckdb, name)} AS DOUBLE))) AS ${named(duckdb, name)}`,
  );
  const found = await connection.runAndReadAll(`SELECT ${counts.join(', ')} FROM ${named(duckdb, SITES)}`);
  const [row = {}] = found.getRowObjectsJS();
  return names.map((name) => ({ name, rows: Number(row[name]) })).filter(({ rows }) => rows > 0);
}

/** Columns of the sites that are texts. */
export function textsOf({ picked }: SitePlan): readonly string[] {
  return [ID, COUNTRY, ...(picked.length > 0 ? [REGION] : [])];
}

/** Columns of the sites that are figures of criteria. */
export function numbersOf({ columns }: SitePlan): readonly string[] {
  return columns.map(({ id }) => String(id));
}

function isNamed({ name }: Column, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

/** Columns, and how DuckDB is to read them. */
interface Table {
  readonly columns: readonly Column[];
  readonly read: string;
}

/** A column that is not read is text, so that nothing in it can fail. */
function csvTable(source: SiteFile, numbers: readonly string[]): Table {
  const { delimiter, names } = csvHeader(source.path);
  const columns = names.map((name) => ({ name }));
  const kinds = columns.map((column) => {
    const isNumber = numbers.some((number) => isNamed(column, number));
    return `${duckdb.text(column.name)}: ${isNumber ? "'DOUBLE'" : "'VARCHAR'"}`;
  });
  const told = `header = true, auto_detect = false, delim = ${duckdb.text(delimiter)}, quote = '"', escape = '"'`;
  return { columns, read: `read_csv(${pathSql(source)}, ${told}, columns = {${kinds.join(', ')}})` };
}

async function parquetTable(connection: DuckDBConnection, source: SiteFile): Promise<Table> {
  const parts = source.isFolder ? ', hive_partitioning = true, union_by_name = true' : '';
  const read = `read_parquet(${pathSql(source)}${parts})`;
  const rows = (await connection.runAndReadAll(`DESCRIBE FROM ${read}`)).getRowObjectsJS();
  return { columns: rows.map((row) => ({ name: String(row.column_name), type: String(row.column_type) })), read };
}

function faultOf({ path }: SiteFile, name: string, column: Column | undefined, isNumber: boolean): readonly string[] {
  const expected = isNumber ? 'a column with a number or nothing for each site' : 'a column of texts';
  if (column === undefined) return [atField(path, name, expected, 'no column of this name')];
  const { type } = column;
  const fits = type === undefined || name === ID || (isNumber ? NUMERIC : TEXT).test(type);
  return fits ? [] : [atField(path, name, expected, `one of ${type}`)];
}
