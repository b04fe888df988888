import type { Corner, ValueFunction } from '../model/valueFunction';
import { worthOf } from './valueFunctions';

/** The highest worth that can be reached from a raw value without a jump: a step can not be taken in part, so it is no lever. */
export function mostWorth(fn: ValueFunction, raw: number): number {
  switch (fn.type) {
    case 'linear':
    case 'log':
      return 1;
    case 'ideal': {
      const { low, idealLow, idealHigh, high } = fn;
      const isBehindStep = (low === idealLow && raw < low) || (high === idealHigh && raw > high);
      return isBehindStep ? worthOf(raw, fn) : 1;
    }
    case 'piecewise':
      return Math.max(worthOf(raw, fn), ...fn.corners.map(([, value]) => value));
    case 'threshold':
      return worthOf(raw, fn);
  }
}

/** The raw value nearest to `from` that is worth at least `share`; `from` itself where none is. */
export function rawOfWorth(share: number, fn: ValueFunction, from: number): number {
  const shift = fn.type === 'log' && Math.min(fn.worst, fn.best) <= 1 ? 1 : 0;
  const isLog = fn.type === 'log';
  const place = (raw: number): number => (isLog ? Math.log(Math.max(raw + shift, Number.MIN_VALUE)) : raw);
  const raw = (at: number): number => (isLog ? Math.exp(at) - shift : at);
  const corners = cornersOf(fn).map(([x, value]): Corner => [place(x), value]);
  const start = place(from);
  // On a logarithm the raw value is off by a last place; off it a jump has one worth alone, which the function knows.
  const worth = (at: number): number => (isLog ? worthAt(at, corners) : worthOf(at, fn));
  const ends = [start, ...corners.map(([x]) => x)].filter((at) => worth(at) >= share - ROUNDING);
  // A crossing is worth the share by its making: far from 0 a steep line is off it by more than any rounding allowed for.
  const reached = [...ends, ...corners.flatMap((corner, i) => crossing(corner, corners[i + 1], share))];
  const nearest = reached.sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  return nearest === undefined || nearest === start ? from : raw(nearest);
}

const ROUNDING = 1e-12;

/** The raw values at which a function bends or jumps, from the lowest, with their worth. */
export function cornersOf(fn: ValueFunction): readonly Corner[] {
  switch (fn.type) {
    case 'linear':
    case 'log':
      return fn.worst < fn.best
        ? [
            [fn.worst, 0],
            [fn.best, 1],
          ]
        : [
            [fn.best, 1],
            [fn.worst, 0],
          ];
    case 'piecewise':
      return fn.corners;
    case 'ideal':
      return [
        [fn.low, 0],
        [fn.idealLow, 1],
        [fn.idealHigh, 1],
        [fn.high, 0],
      ];
    case 'threshold':
      return [
        [fn.at, fn.below],
        [fn.at, fn.above],
      ];
  }
}

/** Where the straight line from a corner to the next one is worth the share, off both. */
function crossing([x, value]: Corner, next: Corner | undefined, share: number): readonly number[] {
  if (next === undefined || next[1] === value || next[0] === x) return [];
  const part = (share - value) / (next[1] - value);
  return part > 0 && part < 1 ? [x + part * (next[0] - x)] : [];
}

function worthAt(at: number, corners: readonly Corner[]): number {
  const first = corners[0];
  if (first === undefined || at < first[0]) return first?.[1] ?? 0;
  const next = corners.findIndex(([x]) => x > at);
  const after = corners[next < 0 ? corners.length - 1 : next];
  const before = corners[next < 0 ? corners.length - 1 : next - 1];
  if (after === undefined || before === undefined || after[0] === before[0]) return after?.[1] ?? 0;
  return before[1] + ((at - before[0]) / (after[0] - before[0])) * (after[1] - before[1]);
}
