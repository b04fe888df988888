import { type Phrase, saying } from './saying';

/** A corner of a piecewise-linear function: the raw value and what it is worth, 0..1. */
export type Corner = readonly [raw: number, value: number];

/** How a raw value is turned into a worth of 0..1. Direction is part of the function: nothing is turned round afterwards. */
export type ValueFunction =
  /** 0 at `worst`, 1 at `best`, straight between; `best` may be the smaller one. */
  | { readonly type: 'linear'; readonly worst: number; readonly best: number }
  /** The same on a logarithmic scale: ln(x + 1) where the lower goalpost is 1 or less, ln(x) above. */
  | { readonly type: 'log'; readonly worst: number; readonly best: number }
  /** Straight lines between corners of rising raw value; level before the first and after the last. */
  | { readonly type: 'piecewise'; readonly corners: readonly Corner[] }
  /** 1 from `idealLow` to `idealHigh` (one point where they are equal), falling straight to 0 at `low` and at `high`. */
  | {
      readonly type: 'ideal';
      readonly low: number;
      readonly idealLow: number;
      readonly idealHigh: number;
      readonly high: number;
    }
  /** `below` under the threshold, `above` at it and over it. */
  | { readonly type: 'threshold'; readonly at: number; readonly below: number; readonly above: number };

export const VALUE_TYPES = ['linear', 'log', 'piecewise', 'ideal', 'threshold'] as const;
/** Corners that a piecewise function of a scenario may have. */
export const MOST_CORNERS = 8;

/** What is wrong with a value function: the field, what belongs there, what was there. */
export interface ValueFault {
  readonly path: string;
  readonly expected: Phrase;
  readonly got: string;
}

/** The first thing wrong with a value function, or nothing; whoever reads one from a file or a link asks here. */
export function valueFault(fn: ValueFunction): ValueFault | undefined {
  switch (fn.type) {
    case 'linear':
    case 'log':
      return goalpostFault(fn);
    case 'piecewise':
      return cornerFault(fn.corners);
    case 'ideal':
      return idealFault(fn);
    case 'threshold':
      return notFinite('at', fn.at) ?? notShare('below', fn.below) ?? notShare('above', fn.above);
  }
}

const fault = (path: string, expected: Phrase, got: string | number): ValueFault => ({ path, expected, got: `${got}` });

function goalpostFault({ type, worst, best }: Extract<ValueFunction, { type: 'linear' | 'log' }>) {
  const infinite = notFinite('worst', worst) ?? notFinite('best', best);
  if (infinite) return infinite;
  if (worst === best) return fault('best', saying('otherGoalpost'), best);
  const lower = Math.min(worst, best);
  if (type === 'log' && lower < 0) return fault('goalposts', saying('forLogarithm'), lower);
  const shift = lower <= 1 ? 1 : 0;
  const span = type === 'log' ? Math.log(worst + shift) - Math.log(best + shift) : worst - best;
  return span !== 0 && Number.isFinite(span)
    ? undefined
    : fault('goalposts', saying('finiteSpan'), `${worst}, ${best}`);
}

function cornerFault(corners: readonly Corner[]): ValueFault | undefined {
  if (corners.length < 2) return fault('corners', saying('twoCorners'), corners.length);
  for (const [i, [raw, value]] of corners.entries()) {
    const wrong = notFinite(`corners[${i}][0]`, raw) ?? notShare(`corners[${i}][1]`, value);
    if (wrong) return wrong;
    const before = corners[i - 1]?.[0] ?? -Infinity;
    if (raw <= before) return fault(`corners[${i}][0]`, saying('valueAbove', { before }), raw);
  }
  return undefined;
}

function idealFault({ low, idealLow, idealHigh, high }: Extract<ValueFunction, { type: 'ideal' }>) {
  for (const [field, value] of Object.entries({ low, idealLow, idealHigh, high })) {
    const infinite = notFinite(field, value);
    if (infinite) return infinite;
  }
  if (low <= idealLow && idealLow <= idealHigh && idealHigh <= high && low < high) return undefined;
  return fault('ideal', 'low <= idealLow <= idealHigh <= high', [low, idealLow, idealHigh, high].join(', '));
}

function notFinite(field: string, value: number): ValueFault | undefined {
  return Number.isFinite(value) ? undefined : fault(field, saying('finiteNumber'), value);
}

function notShare(field: string, value: number): ValueFault | undefined {
  return value >= 0 && value <= 1 ? undefined : fault(field, saying('worth'), value);
}
