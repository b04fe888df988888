import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahp, SAATY_RANDOM_INDEX } from '../../../src/scoring/weighting/ahp';
import { principal } from '../../../src/scoring/weighting/eigenvector';
import { harmfulJudgement } from '../../../src/scoring/weighting/judgement';

/** Judgements that agree with the weights to the last digit. */
const judgementsOf = (weights: readonly number[]) => weights.map((row) => weights.map((column) => row / column));

const anyWeights = (least: number) => fc.array(fc.integer({ min: 1, max: 90 }), { minLength: least, maxLength: 9 });

describe('AHP', () => {
  it('gives the weights behind consistent judgements, with a ratio of 0', () => {
    fc.assert(
      fc.property(anyWeights(1), (weights) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        const found = ahp(judgementsOf(weights));
        found.weights.forEach((weight, i) => {
          expect(weight).toBeCloseTo((weights[i] ?? 0) / sum, 11);
        });
        expect(found.consistencyRatio).toBeCloseTo(0, 9);
        expect(found.consistencyRatio).toBeGreaterThanOrEqual(0);
        expect(found.largestEigenvalue).toBeCloseTo(weights.length, 9);
      }),
    );
  });

  it('has the eigenvalue of a circular triad: 1 + k + 1/k, by hand', () => {
    const circle = [
      [1, 3, 1 / 3],
      [1 / 3, 1, 3],
      [3, 1 / 3, 1],
    ];
    const { weights, largestEigenvalue, consistencyRatio } = ahp(circle);
    expect(weights).toEqual([1 / 3, 1 / 3, 1 / 3].map((third) => expect.closeTo(third, 12)));
    expect(largestEigenvalue).toBeCloseTo(1 + 3 + 1 / 3, 10);
    expect(consistencyRatio).toBeCloseTo((1 + 1 / 3) / 2 / 0.58, 10);
    expect(ahp(circle, 0.5245).consistencyRatio).toBeCloseTo((1 + 1 / 3) / 2 / 0.5245, 10);
  });

  it('has no vector that a further step of the matrix would move', () => {
    fc.assert(
      fc.property(anyWeights(3), fc.integer({ min: 2, max: 9 }), (weights, factor) => {
        const matrix = judgementsOf(weights).map((row) => [...row]);
        const [first = [], , third = []] = matrix;
        first[2] = (first[2] ?? 1) * factor;
        third[0] = 1 / (first[2] ?? 1);
        const { value, vector } = principal(matrix);
        matrix.forEach((row, i) => {
          const image = row.reduce((sum, cell, j) => sum + cell * (vector[j] ?? 0), 0);
          expect(image / value).toBeCloseTo(vector[i] ?? 0, 10);
        });
      }),
    );
  });

  it('uses Saaty’s table up to ten criteria and says when it has no value', () => {
    expect(SAATY_RANDOM_INDEX).toEqual([0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49]);
    const of = (n: number) => ahp(judgementsOf(Array.from({ length: n }, () => 1)));
    expect(of(10).randomIndex).toBe(1.49);
    expect(of(11).consistencyRatio).toBeUndefined();
    expect(of(11)).not.toHaveProperty('randomIndex');
    expect(ahp(judgementsOf(Array.from({ length: 11 }, () => 1)), 1.51).consistencyRatio).toBeCloseTo(0, 9);
  });

  it('takes rounded reciprocals, and two judgements are never inconsistent', () => {
    expect(
      ahp([
        [1, 3],
        [0.33, 1],
      ]).consistencyRatio,
    ).toBe(0);
    expect(
      ahp([
        [1, 8, 8],
        [0.13, 1, 1],
        [0.12, 1, 1],
      ]).consistencyRatio,
    ).toBeLessThan(0.01);
  });

  it.each([
    [
      [
        [1, 2, 3],
        [0.5, 1, 1],
      ],
      /^matrix: expected as many rows as columns, got 2 x 3/,
    ],
    [[[1, 2], [0.5]], /^matrix\[1\]: expected 2 numbers/],
    [
      [
        [1, -2],
        [0.5, 1],
      ],
      /^matrix\[0\]\[1\]: expected a number above 0, got -2$/,
    ],
    [
      [
        [1, 0],
        [0, 1],
      ],
      /^matrix\[0\]\[1\]: expected a number above 0, got 0\nmatrix\[1\]\[0\]: .*got 0$/,
    ],
    [
      [
        [2, 2],
        [0.5, 1],
      ],
      /^matrix\[0\]\[0\]: expected 1 on the diagonal, got 2$/,
    ],
    [
      [
        [1, 3],
        [3, 1],
      ],
      /^matrix\[1\]\[0\]: expected 1\/3, the reciprocal of matrix\[0\]\[1\], got 3$/,
    ],
    [
      [
        [1, 2],
        [0, 1],
      ],
      /^matrix\[1\]\[0\]: expected a number above 0, got 0$/,
    ],
  ])('refuses %j', (matrix, message) => {
    expect(() => ahp(matrix)).toThrow(message);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a random index of %d', (index) => {
    expect(() =>
      ahp(
        [
          [1, 1],
          [1, 1],
        ],
        index,
      ),
    ).toThrow(/^params.randomIndex: expected a number above 0/);
  });
});

describe('the judgement that hurts most', () => {
  it('is the one that was changed in judgements that agree, and what it was is what the others imply', () => {
    // With three criteria each judgement can be put right by changing any one of the three.
    const spoilt = fc.tuple(anyWeights(4), fc.nat(), fc.nat(), fc.constantFrom(0.2, 0.5, 3, 7));
    fc.assert(
      fc.property(spoilt, ([weights, a, b, factor]) => {
        const row = a % (weights.length - 1);
        const column = row + 1 + (b % (weights.length - 1 - row));
        const right = judgementsOf(weights);
        const wrong = right.map((cells) => [...cells]);
        const [upper = [], lower = []] = [wrong[row], wrong[column]];
        upper[column] = (upper[column] ?? 1) * factor;
        lower[row] = 1 / (upper[column] ?? 1);
        const found = harmfulJudgement(wrong);
        expect(found).toMatchObject({ row, column, given: upper[column] });
        expect(found?.implied).toBeCloseTo(right[row]?.[column] ?? Number.NaN, 6);
        expect(found?.ratioAfter).toBeCloseTo(0, 6);
      }),
    );
  });

  it('is found for a given random index too, and without one', () => {
    const weights = Array.from({ length: 11 }, (_, i) => i + 1);
    const wrong = judgementsOf(weights).map((cells) => [...cells]);
    const [first = [], second = []] = wrong;
    [first[1], second[0]] = [9, 1 / 9];
    expect(harmfulJudgement(wrong)).not.toHaveProperty('ratioAfter');
    expect(harmfulJudgement(wrong, 1.51)).toMatchObject({ row: 0, column: 1, ratioAfter: expect.closeTo(0, 6) });
  });

  it('does not exist where judgements agree, or where there are two criteria', () => {
    expect(harmfulJudgement(judgementsOf([3, 1, 5, 9]))).toBeUndefined();
    expect(
      harmfulJudgement([
        [1, 3],
        [0.33, 1],
      ]),
    ).toBeUndefined();
  });
});
