import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueFunction } from '../../src/model/valueFunction';
import { worthOf } from '../../src/scoring/valueFunctions';
import { cornersOf, mostWorth, rawOfWorth } from '../../src/scoring/worthRange';
import { anyFunction } from '../anyValues';
import { even } from '../even';

const rising: ValueFunction = { type: 'linear', worst: 10, best: 30 };
const falling: ValueFunction = { type: 'linear', worst: 30, best: 10 };
const valley: ValueFunction = {
  type: 'piecewise',
  corners: [
    [0, 0.8],
    [10, 0.2],
    [30, 0.6],
  ],
};
const hill: ValueFunction = { type: 'ideal', low: 0, idealLow: 10, idealHigh: 20, high: 40 };
const step: ValueFunction = { type: 'threshold', at: 5, below: 0.3, above: 0.9 };

describe('the corners of a value function', () => {
  it('lie from the lowest raw value up, with their worth', () => {
    expect(cornersOf(rising)).toEqual([
      [10, 0],
      [30, 1],
    ]);
    expect(cornersOf(falling)).toEqual([
      [10, 1],
      [30, 0],
    ]);
    expect(cornersOf(valley)).toEqual([
      [0, 0.8],
      [10, 0.2],
      [30, 0.6],
    ]);
    expect(cornersOf(hill)).toEqual([
      [0, 0],
      [10, 1],
      [20, 1],
      [40, 0],
    ]);
    expect(cornersOf(step)).toEqual([
      [5, 0.3],
      [5, 0.9],
    ]);
  });

  it('are on the function: it is straight between them and level beyond', () => {
    fc.assert(
      fc.property(anyFunction, (fn) => {
        const corners = cornersOf(fn);
        if (fn.type === 'log' || fn.type === 'threshold') return;
        corners.forEach(([x, worth], i) => {
          expect(worthOf(x, fn)).toBeCloseTo(worth, 6);
          const next = corners[i + 1];
          if (next && next[0] - x > 1e-3) expect(worthOf((x + next[0]) / 2, fn)).toBeCloseTo((worth + next[1]) / 2, 6);
        });
        const [first, last] = [corners[0], corners.at(-1)];
        expect(worthOf((first?.[0] ?? 0) - 1, fn)).toBeCloseTo(first?.[1] ?? Number.NaN, 6);
        expect(worthOf((last?.[0] ?? 0) + 1, fn)).toBeCloseTo(last?.[1] ?? Number.NaN, 6);
      }),
    );
  });
});

describe('the most that a raw value can come to be worth', () => {
  it('is the top of the function, from either side of a valley, and where one stands below a step', () => {
    expect([rising, falling, hill].map((fn) => mostWorth(fn, 12))).toEqual([1, 1, 1]);
    expect(mostWorth({ type: 'log', worst: 4, best: 64 }, 4)).toBe(1);
    expect([-5, 10, 30, 99].map((raw) => mostWorth(valley, raw))).toEqual([0.8, 0.8, 0.8, 0.8]);
    expect([4.9, 5, 9].map((raw) => mostWorth(step, raw))).toEqual([0.3, 0.9, 0.9]);
  });
});

describe('the raw value of a worth', () => {
  it('is the nearest one, by hand', () => {
    expect(rawOfWorth(0.5, rising, 12)).toBe(20);
    expect(rawOfWorth(0.5, rising, 25)).toBe(25);
    expect(rawOfWorth(0.5, falling, 25)).toBe(20);
    // From 9 the left slope is nearer: 0.8 - 0.06 x is 0.5 at 5. From 20 the right one: 0.2 + 0.02 (x - 10) is 0.5 at 25.
    expect(rawOfWorth(0.5, valley, 9)).toBeCloseTo(5, 12);
    expect(rawOfWorth(0.5, valley, 20)).toBeCloseTo(25, 12);
    // Only the left end is worth so much, and beyond it all is level.
    expect(rawOfWorth(0.8, valley, 29)).toBe(0);
    expect(rawOfWorth(0.8, valley, -7)).toBe(-7);
    expect([0, 40].map((from) => rawOfWorth(0.5, hill, from))).toEqual([5, 30]);
    expect(rawOfWorth(0.9, step, 2)).toBe(5);
    // Nothing is worth so much: one stays.
    expect(rawOfWorth(0.95, step, 2)).toBe(2);
    expect(rawOfWorth(0.9, valley, 12)).toBe(12);
  });

  it('is counted on the logarithm where the function is, with 0 an ordinary value', () => {
    // Halfway between 4 and 64 is 16; between 0 and 99, through ln(x + 1), it is 9; between 1 and 49 too, ln(x + 1) from 2 to 50.
    expect(rawOfWorth(0.5, { type: 'log', worst: 4, best: 64 }, 5)).toBeCloseTo(16, 9);
    expect(rawOfWorth(0.5, { type: 'log', worst: 64, best: 4 }, 60)).toBeCloseTo(16, 9);
    expect(rawOfWorth(0.5, { type: 'log', worst: 0, best: 99 }, 0)).toBeCloseTo(9, 9);
    expect(rawOfWorth(0.5, { type: 'log', worst: 1, best: 49 }, 1)).toBeCloseTo(9, 9);
    // Better than that already: one stays, and so does whoever is below all that has a logarithm.
    expect(rawOfWorth(0.5, { type: 'log', worst: 4, best: 64 }, 40)).toBe(40);
    expect(rawOfWorth(0, { type: 'log', worst: 4, best: 64 }, -3)).toBe(-3);
    expect(rawOfWorth(0.5, { type: 'log', worst: 4, best: 64 }, 0)).toBeCloseTo(16, 9);
  });

  it('lies on a steep line far from 0 as well', () => {
    fc.assert(
      fc.property(even(1e5, 1e9), even(1e-2, 10), even(0.01, 0.99), (low, width, share) => {
        const fn: ValueFunction = { type: 'linear', worst: low, best: low + width };
        expect(rawOfWorth(share, fn, low)).toBeCloseTo(low + share * (fn.best - fn.worst), 5);
      }),
    );
  });

  it('is no farther than any on a grid that is worth as much', () => {
    fc.assert(
      fc.property(anyFunction, even(0, 1), even(-0.2, 1.2), (fn, share, where) => {
        if (fn.type === 'log') return;
        const corners = cornersOf(fn);
        const [least, most] = [corners[0]?.[0] ?? 0, corners.at(-1)?.[0] ?? 1];
        const at = (part: number) => least + part * (most - least);
        const from = at(where);
        const found = rawOfWorth(share, fn, from);
        const reaching = Array.from({ length: 401 }, (_, i) => at(-0.25 + (1.5 * i) / 400)).filter(
          (raw) => worthOf(raw, fn) > share + 1e-6,
        );
        if (reaching.length === 0) return;
        expect(worthOf(found, fn)).toBeGreaterThanOrEqual(share - 1e-4);
        const nearest = Math.min(...reaching.map((raw) => Math.abs(raw - from)));
        expect(Math.abs(found - from)).toBeLessThanOrEqual(nearest + 1e-6);
      }),
      { numRuns: 300 },
    );
  });
});
