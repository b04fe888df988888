import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareRaw } from '../../src/scoring/prepare';
import { rankPrepared, scoreRegions } from '../../src/scoring/rank';
import { medianRegion, pointsAgainst, qualityAndCost, themeContributions, themeValue } from '../../src/scoring/themes';
import { anyCase, type Case, caseOf, METHOD, scenarioFor, sum } from './make';

/** The last criterion becomes the theme cost. */
function withCost(problem: Case): Case {
  const last = problem.criteria.length - 1;
  return { ...problem, criteria: problem.criteria.map((c, i) => (i === last ? { ...c, theme: 'cost' as const } : c)) };
}

describe('themeValue', () => {
  it('is the weighted mean of what is known, and nothing where nothing that weighs is', () => {
    const { criteria, weights } = caseOf([[1, 2, 3]], [3, 1, 0]);
    const [a, b, c] = criteria.map(({ id }) => id);
    if (!a || !b || !c) throw new Error('expected three criteria');
    expect(themeValue({ [a]: 40, [b]: 80, [c]: 99 }, criteria, weights)).toBe(50);
    expect(themeValue({ [b]: 80, [c]: 99 }, criteria, weights)).toBe(80);
    expect(themeValue({ [a]: 0, [b]: 0 }, criteria, weights)).toBe(0);
    expect(themeValue({ [c]: 99 }, criteria, weights)).toBeUndefined();
    expect(themeValue({}, criteria, weights)).toBeUndefined();
    // A criterion that the weights do not name weighs nothing.
    expect(themeValue({ [a]: 40, [b]: 80 }, criteria, { [a]: 2 })).toBe(40);
  });
});

describe('qualityAndCost', () => {
  const problem = withCost(
    caseOf(
      [
        [40, 80, 90],
        [10, undefined, undefined],
        [undefined, undefined, 30],
      ],
      [3, 1, 6],
    ),
  );

  it('scores every theme but cost on one axis, and cost on the other', () => {
    const axes = qualityAndCost(prepareRaw(problem), problem.weights, 'weighted_sum');
    expect(axes).toEqual([
      { quality: expect.closeTo(50, 9), cost: expect.closeTo(90, 9) },
      { quality: expect.closeTo(10, 9) },
      { cost: expect.closeTo(30, 9) },
    ]);
  });

  it('falls back to the weights of the model for an axis that has none', () => {
    const bare = { ...problem.weights, X2: 0 };
    expect(qualityAndCost(prepareRaw(problem), bare, 'weighted_sum')[0]?.cost).toBeCloseTo(90, 9);
  });
});

describe('decomposition', () => {
  it('themes add up to the score', () => {
    fc.assert(
      fc.property(anyCase(), METHOD, (problem, method) => {
        const { criteria } = withCost(problem);
        for (const score of scoreRegions({ ...problem, criteria, method })) {
          expect(sum(Object.values(themeContributions(score, criteria)))).toBeCloseTo(score.score ?? 0, 9);
        }
      }),
    );
  });

  it('points against another region add up to the gap of the scores', () => {
    fc.assert(
      fc.property(anyCase(), METHOD, (problem, method) => {
        const ranking = rankPrepared(prepareRaw(problem), scenarioFor(problem, { method, minCoverage: 0 }));
        const median = medianRegion(ranking);
        if (!median) return;
        for (const score of ranking.filter(({ rank }) => rank)) {
          const points = pointsAgainst(score, median, problem.criteria);
          expect(sum(Object.values(points))).toBeCloseTo((score.score ?? 0) - (median.score ?? 0), 9);
        }
      }),
    );
  });

  it('the median region has as many before it as behind, or one fewer', () => {
    const ranking = (rows: number[][]) => {
      const problem = caseOf(rows, [1]);
      return medianRegion(rankPrepared(prepareRaw(problem), scenarioFor(problem)));
    };
    expect(ranking([[10], [50], [90]])?.score).toBe(50);
    expect(ranking([[10], [50], [60], [90]])?.score).toBe(60);
    expect(medianRegion([])).toBeUndefined();
  });
});
