import { closeSync, openSync, readSync } from 'node:fs';
import { CsvSplitter } from '../../data/import/csvSplitter';
import { atField, atLine, InputError } from '../fault';

const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface CsvHeader {
  readonly delimiter: Delimiter;
  readonly names: readonly string[];
}

/** A header must end within this many bytes. */
const HEADER_BYTES = 65_536;

/**
 * The names in the first line of a CSV file, and of comma, semicolon and tab the one that parts them. Told to DuckDB rather
 * than guessed by it: its guess takes a table with one bad row for a table of one column. Throws InputError.
 */
export function csvHeader(path: string): CsvHeader {
  const start = startOf(path);
  const [line = ''] = start.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const count = (mark: string): number => line.split(mark).length;
  const delimiter = DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  const header = firstRow(start, delimiter);
  if (header === undefined) throw new InputError([atLine(path, 1, 1, 'a header and rows', 'an empty file')]);
  const names = header.map((name) => name.trim());
  const twice = names.filter((name, n) => names.findIndex((other) => same(other, name)) < n);
  if (twice.length > 0) {
    throw new InputError(
      twice.map((name) => atField(path, name || 'header', 'each column once, with a name', 'it again')),
    );
  }
  return { delimiter, names };
}

function firstRow(text: string, delimiter: Delimiter): readonly string[] | undefined {
  const rows: (readonly string[])[] = [];
  const splitter = new CsvSplitter(delimiter, { row: ({ cells }) => rows.push(cells), fault: () => undefined });
  splitter.push(text);
  splitter.end();
  return rows[0];
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function startOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEADER_BYTES);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
