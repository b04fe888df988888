import type { RankRange, Standing } from '../../model/score';
import { RANGE_DRAWS } from '../weightBand';
import type { ScenarioProblem } from './fromScenario';
import { makeOrder, sortOrder } from './order';
import { countPairs, makePairTally, pairShares } from './pairTally';
import { acceptability, countRanking, makeRankTally } from './rankTally';
import { rankIntervals } from './readings';
import { makeTerms } from './terms';
import { STREAM, uniforms } from './uniforms';
import { type WeightModel, weightDraw } from './weightModel';

const TAIL = 0.05;
/** Below this many scores a percentile of 5 is the smallest of them, and says nothing. */
const FEWEST = 1 / TAIL;

interface Given {
  /** The ranked regions, in the order of the ranking. */
  readonly given: ScenarioProblem;
  readonly model: WeightModel;
  readonly seed: number;
  readonly draws?: number;
}

/**
 * How far ranks and scores move under the first draws of `startSmaa`: the same weights, the same values, the same ranks, only
 * fewer of them, so that the list and the view on confidence never doubt different things. In the order of the ranking; a region
 * has none where nearly all draws give no weight to what is known of it.
 */
export function rankRanges(given: Given): readonly RankRange[] {
  const run = startRanges(given);
  run.advance(given.draws ?? RANGE_DRAWS);
  return run.ranges();
}

export interface RangesRun {
  /** Draws this many more, up to all; how they are cut into calls changes no bit of the result. True once all are drawn. */
  advance(draws: number): boolean;
  /** Once all are drawn. */
  ranges(): readonly RankRange[];
  /** Chances of each rank and of each pair, once all are drawn: the same as `startSmaa` gives for as many draws. */
  standing(): Standing;
}

/** The draws of `rankRanges`, to be made piece by piece. */
export function startRanges({ given, model, seed, draws = RANGE_DRAWS }: Given): RangesRun {
  const { problem, regionIds } = given;
  const { regionCount, criterionCount, method } = problem;
  const nextWeights = weightDraw(model, criterionCount, uniforms(seed, STREAM.weights).next);
  const terms = makeTerms(problem, uniforms(seed, STREAM.values));
  const weights = new Float64Array(criterionCount);
  const scores = new Float64Array(regionCount);
  const order = makeOrder(regionCount);
  const ranks = makeRankTally(regionCount, criterionCount);
  const pairs = makePairTally(regionCount);
  /** Region by region, the scores of all draws. */
  const drawn = new Float64Array(regionCount * draws);
  const before = new Float64Array(regionCount);
  let done = 0;
  const drawOne = (draw: number): void => {
    nextWeights(weights);
    terms.redraw();
    terms.score(weights, scores);
    sortOrder(order, scores);
    countPairs(pairs, order, countRanking(ranks, order, weights));
    for (let r = 0; r < regionCount; r++) {
      drawn[r * draws + draw] = scores[r] ?? 0;
      before[r] = (before[r] ?? 0) + stands(scores[r] ?? 0, scores[r + 1] ?? 0);
    }
  };
  const advance = (more: number): boolean => {
    for (const end = Math.min(draws, done + more); done < end; done++) drawOne(done);
    return done === draws;
  };
  // The geometric mean is drawn as its logarithm.
  const points = (score: number): number => 100 * (method === 'weighted_sum' ? score : Math.exp(score));
  const ranges = (): readonly RankRange[] => {
    const intervals = rankIntervals({ regionCount, rankAcceptability: acceptability(ranks, draws) }, TAIL);
    return regionIds.flatMap((regionId, r) => {
      const { low, high } = intervals[r] ?? { low: 1, high: regionCount };
      const sorted = drawn.subarray(r * draws, (r + 1) * draws).sort();
      // A draw without any weight on what is known has no score: -Infinity, first in the order.
      const scored = sorted.filter((score) => score > -Infinity);
      if (scored.length < Math.min(FEWEST, draws)) return [];
      const range: RankRange = {
        regionId,
        low,
        high,
        scoreLow: points(scored[nearest(TAIL, scored.length) - 1] ?? 0),
        scoreHigh: points(scored[nearest(1 - TAIL, scored.length) - 1] ?? 0),
        ...(r + 1 < regionCount ? { beforeNext: (before[r] ?? 0) / draws } : {}),
      };
      return [range];
    });
  };
  const standing = (): Standing => ({
    regionIds,
    rankShares: acceptability(ranks, draws),
    beforeShares: pairShares(pairs, regionCount, draws),
  });
  return { advance, ranges, standing };
}

/** 1 where the first score is higher, a half for a tie; two scores of -Infinity are one. */
function stands(first: number, second: number): number {
  if (first > second) return 1;
  return first === second ? 0.5 : 0;
}

/** Nearest-rank percentile: the how-many-eth of the sorted draws, counted from 1. */
function nearest(share: number, draws: number): number {
  return Math.max(1, Math.ceil(share * draws - 1e-9));
}
