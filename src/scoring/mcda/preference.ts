import { type Fault, throwAny } from './fault';

export const PREFERENCES = ['usual', 'ushape', 'vshape', 'level', 'linear', 'gaussian'] as const;
export type PreferenceName = (typeof PREFERENCES)[number];

/** How a difference becomes a preference of 0..1; thresholds in the unit of the column. */
export type Preference =
  | { readonly type: 'usual' }
  /** Indifferent up to q. */
  | { readonly type: 'ushape'; readonly q: number }
  /** In proportion up to p. */
  | { readonly type: 'vshape'; readonly p: number }
  /** Indifferent up to q, half up to p. */
  | { readonly type: 'level'; readonly q: number; readonly p: number }
  /** Indifferent up to q, then in proportion up to p. */
  | { readonly type: 'linear'; readonly q: number; readonly p: number }
  /** s is the point of inflection. */
  | { readonly type: 'gaussian'; readonly s: number };

/** The six functions of Brans and Vincke (1985), of a difference d in favour. */
export function preferenceOf(preference: Preference, d: number): number {
  if (d <= 0) return 0;
  switch (preference.type) {
    case 'usual':
      return 1;
    case 'ushape':
      return d > preference.q ? 1 : 0;
    case 'vshape':
      return d > preference.p ? 1 : d / preference.p;
    case 'level':
      return d > preference.p ? 1 : d > preference.q ? 0.5 : 0;
    case 'linear':
      if (d > preference.p) return 1;
      return d > preference.q ? (d - preference.q) / (preference.p - preference.q) : 0;
    case 'gaussian':
      return -Math.expm1(-(d * d) / (2 * preference.s * preference.s));
  }
}

/** Thresholds at which the function jumps or bends. */
export function thresholdsOf(preference: Preference): readonly number[] {
  switch (preference.type) {
    case 'usual':
    case 'gaussian':
      return [];
    case 'ushape':
      return [preference.q];
    case 'vshape':
      return [preference.p];
    case 'level':
    case 'linear':
      return [preference.q, preference.p];
  }
}

type Thresholds = readonly (number | undefined)[];

/** Preference functions as lists, one item per column. */
export interface NamedPreferences {
  /** One per column; `usual` for all where none are given. */
  readonly preference?: readonly PreferenceName[] | undefined;
  readonly q?: Thresholds | undefined;
  readonly p?: Thresholds | undefined;
  readonly s?: Thresholds | undefined;
}

/**
 * The functions of `width` columns from names and lists of thresholds. A threshold that a function does not use may be
 * missing. Throws ProblemError naming `params.q[1]` and the like.
 */
export function preferencesOf(named: NamedPreferences, width: number): readonly Preference[] {
  const { preference = Array.from({ length: width }, () => 'usual' as const) } = named;
  const faults: Fault[] = [];
  const lists = { preference, q: named.q, p: named.p, s: named.s };
  for (const [name, list] of Object.entries(lists)) {
    if (list !== undefined && list.length !== width) {
      faults.push({ path: `params.${name}`, expected: `${width} items, one per column`, got: String(list.length) });
    }
  }
  throwAny(faults);
  const found = preference.map((type, c) => preferenceAt(type, c, named, faults));
  throwAny(faults);
  return found;
}

function preferenceAt(type: PreferenceName, c: number, { q, p, s }: NamedPreferences, faults: Fault[]): Preference {
  const read = (name: string, list: Thresholds | undefined, expected: string, holds: (x: number) => boolean) => {
    const value = list?.[c];
    if (value !== undefined && Number.isFinite(value) && holds(value)) return value;
    faults.push({
      path: `params.${name}[${c}]`,
      expected: `${expected}, for ${type}`,
      got: String(value ?? 'nothing'),
    });
    return 0;
  };
  const indifference = () => read('q', q, 'a number of 0 or more', (x) => x >= 0);
  const full = (least: number) => read('p', p, `a number of ${least} or more`, (x) => x >= least);
  switch (type) {
    case 'usual':
      return { type };
    case 'ushape':
      return { type, q: indifference() };
    case 'vshape':
      return { type, p: full(0) };
    case 'level':
    case 'linear': {
      const from = indifference();
      return { type, q: from, p: full(from) };
    }
    case 'gaussian':
      return { type, s: read('s', s, 'a number above 0', (x) => x > 0) };
  }
}
