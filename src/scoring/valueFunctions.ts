import { faulty } from './mcda/fault';

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

/** What a raw value is worth, 0..1. The function must have passed `checkValueFunction`; a raw value must be finite. */
export function worthOf(raw: number, fn: ValueFunction): number {
  if (!Number.isFinite(raw)) throw faulty('value', 'a finite number', String(raw));
  switch (fn.type) {
    case 'linear':
      return held((raw - fn.worst) / (fn.best - fn.worst));
    case 'log':
      return held(logShare(raw, fn.worst, fn.best));
    case 'piecewise':
      return held(interpolate(raw, fn.corners));
    case 'ideal':
      return held(Math.min(rise(raw, fn.low, fn.idealLow), rise(-raw, -fn.high, -fn.idealHigh)));
    case 'threshold':
      return raw >= fn.at ? fn.above : fn.below;
  }
}

/** Throws ProblemError naming what is wrong with a value function. */
export function checkValueFunction(fn: ValueFunction): void {
  switch (fn.type) {
    case 'linear':
    case 'log':
      checkGoalposts(fn);
      break;
    case 'piecewise':
      checkCorners(fn.corners);
      break;
    case 'ideal':
      checkIdeal(fn);
      break;
    case 'threshold':
      requireFiniteNumber('at', fn.at);
      requireShare('below', fn.below);
      requireShare('above', fn.above);
  }
}

/** Level beyond the ends. */
function interpolate(raw: number, corners: readonly Corner[]): number {
  const next = corners.findIndex(([x]) => x > raw);
  const before = corners[next < 0 ? corners.length - 1 : next - 1];
  const after = corners[next < 0 ? corners.length - 1 : next];
  if (!before || !after) return corners[0]?.[1] ?? 0;
  if (before === after) return before[1];
  return before[1] + ((raw - before[0]) / (after[0] - before[0])) * (after[1] - before[1]);
}

/** 0 up to `from`, 1 from `to` on; a step where they are equal. */
function rise(x: number, from: number, to: number): number {
  if (x >= to) return 1;
  return x <= from ? 0 : (x - from) / (to - from);
}

function logShare(raw: number, worst: number, best: number): number {
  const shift = Math.min(worst, best) <= 1 ? 1 : 0;
  const from = Math.log(worst + shift);
  return (Math.log(Math.max(raw + shift, 0)) - from) / (Math.log(best + shift) - from);
}

function held(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function checkGoalposts({ type, worst, best }: Extract<ValueFunction, { type: 'linear' | 'log' }>): void {
  requireFiniteNumber('worst', worst);
  requireFiniteNumber('best', best);
  if (worst === best) throw faulty('best', 'a goalpost other than the worst', String(best));
  const lower = Math.min(worst, best);
  if (type === 'log' && lower < 0) throw faulty('goalposts', '0 or more for a logarithm', String(lower));
}

function checkCorners(corners: readonly Corner[]): void {
  if (corners.length < 2) throw faulty('corners', 'at least two corners', String(corners.length));
  corners.forEach(([raw, value], i) => {
    requireFiniteNumber(`corners[${i}][0]`, raw);
    requireShare(`corners[${i}][1]`, value);
    const before = corners[i - 1]?.[0] ?? -Infinity;
    if (raw <= before) throw faulty(`corners[${i}][0]`, `a value above ${before}`, String(raw));
  });
}

function checkIdeal({ low, idealLow, idealHigh, high }: Extract<ValueFunction, { type: 'ideal' }>): void {
  for (const [field, value] of Object.entries({ low, idealLow, idealHigh, high })) requireFiniteNumber(field, value);
  if (low <= idealLow && idealLow <= idealHigh && idealHigh <= high && low < high) return;
  throw faulty('ideal', 'low <= idealLow <= idealHigh <= high', [low, idealLow, idealHigh, high].join(', '));
}

function requireFiniteNumber(field: string, value: number): void {
  if (!Number.isFinite(value)) throw faulty(field, 'a finite number', String(value));
}

function requireShare(field: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw faulty(field, 'a worth of 0 to 1', String(value));
}
