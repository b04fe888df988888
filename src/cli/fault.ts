import { DataError } from '../data/parse/error';
import { ProblemError } from '../scoring/mcda/fault';

/** Wrong usage: an unknown command or option, or one that is missing. Exit code 2. */
export class UsageError extends Error {}

/** Input that does not hold: one line each, `FILE:LINE:COLUMN` or `FILE: path.to.field`, then expected and got. Exit code 1. */
export class InputError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** `FILE:LINE:COLUMN: expected ..., got ...`; the bad value is cut to 80 characters. */
export function atLine(file: string, line: number, column: number, expected: string, got: string): string {
  return `${file}:${line}:${column}: expected ${expected}, got ${cut(got)}`;
}

/** `FILE: path.to.field: expected ..., got ...` */
export function atField(file: string, path: string, expected: string, got: string): string {
  return `${file}: ${path}: expected ${expected}, got ${cut(got)}`;
}

/** The line for an error of the data readers, whose place is a field or `line 3, column 7`. */
export function lineOf({ file, place, expected, got }: DataError): string {
  const [, line, column] = /^line (\d+)(?:, column (\d+))?$/.exec(place) ?? [];
  return line === undefined
    ? atField(file, place, expected, got)
    : atLine(file, Number(line), Number(column ?? 1), expected, got);
}

/** Lines for anything thrown on account of the input; anything else is ours and is thrown on. */
export function linesOf(error: unknown): readonly string[] {
  if (error instanceof InputError) return error.lines;
  if (error instanceof DataError) return [lineOf(error)];
  if (error instanceof ProblemError) return error.message.split('\n');
  throw error;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
