import type { ImportIssue } from '../../model/imported';
import { says, type Told } from '../../model/importSays';

type More = Pick<ImportIssue, 'row' | 'cell' | 'fixes'>;

/** Gathers what is wrong with a file; warnings are told but do not make the file bad. */
export class Findings {
  readonly issues: ImportIssue[] = [];

  line(line: number, column: number, expected: Told, got: Told, more: More = {}): void {
    this.issues.push({ place: { type: 'line', line, column }, severity: 'error', expected, got, ...more });
  }

  warnLine(line: number, column: number, expected: Told, got: Told): void {
    this.issues.push({ place: { type: 'line', line, column }, severity: 'warning', expected, got });
  }

  field(path: string, expected: Told, got: Told, more: More = {}): void {
    this.issues.push({ place: { type: 'field', path }, severity: 'error', expected, got, ...more });
  }

  warnField(path: string, expected: Told, got: Told, more: More = {}): void {
    this.issues.push({ place: { type: 'field', path }, severity: 'warning', expected, got, ...more });
  }

  /** Something that is dealt with and only told. */
  note(path: string, expected: Told, got: Told): void {
    this.issues.push({ place: { type: 'field', path }, severity: 'note', expected, got });
  }

  get hasErrors(): boolean {
    return this.issues.some(({ severity }) => severity === 'error');
  }
}

/** A value as an error names it; what has parts by its kind alone, for it may hold a million of them. */
export function shown(value: unknown): Told {
  if (Array.isArray(value)) return says('list');
  if (typeof value === 'object' && value !== null) return says('object');
  return value === undefined ? says('nothing') : JSON.stringify(value);
}
