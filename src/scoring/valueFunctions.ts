import { english } from '../model/saying';
import { type Corner, type ValueFunction, valueFault } from '../model/valueFunction';
import { faulty } from './mcda/fault';

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
  const wrong = valueFault(fn);
  if (wrong) throw faulty(wrong.path, english(wrong.expected), wrong.got);
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
