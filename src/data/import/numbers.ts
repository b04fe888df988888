import type { Decimal } from '../../model/imported';

/** What a cell holds when it is read as a number. */
export type ReadNumber =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'missing' }
  /** `notDecimal`: a number in another notation (0x1F, 1_000, NaN); `percent`: over 100%; `text`: no number. */
  | { readonly type: 'fault'; readonly reason: 'notDecimal' | 'percent' | 'text' };

const MISSING: ReadNumber = { type: 'missing' };
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
  const text = cell.trim();
  if (text === '' || NO_VALUE.test(text)) return MISSING;
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

function finite(value: number): ReadNumber {
  return Number.isFinite(value) ? { type: 'number', value } : { type: 'fault', reason: 'notDecimal' };
}

function percent(read: ReadNumber): ReadNumber {
  if (read.type === 'number' && read.value > 100) return { type: 'fault', reason: 'percent' };
  return read;
}
