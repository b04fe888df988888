import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../src/scoring/mcda/matrix';
import { criticWeights } from '../../../src/scoring/weighting/critic';
import { entropyWeights } from '../../../src/scoring/weighting/entropy';
import { merecWeights } from '../../../src/scoring/weighting/merec';
import { rocWeights } from '../../../src/scoring/weighting/roc';
import { stdWeights } from '../../../src/scoring/weighting/std';
import { swingWeights } from '../../../src/scoring/weighting/swing';
import { weigh } from '../../../src/scoring/weighting/weigh';
import { anyOrder, permuted } from '../mcda/make';

const close = (values: readonly number[], digits = 12) => values.map((value) => expect.closeTo(value, digits));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

type Weigher = (matrix: Matrix, types: readonly number[]) => readonly number[];
const OBJECTIVE: readonly (readonly [string, Weigher])[] = [
  ['entropy', (matrix) => entropyWeights(matrix)],
  ['std', (matrix) => stdWeights(matrix)],
  ['merec', (matrix, types) => merecWeights(matrix, types)],
  ['critic', (matrix, types) => criticWeights(matrix, types)],
  ['critic by ranks', (matrix, types) => criticWeights(matrix, types, { correlation: 'spearman' })],
  ['critic as given', (matrix, types) => criticWeights(matrix, types, { scale: 'none' })],
];

const value = fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10);
const anyMatrix = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const row = fc.array(value, { minLength: width, maxLength: width });
  const types = fc.array(fc.constantFrom(1, -1), { minLength: width, maxLength: width });
  return fc.tuple(fc.array(row, { minLength: 3, maxLength: 9 }), types);
});

describe.each(OBJECTIVE)('%s', (name, weights) => {
  it('sums to 1, has nothing below 0, and does not depend on the order of the rows', () => {
    const shuffled = anyMatrix.chain(([matrix, types]) =>
      fc.tuple(fc.constant(matrix), fc.constant(types), anyOrder(matrix.length)),
    );
    fc.assert(
      fc.property(shuffled, ([matrix, types, order]) => {
        const found = attempt(() => weights(matrix, types));
        fc.pre(found !== undefined);
        expect(sum(found)).toBeCloseTo(1, 12);
        expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
        expect(weights(permuted(matrix, order), types)).toEqual(close(found, 9));
      }),
    );
  });

  it('gives a constant criterion nothing, and does not let it move the others but for the size of the sum', () => {
    fc.assert(
      fc.property(anyMatrix, ([matrix, types]) => {
        const found = attempt(() => weights(matrix, types));
        fc.pre(found !== undefined);
        const joined = weights(
          matrix.map((row) => [...row, 0.1]),
          [...types, 1],
        );
        expect(joined.at(-1)).toBe(0);
        // MEREC takes the mean over all criteria inside a logarithm, so there the others do move.
        if (name !== 'merec') expect(joined.slice(0, -1)).toEqual(close(found, 9));
      }),
    );
  });

  it('refuses a matrix in which nothing differs', () => {
    const same = [
      [0.1, 2],
      [0.1, 2],
      [0.1, 2],
    ];
    expect(() => weights(same, [1, 1])).toThrow(/^matrix: expected columns that tell rows apart/);
  });

  it('names a cell that is no number', () => {
    expect(() =>
      weights(
        [
          [1, 2],
          [Number.NaN, 3],
        ],
        [1, 1],
      ),
    ).toThrow(/^matrix\[1\]\[0\]: expected a finite number/);
  });
});

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('matrix: expected columns')) return undefined;
    throw error;
  }
}

