import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankRange } from '../../../src/model/score';
import { DEFAULT_UNCERTAINTY, type Uncertainty } from '../../../src/model/uncertainty';
import { bands } from '../../../src/scoring/bands';
import { prepareRaw } from '../../../src/scoring/prepare';
import { rankPrepared } from '../../../src/scoring/rank';
import { figureError } from '../../../src/scoring/smaa/dataError';
import { scenarioProblem } from '../../../src/scoring/smaa/fromScenario';
import { weightModelOf } from '../../../src/scoring/smaa/fromUncertainty';
import { rankRanges, startRanges } from '../../../src/scoring/smaa/rankRanges';
import { rankIntervals } from '../../../src/scoring/smaa/readings';
import { smaa } from '../../../src/scoring/smaa/smaa';
import { anyCase, type Case, caseOf, METHOD, regionId, scenarioFor } from '../make';

interface Options {
  readonly seed?: number;
  readonly draws?: number;
  readonly error?: number;
  readonly doubts?: Partial<Uncertainty>;
  readonly method?: 'weighted_sum' | 'weighted_geometric';
}

function ranges(problem: Case, { seed = 1, draws, error = 0, doubts, method = 'weighted_sum' }: Options = {}) {
  const prepared = prepareRaw(problem);
  const scenario = scenarioFor(problem, { method });
  const ranking = rankPrepared(prepared, scenario);
  const errors = new Float64Array(prepared.problem.values.length).fill(error);
  const given = scenarioProblem({ prepared, scenario, ranking, errors });
  const model = weightModelOf({ ...DEFAULT_UNCERTAINTY, ...doubts }, given);
  return { ranking, given, model, ranges: rankRanges({ given, model, seed, ...(draws && { draws }) }) };
}

describe('rankRanges', () => {
  it('gives the same digits for the same seed and others for another', () => {
    const problem = caseOf(
      [
        [90, 10, 40],
        [20, 80, 50],
        [50, 50, 50],
      ],
      [3, 2, 1],
    );
    expect(ranges(problem, { seed: 5 }).ranges).toEqual(ranges(problem, { seed: 5 }).ranges);
    expect(ranges(problem, { seed: 5 }).ranges).not.toEqual(ranges(problem, { seed: 6 }).ranges);
  });

  it('is certain where one region is better everywhere', () => {
    const [first, second] = ranges(
      caseOf(
        [
          [90, 80],
          [10, 20],
        ],
        [1, 1],
      ),
    ).ranges;
    expect(first).toMatchObject({ low: 1, high: 1, beforeNext: 1 });
    expect(second).toMatchObject({ low: 2, high: 2 });
    expect(second).not.toHaveProperty('beforeNext');
  });

  it('counts ties as half, over all the ranks that they share', () => {
    const [first, second] = ranges(
      caseOf(
        [
          [50, 50],
          [50, 50],
        ],
        [1, 1],
      ),
    ).ranges;
    expect(first).toMatchObject({ low: 1, high: 2, beforeNext: 0.5 });
    expect(second).toMatchObject({ low: 1, high: 2 });
  });

  it('agrees with the distribution worked out by hand for two weights', () => {
    // Scores are the shares of the two weights, each half of the whole and within half of itself: even from 25 to 75. The
    // 5th percentile is 27.5, the 95th 72.5.
    const { ranges: drawn } = ranges(
      caseOf(
        [
          [100, 0],
          [0, 100],
        ],
        [1, 1],
      ),
      { draws: 20_000 },
    );
    for (const range of drawn) {
      expect(Math.abs(range.scoreLow - 27.5)).toBeLessThan(0.4);
      expect(Math.abs(range.scoreHigh - 72.5)).toBeLessThan(0.4);
      expect(range).toMatchObject({ low: 1, high: 2 });
    }
    expect(Math.abs((drawn[0]?.beforeNext ?? 0) - 0.5)).toBeLessThan(0.02);
  });

  it('moves a doubtful value evenly within its half-width, and never past the goalposts', () => {
    const [range] = ranges(caseOf([[50]], [1]), { draws: 20_000, error: 0.1 }).ranges;
    expect(range?.scoreLow).toBeGreaterThan(40);
    expect(Math.abs((range?.scoreLow ?? 0) - 41)).toBeLessThan(0.3);
    expect(Math.abs((range?.scoreHigh ?? 0) - 59)).toBeLessThan(0.3);
    const [top] = ranges(caseOf([[100]], [1]), { draws: 2000, error: 0.1 }).ranges;
    expect(top?.scoreHigh).toBe(100);
  });

  it('leaves out what is not ranked and never moves a certain single region', () => {
    const { ranges: drawn } = ranges(
      caseOf(
        [
          [50, undefined],
          [20, 30],
        ],
        [1, 9],
      ),
    );
    expect(drawn.map(({ regionId }) => regionId)).toEqual(['R1']);
    expect(drawn[0]).toMatchObject({ low: 1, high: 1 });
  });
});

