import { describe, expect, it } from 'vitest';
import type { RankRange } from '../../src/model/score';
import { bands } from '../../src/scoring/bands';
import { prepareRaw, prepareScoring } from '../../src/scoring/prepare';
import { rankRanges } from '../../src/scoring/ranges';
import { rankPrepared } from '../../src/scoring/rank';
import { builtAtlas } from './built';
import { type Case, caseOf, regionId, scenarioFor } from './make';

function ranges(problem: Case, options: { seed?: number; draws?: number; noise?: number } = {}) {
  const prepared = prepareRaw(problem);
  if (options.noise !== undefined) prepared.noise[0] = options.noise;
  const ranking = rankPrepared(prepared, scenarioFor(problem));
  const { noise: _, ...rest } = options;
  return {
    ranking,
    ranges: rankRanges({ prepared, weights: problem.weights, method: 'weighted_sum', ranking, ...rest }),
  };
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

  it('counts ties as half and shares the smaller rank', () => {
    const [first, second] = ranges(
      caseOf(
        [
          [50, 50],
          [50, 50],
        ],
        [1, 1],
      ),
    ).ranges;
    expect(first).toMatchObject({ low: 1, high: 1, beforeNext: 0.5 });
    expect(second).toMatchObject({ low: 1, high: 1 });
  });

  it('agrees with the distribution worked out by hand for two weights', () => {
    // Scores are 100 w1/(w1+w2) and 100 w2/(w1+w2), both weights uniform on 0.5..1.5: the mirror image of each other.
    // P(w1/w2 < t) = (3t - 1)^2 / (8t) for t in 1/3..1; it is 0.05 where 9t^2 - 6.4t + 1 = 0, t = 0.47928, so that the
    // 5th percentile of the score is 100 t/(1+t) = 32.40 and the 95th 67.60.
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
      expect(Math.abs(range.scoreLow - 32.4)).toBeLessThan(0.4);
      expect(Math.abs(range.scoreHigh - 67.6)).toBeLessThan(0.4);
      expect(range).toMatchObject({ low: 1, high: 2 });
    }
    expect(Math.abs((drawn[0]?.beforeNext ?? 0) - 0.5)).toBeLessThan(0.02);
  });

  it('moves a doubtful value evenly within its half-width, and never past the goalposts', () => {
    const [range] = ranges(caseOf([[50]], [1]), { draws: 20_000, noise: 0.1 }).ranges;
    expect(range?.scoreLow).toBeGreaterThan(40);
    expect(Math.abs((range?.scoreLow ?? 0) - 41)).toBeLessThan(0.3);
    expect(Math.abs((range?.scoreHigh ?? 0) - 59)).toBeLessThan(0.3);
    const [top] = ranges(caseOf([[100]], [1]), { draws: 2000, noise: 0.1 }).ranges;
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

describe('doubt', () => {
  it('is 5 points of 100 for a wage of low certainty, and nothing for a census figure', () => {
    const { atlas, computed } = builtAtlas();
    const { noise } = prepareScoring(atlas, computed);
    const of = (id: string) => noise[atlas.criteria.findIndex((criterion) => criterion.id === id)];
    expect([of('K1'), of('W1')]).toEqual([0.05, 0]);
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
