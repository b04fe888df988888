import type { LinkKnown } from './known';
import type { LinkExpected, LinkProblem } from './problem';

/** What reading one parameter needs besides its text. */
export interface Reading {
  readonly known: LinkKnown;
  report(got: string, expected: LinkExpected, effect: LinkProblem['effect']): void;
}

/** One value of the scenario as text and back; `fallback` is the value of the defaults. */
export interface Codec<T> {
  write(value: T, fallback: T): string;
  read(text: string, fallback: T, reading: Reading): T;
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** A number of a link: decimal point, no spaces, no thousands; nothing where the text is no such number. */
export function readNumber(text: string): number | undefined {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** The shortest text that gives back exactly this number. */
export function writeNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value).replace('e+', 'e');
}

/** A number from `low` to `high`, both allowed. */
export function number(low: number, high: number, type: 'number' | 'whole' = 'number'): Codec<number> {
  return {
    write: writeNumber,
    read: (text, fallback, { report }) => {
      const value = readNumber(text);
      const fits = value !== undefined && value >= low && value <= high;
      if (fits && (type === 'number' || Number.isInteger(value))) return value;
      report(text, { type, low, high }, 'default');
      return fallback;
    },
  };
}

/** One of a fixed set of words. */
export function word<T extends string>(words: readonly T[]): Codec<T> {
  return {
    write: (value) => value,
    read: (text, fallback, { report }) => {
      const found = words.find((candidate) => candidate === text);
      if (found === undefined) report(text, { type: 'words', words: words.join(', ') }, 'default');
      return found ?? fallback;
    },
  };
}

// Control characters and halves of a surrogate pair break files and links when they are saved again.
const UNPRINTABLE = /\p{Cc}|\p{Surrogate}/u;

export const isPrintable = (text: string): boolean => !UNPRINTABLE.test(text);

/** On or off, `1` or `0`. */
export const flag: Codec<boolean> = {
  write: (value) => (value ? '1' : '0'),
  read: (text, fallback, { report }) => {
    if (text === '1' || text === '0') return text === '1';
    report(text, { type: 'words', words: '1, 0' }, 'default');
    return fallback;
  },
};

export function textUpTo(limit: number): Codec<string> {
  return {
    write: (value) => value,
    read: (text, fallback, { report }) => {
      if (text.length <= limit && isPrintable(text)) return text;
      report(text, { type: 'text', limit }, 'default');
      return fallback;
    },
  };
}

/** Words or ids with commas between; the empty text is the empty list. What is unknown, given twice or beyond `most` is left out. */
export function list<T extends string>(
  all: (known: LinkKnown) => readonly T[],
  expected: LinkExpected,
  most = Number.POSITIVE_INFINITY,
): Codec<readonly T[]> {
  return {
    write: (value) => value.join(','),
    read: (text, fallback, { known, report }) => {
      if (text === '') return [];
      const byText = new Map<string, T>(all(known).map((item) => [item, item]));
      const items = text.split(',');
      const found = new Set(items.flatMap((item) => byText.get(item) ?? []));
      const effect = found.size === 0 ? 'default' : 'dropped';
      for (const item of items) if (!byText.has(item)) report(item, expected, effect);
      for (const item of repeated(items)) if (byText.has(item)) report(item, { type: 'once' }, 'dropped');
      for (const item of [...found].slice(most)) report(item, { type: 'most', limit: most }, 'dropped');
      return found.size === 0 ? fallback : [...found].slice(0, most);
    },
  };
}

/** Items that stand after an equal one. */
function repeated(items: readonly string[]): readonly string[] {
  return items.filter((item, index) => items.indexOf(item) < index);
}
