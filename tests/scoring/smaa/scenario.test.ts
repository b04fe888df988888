import { describe, expect, it } from 'vitest';
import { prepareRaw, prepareScoring } from '../../../src/scoring/prepare';
import { rankPrepared } from '../../../src/scoring/rank';
import { dataErrors, figureError, MOST_ERROR } from '../../../src/scoring/smaa/dataError';
import { scenarioProblem } from '../../../src/scoring/smaa/fromScenario';
import { rankedDoubts, rankIntervals, topShares } from '../../../src/scoring/smaa/readings';
import { smaa } from '../../../src/scoring/smaa/smaa';
import { builtAtlas } from '../built';
import { caseOf, criterionId, scenarioFor, sum } from '../make';
import { problemOf } from './make';

describe('scenarioProblem', () => {
  const given = caseOf(
    [
      [20, 50, 90],
      [80, 50, 10],
      [undefined, undefined, 50],
      [60, undefined, 70],
    ],
    [3, 1, 0],
  );
  const prepared = prepareRaw(given);
  const scenario = scenarioFor(given);
  const ranking = rankPrepared(prepared, scenario);

  it('takes the ranked regions, best first, and the criteria that weigh something', () => {
    const errors = Float64Array.from({ length: 12 }, (_, cell) => cell / 100);
    const { problem, regionIds, criterionIds, weights } = scenarioProblem({ prepared, scenario, ranking, errors });
    expect(regionIds).toEqual(['R1', 'R3', 'R0']);
    expect(criterionIds).toEqual(['X0', 'X1']);
    expect([...weights]).toEqual([3, 1]);
    expect([...problem.values]).toEqual([0.8, 0.5, 0.6, Number.NaN, 0.2, 0.5]);
    expect([...(problem.error?.width ?? [])]).toEqual([0.03, 0.04, 0.09, 0.1, 0, 0.01]);
  });

  it('says when nothing is weighed or ranked', () => {
    const nothing = { ...scenario, weights: {} };
    const attempt = () => scenarioProblem({ prepared, scenario: nothing, ranking });
    expect(attempt).toThrow('weights: expected at least one weight above 0, got all weights zero');
    expect(() => scenarioProblem({ prepared, scenario, ranking: [] })).toThrow('regions: expected at least one region');
  });
});

describe('data error', () => {
  it('grows with doubt and age, up to a limit', () => {
    // Certain until three years old, then half a point a year; low certainty starts at 5 points.
    expect(figureError({ certainty: 'high', year: 2023 }, 2026)).toBe(0);
    expect(figureError({ certainty: 'high', year: 2020 }, 2026)).toBeCloseTo(0.015, 12);
    expect(figureError({ certainty: 'low', year: 2016 }, 2026)).toBeCloseTo(0.085, 12);
    expect(figureError({ certainty: 'recalled', year: 1900 }, 2026)).toBe(MOST_ERROR);
    expect(figureError({ certainty: 'medium', year: 2030 }, 2026)).toBe(0);
  });

  it('is replaced per criterion, and refused where it is no number of points', () => {
    const { atlas, computed } = builtAtlas();
    const prepared = prepareScoring(atlas, computed);
    const column = (widths: Float64Array, id: string) => {
      const c = atlas.criteria.findIndex((criterion) => criterion.id === id);
      return [...widths].filter((_, cell) => cell % atlas.criteria.length === c);
    };
    const plain = dataErrors({ atlas, prepared });
    expect(new Set(column(plain, 'C2'))).toEqual(new Set([0]));
    expect(Math.min(...column(plain, 'K1').filter((width) => width > 0))).toBeGreaterThanOrEqual(0.05);
    const edited = dataErrors({ atlas, prepared, overrides: { [criterionId('C2')]: 8 } });
    expect(new Set(column(edited, 'C2'))).toEqual(new Set([0.08]));
    expect(column(edited, 'K1')).toEqual(column(plain, 'K1'));
    const given = (points: number) => () => dataErrors({ atlas, prepared, overrides: { [criterionId('C2')]: points } });
    for (const points of [Number.NaN, -1, 100.5, Number.POSITIVE_INFINITY])
      expect(given(points)).toThrow(`error.C2: expected points of 0 to 100, got ${points}`);
    expect(new Set(column(given(0)(), 'C2'))).toEqual(new Set([0]));
    expect(new Set(column(given(100)(), 'C2'))).toEqual(new Set([1]));
  });

  it('makes a problem of the whole atlas that SMAA answers', () => {
    const { atlas, computed, scenario } = builtAtlas();
    const prepared = prepareScoring(atlas, computed);
    const ranking = rankPrepared(prepared, scenario);
    const errors = dataErrors({ atlas, prepared });
    const { problem, regionIds, weights } = scenarioProblem({ prepared, scenario, ranking, errors });
    const result = smaa(problem, {
      weights: { type: 'dirichlet', weights, concentration: 40 },
      seed: 1,
      draws: 400,
      confidenceDraws: 50,
    });
    expect(regionIds).toHaveLength(91);
    const top = topShares(result, 10);
    expect(sum(top)).toBeCloseTo(10, 9);
    // The first of the ranking stands well above the middle one, whatever the draws.
    expect(top[0]).toBeGreaterThan(top[45] ?? 1);
    expect(rankedDoubts(result).some(({ about }) => about === 'data')).toBe(true);
  });
});

