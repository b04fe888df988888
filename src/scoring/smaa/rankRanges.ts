import type { RankRange } from '../../model/score';
import { RANGE_DRAWS } from '../weightBand';
import type { ScenarioProblem } from './fromScenario';
import { makeOrder, sortOrder } from './order';
import { acceptability, countRanking, makeRankTally } from './rankTally';
import { rankIntervals } from './readings';
import { makeTerms } from './terms';
import { STREAM, uniforms } from './uniforms';
import { type WeightModel, weightDraw } from './weightModel';

const TAIL = 0.05;

interface Given {
  /** The ranked regions, in the order of the ranking. */
  readonly given: ScenarioProblem;
  readonly model: WeightModel;
  readonly seed: number;
  readonly draws?: number;
}

/**
 * How far ranks and scores move under the first draws of `startSmaa`: the same weights, the same values, the same ranks, only
 * fewer of them, so that the list and the view on confidence never doubt different things. In the order of the ranking.
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
  /** Region by region, the scores of all draws. */
  const drawn = new Float64Array(regionCount * draws);
  const before = new Float64Array(regionCount);
  let done = 0;
  const drawOne = (draw: number): void => {
    nextWeights(weights);
    terms.redraw();
    terms.score(weights, scores);
    sortOrder(order, scores);
    countRanking(ranks, order, weights);
    for (let r = 0; r < regionCount; r++) {
      drawn[r * draws + draw] = scores[r] ?? 0;
      before[r] = (before[r] ?? 0) + stands((scores[r] ?? 0) - (scores[r + 1] ?? 0));
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
    return regionIds.map((regionId, r) => {
      const { low, high } = intervals[r] ?? { low: 1, high: regionCount };
      const sorted = drawn.subarray(r * draws, (r + 1) * draws).sort();
      return {
        regionId,
        low,
        high,
        scoreLow: points(sorted[nearest(TAIL, draws) - 1] ?? 0),
        scoreHigh: points(sorted[nearest(1 - TAIL, draws) - 1] ?? 0),
        ...(r + 1 < regionCount ? { beforeNext: (before[r] ?? 0) / draws } : {}),
      };
    });
  };
  return { advance, ranges };
}

/** 1 where the gap is one, a half for a tie. */
function stands(gap: number): number {
  if (gap > 0) return 1;
  return gap === 0 ? 0.5 : 0;
}

/** Nearest-rank percentile: the how-many-eth of the sorted draws, counted from 1. */
function nearest(share: number, draws: number): number {
  return Math.max(1, Math.ceil(share * draws - 1e-9));
}