describe('a region whose whole known weight is often drawn as 0', () => {
  // Around weights as far apart as these, the share of the second is 0 in doubles in most of the draws.
  const rows = [
    [40, undefined],
    [undefined, 90],
    [undefined, 90],
  ];
  const drawn = (light: number) => {
    const problem = caseOf(rows, [1000, light]);
    const prepared = prepareRaw(problem);
    const scenario = { ...scenarioFor(problem), minCoverage: 0 };
    const given = scenarioProblem({ prepared, scenario, ranking: rankPrepared(prepared, scenario) });
    const model = weightModelOf({ ...DEFAULT_UNCERTAINTY, weights: 'around', closeness: 1 }, given);
    return rankRanges({ given, model, seed: 1 });
  };

  it('has the range of the draws in which it has a score', () => {
    const found = drawn(1);
    const [first] = found.filter(({ regionId }) => regionId === 'R1');
    // Whatever the weight, the one figure known is the score.
    expect(first?.scoreLow).toBeCloseTo(90, 9);
    expect(first?.scoreHigh).toBeCloseTo(90, 9);
    expect(first?.beforeNext).toBe(0.5);
  });

  it('has none where that is hardly ever', () => {
    expect(drawn(0.01).map(({ regionId }) => regionId)).toEqual(['R0']);
  });
});

describe('the view on confidence', () => {
  it('doubts the same: its first 500 draws give these ranges and these near-ties', () => {
    const WAYS = fc.constantFrom('bands' as const, 'around' as const, 'any' as const);
    fc.assert(
      fc.property(
        anyCase(false).filter(({ weights }) => Object.values(weights).some((weight) => weight > 0)),
        METHOD,
        WAYS,
        fc.integer({ min: 0, max: 1e9 }),
        (problem, method, weights, seed) => {
          const { given, model, ranges: found } = ranges(problem, { seed, error: 0.1, doubts: { weights }, method });
          const result = smaa(given.problem, {
            weights: model,
            seed,
            draws: 500,
            confidenceDraws: 1,
          });
          expect(found.map(({ low, high }) => ({ low, high }))).toEqual(rankIntervals(result));
          found.slice(0, -1).forEach(({ beforeNext }, r) => {
            expect(beforeNext).toBeCloseTo(result.pairwiseWinning[r * result.regionCount + r + 1] ?? 0, 9);
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('doubt', () => {
  it('is 5 points of 100 for a young figure of low certainty, and grows with age', () => {
    expect(figureError({ certainty: 'low', year: 2025 }, 2026)).toBe(0.05);
    expect(figureError({ certainty: 'high', year: 2023 }, 2026)).toBe(0);
    expect(figureError({ certainty: 'high', year: 2013 }, 2026)).toBeCloseTo(0.05, 12);
  });
});

describe('bands', () => {
  const chain = (chances: readonly number[]) => {
    const ids = [...chances, undefined].map((_, i) => regionId(`R${i}`));
    const ranking = ids.map((id, i) => ({
      regionId: id,
      rank: i + 1,
      coverage: 1,
      raw: {},
      values: {},
      contributions: {},
    }));
    const drawn = ids.map((id, i): RankRange => {
      const beforeNext = chances[i];
      const rest = { low: 1, high: 1, scoreLow: 0, scoreHigh: 0 };
      return { regionId: id, ...rest, ...(beforeNext === undefined ? {} : { beforeNext }) };
    });
    return bands(ranking, drawn).map((band) => band.join(' '));
  };

  it('joins neighbours whose order is no firmer than 60 to 40', () => {
    expect(chain([0.9, 0.6, 0.4, 0.61])).toEqual(['R0', 'R1 R2 R3', 'R4']);
    expect(chain([0.39, 0.5])).toEqual(['R0', 'R1 R2']);
  });

  it('leaves out regions without a rank', () => {
    const { ranking, ranges: drawn } = ranges(
      caseOf(
        [
          [50, undefined],
          [20, 30],
        ],
        [1, 9],
      ),
    );
    expect(bands(ranking, drawn)).toEqual([['R1']]);
  });
});

it('are the same to the last bit, however the draws are cut', () => {
  fc.assert(
    fc.property(
      anyCase(false).filter(({ weights }) => Object.values(weights).some((weight) => weight > 0)),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 }),
      (problem, pieces) => {
        const { given, model, ranges: whole } = ranges(problem, { draws: 60, error: 0.1 });
        const run = startRanges({ given, model, seed: 1, draws: 60 });
        for (const piece of pieces) run.advance(piece);
        expect(run.advance(60)).toBe(true);
        expect(run.ranges()).toEqual(whole);
      },
    ),
    { numRuns: 30 },
  );
});

const drawable = anyCase(false).filter(({ weights }) => Object.values(weights).some((weight) => weight > 0));

it('gives the chances of ranks and pairs that the whole analysis gives for as many draws', () => {
  fc.assert(
    fc.property(drawable, fc.integer({ min: 1, max: 40 }), fc.boolean(), (problem, draws, isSure) => {
      const { given, model } = ranges(problem, { draws, error: isSure ? 0 : 0.1 });
      const run = startRanges({ given, model, seed: 1, draws });
      run.advance(draws);
      const standing = run.standing();
      const { rankAcceptability, pairwiseWinning } = smaa(given.problem, { weights: model, seed: 1, draws });
      expect(standing.regionIds).toEqual(given.regionIds);
      expect(standing.rankShares).toEqual(rankAcceptability);
      expect(standing.beforeShares).toEqual(pairwiseWinning);
      // Asked again, it is the same.
      expect(run.standing()).toEqual(standing);
    }),
    { numRuns: 60 },
  );
});
