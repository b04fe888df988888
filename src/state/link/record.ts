import { type Codec, number, type Reading, writeNumber } from './codec';
import type { LinkKnown } from './known';
import type { LinkExpected } from './problem';

type Numbers<T extends string> = Readonly<Record<T, number>>;

interface Shape<T extends string> {
  readonly keys: (known: LinkKnown) => readonly T[];
  readonly expected: LinkExpected;
  readonly low: number;
  readonly high: number;
  /** What stands for keys that the link leaves out, and so is left out of it. */
  readonly base: (fallback: Numbers<T>) => Numbers<T>;
}

/** Numbers by id, `W1:12,K1:9.5`; the empty text is the base alone. The first of two entries of an id counts. */
export function numbers<T extends string>({ keys, expected, low, high, base }: Shape<T>): Codec<Numbers<T>> {
  const range = number(low, high);
  return {
    write: (value, fallback) => {
      const left: Readonly<Record<string, number>> = base(fallback);
      const told = Object.entries<number>(value).filter(([key, item]) => !Object.is(left[key], item));
      const texts = told.map(([key, item]) => `${keyText(key)}:${writeNumber(item)}`);
      return texts.sort().join(',');
    },
    read: (text, fallback, reading) => {
      const record: Record<T, number> = { ...base(fallback) };
      const byText = new Map<string, T>(keys(reading.known).map((key) => [keyText(key), key]));
      const seen = new Set<T>();
      for (const item of text === '' ? [] : text.split(',')) {
        const key = keyOf(item, byText, expected, reading);
        if (key === undefined) continue;
        if (seen.has(key)) reading.report(item, { type: 'once' }, 'dropped');
        else {
          const value = range.read(item.slice(item.indexOf(':') + 1), Number.NaN, naming(item, reading));
          // An id without a base value, as of a crossing, stays without one.
          if (!Number.isNaN(value)) record[key] = value;
        }
        seen.add(key);
      }
      return record;
    },
  };
}

/** Reports the whole item: its number alone would not say whose it is. */
function naming(item: string, reading: Reading): Reading {
  return { ...reading, report: (_got, wanted, effect) => reading.report(item, wanted, effect) };
}

function keyOf<T extends string>(
  item: string,
  byText: ReadonlyMap<string, T>,
  expected: LinkExpected,
  { report }: Reading,
): T | undefined {
  const colon = item.indexOf(':');
  if (colon < 0) {
    report(item, { type: 'pair' }, 'dropped');
    return undefined;
  }
  const key = byText.get(item.slice(0, colon));
  if (key === undefined) report(item, expected, 'dropped');
  return key;
}

/** `port access` is written `port-access`. */
export function keyText(key: string): string {
  return key.replaceAll(' ', '-');
}
