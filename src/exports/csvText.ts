import type { Language } from '../model/geo';
import type { Cell } from './layers/table';

/** First characters by which a spreadsheet takes a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that no spreadsheet runs: one that begins like a formula gets an apostrophe in front. Numbers stay numbers. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** How a program takes CSV apart: what parts cells, and the sign before decimals. */
export interface CsvForm {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

export const PLAIN_CSV: CsvForm = { delimiter: ',', decimal: '.' };

/** What Excel expects where the reader lives: in Canadian French, as in France, commas stand before decimals. */
export function excelForm(language: Language): CsvForm {
  return language === 'fr' ? { delimiter: ';', decimal: ',' } : PLAIN_CSV;
}

/** The form behind the switch "For Excel". */
export function formFor(isForExcel: boolean, language: Language): CsvForm {
  return isForExcel ? excelForm(language) : PLAIN_CSV;
}

/** Lines of CSV (RFC 4180, with its line ends); nothing is an empty cell. */
export function csvText(rows: readonly (readonly Cell[])[], form: CsvForm = PLAIN_CSV): string {
  return rows.map((row) => `${row.map((cell) => cellText(cell, form)).join(form.delimiter)}\r\n`).join('');
}

function cellText(cell: Cell, { delimiter, decimal }: CsvForm): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = typeof cell === 'string' ? guarded(cell) : String(cell);
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}
