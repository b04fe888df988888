import { atField, atLine } from '../fault';

/** What is wrong with a file, line by line; warnings are told but do not make the file bad. */
export class Findings {
  readonly errors: string[] = [];
  readonly warnings: string[] = [];

  constructor(readonly file: string) {}

  line(line: number, column: number, expected: string, got: string): void {
    this.errors.push(atLine(this.file, line, column, expected, got));
  }

  field(path: string, expected: string, got: string): void {
    this.errors.push(atField(this.file, path, expected, got));
  }

  warnLine(line: number, column: number, expected: string, got: string): void {
    this.warnings.push(atLine(this.file, line, column, expected, got));
  }

  warnField(path: string, expected: string, got: string): void {
    this.warnings.push(atField(this.file, path, expected, got));
  }
}

/** A value as an error names it; what has parts by its kind alone, for it may hold a million of them. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
