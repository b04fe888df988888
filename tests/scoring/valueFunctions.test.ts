import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueFunction } from '../../src/model/valueFunction';
import { normalise } from '../../src/scoring/value';
import { checkValueFunction, worthOf } from '../../src/scoring/valueFunctions';
import { plainReading } from './make';

describe('linear and log', () => {
  it('are the goalposts of today, with the direction in the order of the two', () => {
    const post = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        post,
        post,
        fc.integer({ min: 0, max: 2000 }),
        fc.constantFrom('linear' as const, 'log' as const),
        (a, b, raw, type) => {
          fc.pre(a !== b);
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const reading = {
            ...plainReading,
            transform: type === 'log' ? ('log' as const) : ('none' as const),
            low,
            high,
          };
          const direction = a < b ? 'benefit' : 'cost';
          expect(worthOf(raw, { type, worst: a, best: b })).toBeCloseTo(normalise(raw, reading, direction), 12);
        },
      ),
    );
  });
});

describe('piecewise', () => {
  it('repeats a published function', () => {
    // smaa (R), tests/pvf.R: cut-offs -0.15, 0, 0.25, 0.35 worth 0, 0.1, 0.9, 1.
    const fn: ValueFunction = {
      type: 'piecewise',
      corners: [
        [-0.15, 0],
        [0, 0.1],
        [0.25, 0.9],
        [0.35, 1],
      ],
    };
    [
      [0.35, 1],
      [-0.15, 0],
      [0, 0.1],
      [0.25, 0.9],
      [0.1, 0.42],
      [-9, 0],
      [9, 1],
    ].forEach(([raw = 0, worth = 0]) => {
      expect(worthOf(raw, fn)).toBeCloseTo(worth, 12);
    });
  });

  it('repeats the three functions of a published table of cars', () => {
    // MCDA (R), testApplyPiecewiseLinearValueFunctionsOnPerformanceTable.
    const price: ValueFunction = {
      type: 'piecewise',
      corners: [
        [2, 0.0875],
        [16, 0],
        [30, 0],
      ],
    };
    const time: ValueFunction = {
      type: 'piecewise',
      corners: [
        [10, 0.9],
        [20, 0.025],
        [30, 0],
        [40, 0],
      ],
    };
    const comfort: ValueFunction = {
      type: 'piecewise',
      corners: [
        [0, 0],
        [1, 0],
        [2, 0.0125],
        [3, 0.0125],
      ],
    };
    const of = (fn: ValueFunction, raws: readonly number[]) => raws.map((raw) => Number(worthOf(raw, fn).toFixed(12)));
    expect(of(price, [3, 4, 2, 6, 30])).toEqual([0.08125, 0.075, 0.0875, 0.0625, 0]);
    expect(of(time, [10, 20, 20, 40, 30])).toEqual([0.9, 0.025, 0.025, 0, 0]);
    expect(of(comfort, [1, 2, 0, 0, 3])).toEqual([0, 0.0125, 0, 0, 0.0125]);
  });
});

describe('a jump', () => {
  it('has the worth of its upper end at the value itself, and level ends on either side', () => {
    const fn: ValueFunction = {
      type: 'piecewise',
      corners: [
        [0, 0.2],
        [10, 0.4],
        [10, 0.9],
        [20, 0.6],
      ],
    };
    expect([-5, 0, 5, 10, 15, 20, 99].map((raw) => worthOf(raw, fn))).toEqual(
      [0.2, 0.2, 0.3, 0.9, 0.75, 0.6, 0.6].map((worth) => expect.closeTo(worth, 12)),
    );
  });
});