describe('objective weights by hand', () => {
  it('entropy: a column that says all in one row weighs as much as one can', () => {
    // Entropy 0 against ln 2 / ln 2 = 1: all the weight.
    expect(
      entropyWeights([
        [0, 3],
        [5, 3],
      ]),
    ).toEqual([1, 0]);
    // Over four rows half and half keeps ln 2 / ln 4 = 1/2; one row alone keeps nothing.
    expect(
      entropyWeights([
        [1, 8],
        [1, 0],
        [0, 0],
        [0, 0],
      ]),
    ).toEqual(close([1 / 3, 2 / 3]));
  });

  it('standard deviation: in proportion to the spread', () => {
    expect(
      stdWeights([
        [0, 10],
        [2, 16],
      ]),
    ).toEqual(close([1 / 4, 3 / 4]));
  });

  it('MEREC: by hand on two columns', () => {
    // |ln n| = (ln 2, 0) and (0, ln 4); S = ln(1 + ln 2 / 2) and ln(1 + ln 4 / 2); each is lost with its column.
    const effects = [Math.log(1 + Math.log(2) / 2), Math.log(1 + Math.log(4) / 2)];
    expect(
      merecWeights(
        [
          [2, 4],
          [1, 1],
        ],
        [1, -1],
      ),
    ).toEqual(close(effects.map((effect) => effect / sum(effects))));
    expect(
      merecWeights([
        [2, 1],
        [1, 4],
      ]),
    ).toEqual(
      merecWeights(
        [
          [2, 1],
          [1, 4],
        ],
        [1, 1],
      ),
    );
  });

  it('CRITIC: opposed columns share alike, agreeing ones say nothing, and a turned cost agrees', () => {
    const opposed = [
      [1, 30],
      [2, 20],
      [3, 10],
    ];
    expect(criticWeights(opposed)).toEqual(close([0.5, 0.5]));
    expect(() => criticWeights(opposed, [1, -1])).toThrow(/^matrix: expected columns that tell rows apart/);
    expect(criticWeights(opposed, [1, -1], { scale: 'none' })).toEqual(close([1 / 11, 10 / 11]));
  });

  it('refuses what a formula can not take', () => {
    expect(() =>
      entropyWeights([
        [1, 2],
        [-1, 3],
      ]),
    ).toThrow(/^matrix\[1\]\[0\]: expected a number of 0 or more, for entropy, got -1/);
    expect(() =>
      entropyWeights([
        [1, 0],
        [2, 0],
      ]),
    ).toThrow(/^matrix\[\*\]\[1\]: expected a sum above 0, for entropy, got 0/);
    expect(() =>
      merecWeights([
        [1, 2],
        [0, 3],
      ]),
    ).toThrow(/^matrix\[1\]\[0\]: expected a number above 0, for MEREC, got 0/);
    expect(() =>
      merecWeights(
        [
          [1, 2],
          [3, 3],
        ],
        [1],
      ),
    ).toThrow(/^types: expected 2 numbers/);
    expect(() =>
      criticWeights(
        [
          [1, 2],
          [3, 3],
        ],
        [1, 0],
      ),
    ).toThrow(/^types\[1\]: expected 1 or -1, got 0/);
    for (const weights of [entropyWeights, stdWeights, criticWeights]) {
      expect(() => weights([[1, 2]])).toThrow(/^matrix: expected at least two rows, got 1/);
    }
  });

  it('are reached by name', () => {
    const matrix = [
      [1, 2],
      [4, 1],
      [2, 9],
    ];
    expect(weigh({ method: 'entropy', matrix }).weights).toEqual(entropyWeights(matrix));
    expect(weigh({ method: 'std', matrix }).weights).toEqual(stdWeights(matrix));
    expect(weigh({ method: 'merec', matrix, types: [1, -1] }).weights).toEqual(merecWeights(matrix, [1, -1]));
    expect(weigh({ method: 'critic', matrix, scale: 'none' }).weights).toEqual(
      criticWeights(matrix, [1, 1], { scale: 'none' }),
    );
    expect(weigh({ method: 'roc', n: 1 })).toEqual({ weights: [1] });
  });
});

describe('weights from a person', () => {
  it('ROC: n = 3 is 11/18, 5/18, 2/18; always falls and sums to 1', () => {
    expect(rocWeights(3)).toEqual(close([11 / 18, 5 / 18, 2 / 18]));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (n) => {
        const weights = rocWeights(n);
        expect(weights).toHaveLength(n);
        expect(sum(weights)).toBeCloseTo(1, 12);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        expect(weights.at(-1)).toBeCloseTo(1 / n ** 2, 15);
      }),
    );
    expect(rocWeights(10_000)).toHaveLength(10_000);
  });

  it.each([0, -1, 1.5, Number.NaN, 10_001])('ROC refuses %d criteria', (n) => {
    expect(() => rocWeights(n)).toThrow(/^n: expected a whole number of 1 to 10000, got /);
  });

  it('swing: 100 for the most valuable step, weights in proportion', () => {
    expect(swingWeights([100, 60, 40, 0])).toEqual({ weights: [0.5, 0.3, 0.2, 0], points: [100, 60, 40, 0] });
    expect(swingWeights([1, 4])).toEqual({ weights: [0.2, 0.8], points: [25, 100] });
  });

  it.each([
    [[100, -1], /^worths\[1\]: expected a finite number of 0 or more, got -1$/],
    [[Number.NaN, 1], /^worths\[0\]: expected a finite number of 0 or more, got NaN$/],
    [[0, 0], /^worths: expected at least one step .* got none$/],
    [[], /^worths: expected at least one step .* got none$/],
  ])('swing refuses %j', (worths, message) => {
    expect(() => swingWeights(worths)).toThrow(message);
  });
});
