import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { DIALECT_TABLE } from '../../exports/sql/dialect';
import { InputError, UsageError } from '../fault';

export type SiteFormat = 'csv' | 'parquet' | 'geojson' | 'pmtiles';

const FORMATS: readonly SiteFormat[] = ['csv', 'parquet', 'geojson', 'pmtiles'];

export interface SiteFile {
  readonly path: string;
  readonly format: SiteFormat;
  readonly isFolder: boolean;
}

/** What is to be scored: a CSV, Parquet or GeoJSON file by its ending, or a folder of Parquet. Throws InputError, UsageError. */
export function siteSource(path: string): SiteFile {
  if (!existsSync(path)) throw new InputError([`${path}: expected a file that can be read, got nothing there`]);
  if (statSync(path).isDirectory()) return { path, format: 'parquet', isFolder: true };
  const format = formatOf(path);
  if (format === undefined || format === 'pmtiles') {
    throw new UsageError(`${path}: expected .csv, .parquet, .geojson or a folder of Parquet`);
  }
  return { path, format, isFolder: false };
}

/** Where scores go: a file by its ending; without one, a new folder of Parquet with a part per country. */
export function siteTarget(path: string): SiteFile {
  const parent = dirname(path);
  if (!existsSync(parent)) throw new InputError([`${path}: expected a folder ${parent} to write to, got none`]);
  const format = formatOf(path);
  if (format !== undefined) return { path, format, isFolder: false };
  if (extname(path) !== '')
    throw new UsageError(`--out: expected .csv, .parquet, .geojson, .pmtiles or a folder, got ${path}`);
  const isTaken = existsSync(path) && (!statSync(path).isDirectory() || readdirSync(path).length > 0);
  if (isTaken) throw new InputError([`${path}: expected a folder that is empty or not there yet, got one with files`]);
  return { path: path.replace(/[/\\]+$/, ''), format: 'parquet', isFolder: true };
}

function formatOf(path: string): SiteFormat | undefined {
  const ending = extname(path).toLowerCase();
  return FORMATS.find((format) => ending === `.${format}`);
}

/** Whether the result has a point for each site. */
export function hasPoints({ format }: Pick<SiteFile, 'format'>): boolean {
  return format === 'geojson' || format === 'pmtiles';
}

/** A path as a text of SQL, its wildcards taken for what they are. */
export function pathSql({ path, isFolder }: SiteFile): string {
  const plain = path.replace(/[*?[]/g, '[$&]');
  return DIALECT_TABLE.duckdb.text(isFolder ? join(plain, '**', '*.parquet') : plain);
}
