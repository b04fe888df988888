import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS, type MethodId } from '../../src/model/scenario';
import { METHOD_TABLE } from '../../src/scoring/methods/table';
import { scoreRegions } from '../../src/scoring/rank';
import { even } from '../even';
import { anyCase, caseOf, contributionSum, criterionId, METHOD } from './make';

const scores = (
  rows: readonly (readonly (number | undefined)[])[],
  weights: readonly number[],
  method: MethodId = METHODS[0],
) => scoreRegions({ ...caseOf(rows, weights), method }).map(({ score }) => score);
const geometric = METHODS[1];

describe('the table of methods', () => {
  it('has every method of the scenario under its own id', () => {
    expect(Object.keys(METHOD_TABLE).sort()).toEqual([...METHODS].sort());
    for (const id of METHODS) expect(METHOD_TABLE[id].id).toBe(id);
  });
});

describe('weighted sum', () => {
  it('gives the published scores of scikit-criteria’s simple example (4 and 11 as unscaled sums of three)', () => {
    // tests/agg/test_simple.py::test_WeightedSumModel: matrix [[1,0,3],[0,5,6]], weights 1, 1, 1.
    const [a, b] = scores(
      [
        [1, 0, 3],
        [0, 5, 6],
      ],
      [1, 1, 1],
    );
    expect([(a ?? 0) * 3, (b ?? 0) * 3]).toEqual([expect.closeTo(4, 12), expect.closeTo(11, 12)]);
  });

  it('leaves a missing value out and rescales the rest', () => {
    expect(scores([[80, 20, undefined]], [3, 1, 6])[0]).toBeCloseTo(65, 12);
  });
});

describe('weighted geometric mean', () => {
  it('gives the published products of scikit-criteria’s simple example (log10 0.77815125 and 2.07918125)', () => {
    // tests/agg/test_simple.py::test_WeightedProductModel: products 6 and 120 of three criteria.
    const [a, b] = scores(
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [1, 1, 1],
      geometric,
    );
    expect(3 * Math.log10(a ?? 0)).toBeCloseTo(0.77815125, 8);
    expect(3 * Math.log10(b ?? 0)).toBeCloseTo(2.07918125, 8);
  });

  it('is the square root of a product for two equal weights, and counts less than 1 point as 1', () => {
    expect(scores([[25, 64]], [2, 2], geometric)[0]).toBeCloseTo(40, 12);
    expect(scores([[0, 100]], [1, 1], geometric)[0]).toBeCloseTo(10, 12);
    expect(scores([[0.5, 100]], [1, 1], geometric)[0]).toBeCloseTo(10, 12);
  });

  it('shares points by w ln v, and by weight when everything is at the floor', () => {
    const [score] = scoreRegions({ ...caseOf([[10, 100]], [1, 1]), method: geometric });
    // ln 100 is twice ln 10.
    expect(score?.contributions[criterionId('X1')]).toBeCloseTo((2 / 3) * (score?.score ?? 0), 12);
    const [floor] = scoreRegions({ ...caseOf([[0, 0]], [1, 3]), method: geometric });
    expect(floor?.score).toBeCloseTo(1, 12);
    expect(floor?.contributions).toEqual({ X0: expect.closeTo(0.25, 12), X1: expect.closeTo(0.75, 12) });
  });

  it('never exceeds the weighted sum where every value is above the floor', () => {
    const values = fc.array(even(1, 100), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (rows) => {
        const [sums, products] = [scores(rows, [5, 2, 3]), scores(rows, [5, 2, 3], geometric)];
        for (const [r, product] of products.entries()) expect(product).toBeLessThanOrEqual((sums[r] ?? 0) + 1e-9);
      }),
    );
  });
});

describe('contributions', () => {
  it('add up to the score under every method', () => {
    fc.assert(
      fc.property(anyCase(), METHOD, (problem, method) => {
        for (const score of scoreRegions({ ...problem, method })) {
          if (score.score === undefined) expect(score.contributions).toEqual({});
          else expect(contributionSum(score)).toBeCloseTo(score.score, 9);
        }
      }),
    );
  });

  it('have a key for every known value and no other', () => {
    fc.assert(
      fc.property(anyCase(), METHOD, (problem, method) => {
        for (const score of scoreRegions({ ...problem, method })) {
          if (score.score !== undefined) expect(Object.keys(score.contributions)).toEqual(Object.keys(score.values));
        }
      }),
    );
  });
});
