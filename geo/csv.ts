import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describeProblem, type Problem } from './check';

/** A cell that can not be read. It carries its place, so that a check reports it and goes on with the next row. */
export class CellError extends Error {
  constructor(readonly problem: Problem) {
    super(describeProblem(problem));
  }
}

/** A decimal number as a table holds it; not a number for anything else, `0x10` and `1,5` and an empty cell too. */
export function decimal(cell: string): number {
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
}

/** One row of a source file, which knows its place for error messages. */
export class Row {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly cells: Readonly<Record<string, string>>,
  ) {}

  /** The trimmed cell; throws when the file has no such column. */
  text(field: string): string {
    const cell = this.cells[field];
    if (cell === undefined) throw this.fault(field, 'a column of this name', 'none');
    return cell.trim();
  }

  /** The trimmed cell, or nothing when it is empty. */
  optional(field: string): string | undefined {
    const cell = this.text(field);
    return cell === '' ? undefined : cell;
  }

  /** The cell as a number; throws when it is not one. */
  number(field: string): number {
    const cell = this.text(field);
    const value = decimal(cell);
    if (Number.isNaN(value)) throw this.fault(field, 'a number', cell);
    return value;
  }

  optionalNumber(field: string): number | undefined {
    return this.optional(field) === undefined ? undefined : this.number(field);
  }

  private fault(field: string, expected: string, got: string): CellError {
    return new CellError({ file: this.file, line: this.line, field, expected, got });
  }
}

/** The hand-kept tables that everything is built from. */
export const SOURCES = new URL('./sources/', import.meta.url);

/** All rows of a CSV below `geo/sources/`; throws naming each line that has too many or too few cells. */
export function readTable(file: string, root: URL = SOURCES): readonly Row[] {
  const text = readFileSync(fileURLToPath(new URL(file, root)), 'utf8');
  return parseTable(file, text);
}

/** Rows of CSV text with a header; a row's line is where it starts in the file. */
export function parseTable(file: string, text: string): readonly Row[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: false });
  const fault = errors[0];
  if (fault) throw new Error(`${file}: expected CSV, got ${fault.message} near row ${fault.row ?? 1}`);
  const [header, ...body] = data;
  if (header === undefined) throw new Error(`${file}: expected a header, got an empty file`);
  const rows: Row[] = [];
  const uneven: string[] = [];
  let line = 1 + lineBreaks(header);
  for (const cells of body) {
    line += 1;
    if (cells.length > 1 || cells[0] !== '') {
      if (cells.length !== header.length) {
        uneven.push(`${file}:${line}: expected ${header.length} cells, got ${cells.length}`);
      }
      rows.push(new Row(file, line, named(header, cells)));
    }
    line += lineBreaks(cells);
  }
  if (uneven.length > 0) throw new Error(uneven.join('\n'));
  return rows;
}

function named(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((field, index) => [field, cells[index] ?? '']));
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}
