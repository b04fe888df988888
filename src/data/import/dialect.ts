import { DELIMITERS, type Decimal, type Delimiter } from '../../model/imported';
import { splitCsv } from './csvSplitter';
import { readNumber } from './numbers';

/** How the rows of a text are written. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
  readonly header: boolean;
}

const SAMPLE_ROWS = 100;
const COMMA_NUMBER = /^[+-]?\d+,\d+$|^[+-]?\d{1,3}(\.\d{3})+,\d+$/;
const POINT_NUMBER = /^[+-]?\d*\.\d+$/;

/** Proposes delimiter, decimal sign and whether there is a header, from the first part of a text. */
export function detectDialect(sample: string): Dialect {
  const delimiter = detectDelimiter(sample);
  const rows = splitCsv(sample, delimiter, SAMPLE_ROWS).rows.map(({ cells }) => cells);
  const decimal = detectDecimal(rows.flat(), delimiter);
  return { delimiter, decimal, header: hasHeader(rows, decimal) };
}

/** The sign that parts most rows into the same number of cells, more than one. */
function detectDelimiter(sample: string): Delimiter {
  let best: { readonly delimiter: Delimiter; readonly score: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const widths = splitCsv(sample, delimiter, SAMPLE_ROWS).rows.map(({ cells }) => cells.length);
    const [width = 1] = widths;
    if (width < 2) continue;
    // The last row of a sample may be cut off.
    const alike = widths.filter((one) => one === width).length / widths.length;
    const score = alike + width / 1000;
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? ',';
}

function detectDecimal(cells: readonly string[], delimiter: Delimiter): Decimal {
  if (delimiter === ',') return quotedDecimal(cells);
  const commas = cells.filter((cell) => COMMA_NUMBER.test(cell.trim())).length;
  const points = cells.filter((cell) => POINT_NUMBER.test(cell.trim())).length;
  return commas > points ? ',' : '.';
}

/** Between commas a number with a comma must be quoted; `1,234` would then rather be a thousand. */
function quotedDecimal(cells: readonly string[]): Decimal {
  const commas = cells.filter((cell) => COMMA_NUMBER.test(cell.trim()) && !/,\d{3}$/.test(cell.trim())).length;
  const points = cells.filter((cell) => POINT_NUMBER.test(cell.trim())).length;
  return commas > points ? ',' : '.';
}

function hasHeader([first = [], ...rest]: readonly (readonly string[])[], decimal: Decimal): boolean {
  const isNumber = (cell: string) => readNumber(cell, decimal).type === 'number';
  if (first.some(isNumber)) return false;
  // Texts over numbers are a header for sure; texts over texts usually are one.
  return rest.length === 0 || first.some((cell) => cell.trim() !== '');
}