describe('readings', () => {
  const one = { type: 'fixed', weights: Float64Array.of(1) } as const;
  const known = () => smaa(problemOf([[0.9], [0.5], [0.1]]), { weights: one, seed: 1, draws: 10 });

  it('are the chance of the first k and the ranks between two tails', () => {
    const certain = known();
    expect([...topShares(certain, 1)]).toEqual([1, 0, 0]);
    expect([...topShares(certain, 2)]).toEqual([1, 1, 0]);
    expect([...topShares(certain, 9)]).toEqual([1, 1, 1]);
    expect(rankIntervals(certain)).toEqual([1, 2, 3].map((rank) => ({ low: rank, high: rank })));
    // 4 % first, 90 % second, 6 % third: the 5th percentile is the second rank, the 95th the third.
    const spread = { ...certain, rankAcceptability: Float64Array.of(0.04, 0.9, 0.06, 0.5, 0, 0.5, 0.46, 0.1, 0.44) };
    expect(rankIntervals(spread)).toEqual([
      { low: 2, high: 3 },
      { low: 1, high: 3 },
      { low: 1, high: 3 },
    ]);
    expect(rankIntervals(spread, 0)[0]).toEqual({ low: 1, high: 3 });
    // Exactly a tail: 5 % below the second rank, 5 % above it, whatever the last place of the sums.
    const edge = { regionCount: 3, rankAcceptability: Float64Array.of(0.05, 0.9, 0.05, 0, 0.1, 0.9, 0.95, 0, 0.05) };
    expect(rankIntervals(edge)).toEqual([
      { low: 1, high: 2 },
      { low: 2, high: 3 },
      { low: 1, high: 1 },
    ]);
    // A tail of nothing begins at the first rank that was seen.
    expect(rankIntervals(edge, 0)[1]).toEqual({ low: 2, high: 3 });
  });

  it('refuse a k or a tail that is none, and find no doubt where nothing is drawn', () => {
    const certain = known();
    expect(() => topShares(certain, 0)).toThrow('k: expected a whole number of 1 or more, got 0');
    expect(() => rankIntervals(certain, 0.5)).toThrow('tail: expected a share of 0 to below 0.5');
    expect(rankedDoubts(certain)).toEqual([]);
  });

  it('put the mean over the regions of every doubt in order, and leave out what is none', () => {
    const shares = (...values: number[]) => Float64Array.from(values);
    const doubt = { fromWeights: shares(0.125, 0, 0.25, 0), fromData: shares(0.5, 0.25, 0.25, 0.5) };
    const result = { ...known(), regionCount: 2, criterionCount: 2, doubt: { ...known().doubt, ...doubt } };
    expect(rankedDoubts(result)).toEqual([
      { about: 'data', criterion: 0, share: 0.375 },
      { about: 'data', criterion: 1, share: 0.375 },
      { about: 'weight', criterion: 0, share: 0.1875 },
    ]);
    const other = { ...result, doubt: { ...result.doubt, fromData: shares(0.5, 0.75, 0.25, 0.5) } };
    expect(rankedDoubts(other).map(({ about, criterion }) => `${about} ${criterion}`)).toEqual([
      'data 1',
      'data 0',
      'weight 0',
    ]);
  });

  it('put the larger doubt first', () => {
    const error = { law: 'uniform', width: Float64Array.of(0.3, 0.02, 0.3, 0.02) } as const;
    const result = smaa(
      problemOf(
        [
          [0.5, 0.5],
          [0.5, 0.5],
        ],
        { error },
      ),
      {
        weights: { type: 'fixed', weights: Float64Array.of(1, 1) },
        seed: 1,
        draws: 4000,
      },
    );
    expect(rankedDoubts(result)[0]).toMatchObject({ about: 'data', criterion: 0 });
  });
});
