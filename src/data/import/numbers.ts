import type { Decimal } from '../../model/imported';

/** What a cell holds when it is read as a number. */
export type ReadNumber =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'missing' }
  /** `notDecimal`: a number in another notation (0x1F, 1_000, NaN); `percent`: over 100%; `text`: no number. */
  | { readonly type: 'fault'; readonly reason: 'notDecimal' | 'percent' | 'text' };

const MISSING: ReadNumber = { type: 'missing' };
const TEXT: ReadNumber = { type: 'fault', reason: 'text' };
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** Ways of writing that a value is not known. */
const NO_VALUE = /^(-|–|—|\.\.\.?|…|n\/?a|n\.a\.|n\/?d|n\.d\.|s\/?d|null|none|\*)$/i;
const OTHER_NOTATION = /^(0x[\da-f]+|\d+(_\d+)+|[+-]?(nan|infinity))$/i;
const GROUPED = {
  '.': /^[+-]?\d{1,3}([,\u00a0\u202f' ]\d{3})+(\.\d+)?$/,
  ',': /^[+-]?\d{1,3}([.\u00a0\u202f' ]\d{3})+(,\d+)?$/,
} as const;
const WITH_COMMA = /^[+-]?(\d+,?\d*|,\d+)(e[+-]?\d+)?$/i;

/** Reads one cell. Thousands may be grouped, a percent sign is dropped, U+2212 is a minus; what is missing is never 0. */
export function readNumber(cell: string, decimal: Decimal): ReadNumber {
  const plain = plainDecimal(cell, decimal);
  if (plain !== undefined) return { type: 'number', value: plain };
  const text = cell.trim();
  if (text === '' || NO_VALUE.test(text)) return MISSING;
  if (isBareText(text)) return TEXT;
  if (decimal === '.' && PLAIN.test(text)) return finite(Number(text));
  if (OTHER_NOTATION.test(text)) return { type: 'fault', reason: 'notDecimal' };
  if (text.endsWith('%')) return percent(readNumber(text.slice(0, -1), decimal));
  const signed = text.replace('\u2212', '-');
  if (GROUPED[decimal].test(signed)) {
    const digits = signed.replace(decimal === '.' ? /[,\u00a0\u202f' ]/g : /[.\u00a0\u202f' ]/g, '');
    return finite(Number(digits.replace(',', '.')));
  }
  if (decimal === ',' && WITH_COMMA.test(signed)) return finite(Number(signed.replace(',', '.')));
  return PLAIN.test(signed) ? finite(Number(signed)) : { type: 'fault', reason: 'text' };
}

/** What every number that is not plain begins with, unless it ends with a percent sign. */
const NUMBER_LEADS = '0123456789.,+-\u2212nNiI';

/** Words, as most cells are that are no numbers: their ends tell enough. */
function isBareText(text: string): boolean {
  return !NUMBER_LEADS.includes(text.charAt(0)) && !text.endsWith('%');
}

const ZERO = '0'.charCodeAt(0);
const SIGNS = { plus: '+'.charCodeAt(0), minus: '-'.charCodeAt(0), '.': '.'.charCodeAt(0), ',': ','.charCodeAt(0) };
/** Up to so many digits a number and its power of ten are exact, so that their quotient is the nearest number there is. */
const MOST_DIGITS = 15;
const TENS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

/** Digits with at most one decimal sign, read without a pattern: most cells of a large table are such. */
function plainDecimal(cell: string, decimal: Decimal): number | undefined {
  const sign = cell.charCodeAt(0);
  const first = sign === SIGNS.minus || sign === SIGNS.plus ? 1 : 0;
  let [whole, point] = [0, -1];
  for (let at = first; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) whole = 10 * whole + digit;
    else if (code === SIGNS[decimal] && point < 0) point = at;
    else return undefined;
  }
  const digits = cell.length - first - (point < 0 ? 0 : 1);
  if (digits < 1 || digits > MOST_DIGITS) return undefined;
  const value = whole / (TENS[point < 0 ? 0 : cell.length - 1 - point] ?? 1);
  return sign === SIGNS.minus ? -value : value;
}

function finite(value: number): ReadNumber {
  return Number.isFinite(value) ? { type: 'number', value } : { type: 'fault', reason: 'notDecimal' };
}

function percent(read: ReadNumber): ReadNumber {
  if (read.type === 'number' && read.value > 100) return { type: 'fault', reason: 'percent' };
  return read;
}