describe('ideal and threshold', () => {
  it('are best in the middle, and worth two things', () => {
    const ideal: ValueFunction = { type: 'ideal', low: 0, idealLow: 10, idealHigh: 20, high: 40 };
    expect([-1, 0, 5, 10, 15, 20, 30, 40, 50].map((raw) => worthOf(raw, ideal))).toEqual([
      0, 0, 0.5, 1, 1, 1, 0.5, 0, 0,
    ]);
    const point: ValueFunction = { type: 'ideal', low: 0, idealLow: 10, idealHigh: 10, high: 10 };
    expect([9, 10, 10.5].map((raw) => worthOf(raw, point))).toEqual([0.9, 1, 0]);
    const cliff: ValueFunction = { type: 'ideal', low: 10, idealLow: 10, idealHigh: 20, high: 30 };
    expect([9.9, 10, 25].map((raw) => worthOf(raw, cliff))).toEqual([0, 1, 0.5]);
    const threshold: ValueFunction = { type: 'threshold', at: 12, below: 1, above: 0.25 };
    expect([11.9, 12, 13].map((raw) => worthOf(raw, threshold))).toEqual([1, 0.25, 0.25]);
  });
});

describe('every value function', () => {
  const number = fc.integer({ min: -1000, max: 1000 });
  const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
  const functions: fc.Arbitrary<ValueFunction> = fc.oneof(
    fc.tuple(number, number).map(([worst, best]): ValueFunction => ({ type: 'linear', worst, best })),
    fc.tuple(number, number).map(([worst, best]): ValueFunction => ({ type: 'log', worst, best })),
    fc.array(fc.tuple(number, share)).map((corners): ValueFunction => ({ type: 'piecewise', corners })),
    fc.array(number, { minLength: 4, maxLength: 4 }).map(
      ([low = 0, idealLow = 0, idealHigh = 0, high = 0]): ValueFunction => ({
        type: 'ideal',
        low,
        idealLow,
        idealHigh,
        high,
      }),
    ),
    fc
      .tuple(number, share, share)
      .map(([at, below, above]): ValueFunction => ({ type: 'threshold', at, below, above })),
  );

  it('that passes its check is worth 0 to 1 everywhere', () => {
    fc.assert(
      fc.property(functions, fc.double({ noNaN: true, noDefaultInfinity: true }), (fn, raw) => {
        try {
          checkValueFunction(fn);
        } catch {
          return;
        }
        const worth = worthOf(raw, fn);
        expect(worth >= 0 && worth <= 1).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[ValueFunction, RegExp]>([
    [{ type: 'linear', worst: 5, best: 5 }, /best: expected a goalpost other than the worst, got 5/],
    [{ type: 'log', worst: -5, best: 5 }, /goalposts: expected 0 or more for a logarithm, got -5/],
    [{ type: 'piecewise', corners: [[0, 0]] }, /corners: expected at least two corners, got 1/],
    [
      {
        type: 'piecewise',
        corners: [
          [1, 0],
          [1, 1],
        ],
      },
      /corners\[1\]\[0\]: expected a value above 1, got 1/,
    ],
    [
      {
        type: 'piecewise',
        corners: [
          [1, 0],
          [2, 1.5],
        ],
      },
      /corners\[1\]\[1\]: expected a worth of 0 to 1, got 1.5/,
    ],
    [{ type: 'ideal', low: 0, idealLow: 9, idealHigh: 5, high: 10 }, /ideal: expected low <= idealLow/],
    [{ type: 'ideal', low: 3, idealLow: 3, idealHigh: 3, high: 3 }, /ideal: expected low <= idealLow/],
    [{ type: 'threshold', at: Number.NaN, below: 0, above: 1 }, /at: expected a finite number, got NaN/],
    [{ type: 'threshold', at: 1, below: -1, above: 1 }, /below: expected a worth of 0 to 1, got -1/],
  ])('says what is wrong: %j', (fn, message) => {
    expect(() => checkValueFunction(fn)).toThrow(message);
  });

  it('refuses a value that is no number', () => {
    expect(() => worthOf(Number.NaN, { type: 'linear', worst: 0, best: 1 })).toThrow(
      'value: expected a finite number, got NaN',
    );
  });
});
