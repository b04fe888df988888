import { describe, expect, it } from 'vitest';
import { prepareRaw } from '../../../src/scoring/prepare';
import { OBJECTIVE, objectiveWeights } from '../../../src/scoring/weighting/fromData';
import { weigh } from '../../../src/scoring/weighting/weigh';
import { caseOf } from '../make';

const rows = [
  [10, 80, 0],
  [50, 20, 40],
  [90, 60, 100],
  [undefined, 30, 10],
];

describe('weights read off the figures', () => {
  it('are those of the method on the rows that are known, in points of 100', () => {
    const { regions, weights } = objectiveWeights(prepareRaw(caseOf(rows, [1, 1, 1])), [0, 1, 2, 3]);
    expect(regions).toBe(3);
    const known = rows.slice(0, 3).map((row) => row.map((value) => value ?? Number.NaN));
    for (const method of OBJECTIVE) {
      // The logarithm of MEREC takes the floor of the geometric mean for 0, one point of 100.
      const matrix = method === 'merec' ? known.map((row) => row.map((value) => Math.max(value, 1))) : known;
      const wanted = weigh({ method, matrix }).weights;
      expect(Object.values(weights[method] ?? {}), method).toEqual(
        [...wanted].map((weight) => expect.closeTo(100 * weight, 9)),
      );
    }
  });

  it('have no answer of a method that tells nothing apart, and leave the others theirs', () => {
    const one = objectiveWeights(prepareRaw(caseOf(rows, [1, 1, 1])), [0]);
    expect(one.regions).toBe(1);
    expect(one.weights.std).toBeUndefined();
    expect(objectiveWeights(prepareRaw(caseOf(rows, [1, 1, 1])), [])).toEqual({ regions: 0, weights: {} });
  });
});
