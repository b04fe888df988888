import { faulty } from '../mcda/fault';
import { confidenceFactors } from './confidence';
import { countDoubt, DOUBT_EVERY, type Doubt, doubtShares, makeDoubtTally } from './doubtTally';
import { makeOrder, sortOrder } from './order';
import { countPairs, makePairTally, pairShares } from './pairTally';
import { acceptability, countRanking, makeRankTally } from './rankTally';
import { checkKnown, checkProblem, type SmaaProblem } from './smaaProblem';
import { makeTerms } from './terms';
import { STREAM, uniforms } from './uniforms';
import { type WeightModel, weightDraw } from './weightModel';

export const DEFAULT_SMAA_DRAWS = 10_000;
/** Draws after which a first picture is worth showing. */
export const FIRST_PICTURE_DRAWS = 500;
export const DEFAULT_CONFIDENCE_DRAWS = 1000;
export const MOST_DRAWS = 10_000_000;

export interface SmaaOptions {
  readonly weights: WeightModel;
  /** A whole number, 0 to 2^53 - 1. */
  readonly seed: number;
  /** Draws of the values per confidence factor; one is enough, and taken, where no value is drawn. */
  readonly confidenceDraws?: number;
}

/** The draws so far. Arrays of `region x ...` are flat, region by region; nothing in them is ever NaN. */
export interface SmaaResult {
  readonly draws: number;
  readonly regionCount: number;
  readonly criterionCount: number;
  /** Share of the draws per region and rank: `region * regionCount + rank - 1`. Rows and columns sum to 1. */
  readonly rankAcceptability: Float64Array;
  /** Mean weights with which a region is first: `region * criterionCount + criterion`; 0 where it never was. */
  readonly centralWeights: Float64Array;
  /** 1 where a region was first in at least one draw, and so has central weights. */
  readonly everFirst: Uint8Array;
  /** How often a region is first under its central weights while values are drawn, 0..1. Absent in an interim picture. */
  readonly confidenceFactor?: Float64Array;
  /** Share of the draws in which a stands before b, ties by half: `a * regionCount + b`. */
  readonly pairwiseWinning: Float64Array;
  readonly doubt: Doubt;
}

export interface SmaaRun {
  readonly problem: SmaaProblem;
  /** Draws done. */
  done(): number;
  /** Draws this many more; how the draws are cut into calls changes no bit of the result. */
  advance(draws: number): void;
  /** The picture so far. Confidence factors are worked out for a final picture alone: they cost more than the draws. */
  result(picture: 'interim' | 'final'): SmaaResult;
}

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2, R. Lahdelma and P. Salminen, 2001): weights and values are drawn
 * together and every draw is ranked in full. Throws ProblemError where the problem has no answer.
 */
export function startSmaa(problem: SmaaProblem, options: SmaaOptions): SmaaRun {
  checkProblem(problem);
  requireWhole('seed', options.seed, 0, Number.MAX_SAFE_INTEGER);
  const { regionCount, criterionCount } = problem;
  const nextWeights = weightDraw(options.weights, criterionCount, uniforms(options.seed, STREAM.weights).next);
  checkKnown(problem, options.weights);
  const terms = makeTerms(problem, uniforms(options.seed, STREAM.values));
  const weights = new Float64Array(criterionCount);
  const scores = new Float64Array(regionCount);
  const order = makeOrder(regionCount);
  const ranks = makeRankTally(regionCount, criterionCount);
  const pairs = makePairTally(regionCount);
  const doubt = makeDoubtTally(regionCount, criterionCount, terms.drawn.cells.length);
  let done = 0;

  const draw = (): void => {
    nextWeights(weights);
    terms.redraw();
    terms.score(weights, scores);
    sortOrder(order, scores);
    const anyTie = countRanking(ranks, order, weights);
    countPairs(pairs, order, anyTie);
    if (done % DOUBT_EVERY === 0) countDoubt(doubt, weights, ranks.ranks, terms);
    done++;
  };

  return {
    problem,
    done: () => done,
    advance(draws) {
      requireWhole('draws', draws, 1, MOST_DRAWS - done);
      for (let i = 0; i < draws; i++) draw();
    },
    result(picture) {
      if (done === 0) throw faulty('draws', 'at least one draw', 'none');
      const rankAcceptability = acceptability(ranks, done);
      const { centralWeights, everFirst } = central(ranks.firstWeights, rankAcceptability, done, criterionCount);
      const confidenceFactor = () =>
        confidenceFactors(problem, centralWeights, everFirst, {
          random: uniforms(options.seed, STREAM.confidence),
          draws: options.confidenceDraws ?? DEFAULT_CONFIDENCE_DRAWS,
        });
      return {
        draws: done,
        regionCount,
        criterionCount,
        rankAcceptability,
        centralWeights,
        everFirst,
        ...(picture === 'final' ? { confidenceFactor: confidenceFactor() } : {}),
        pairwiseWinning: pairShares(pairs, regionCount, done),
        doubt: doubtShares(doubt, terms),
      };
    },
  };
}

/** The whole of it in one call. */
export function smaa(problem: SmaaProblem, options: SmaaOptions & { readonly draws?: number }): SmaaResult {
  const run = startSmaa(problem, options);
  run.advance(options.draws ?? DEFAULT_SMAA_DRAWS);
  return run.result('final');
}

function central(firstWeights: Float64Array, acceptabilities: Float64Array, draws: number, criterionCount: number) {
  const regionCount = firstWeights.length / criterionCount;
  const everFirst = Uint8Array.from({ length: regionCount }, (_, r) =>
    (acceptabilities[r * regionCount] ?? 0) > 0 ? 1 : 0,
  );
  const centralWeights = firstWeights.map((sum, slot) => {
    const r = Math.floor(slot / criterionCount);
    return everFirst[r] === 1 ? sum / ((acceptabilities[r * regionCount] ?? 0) * draws) : 0;
  });
  return { centralWeights, everFirst };
}

function requireWhole(field: string, value: number, low: number, high: number): void {
  if (!Number.isInteger(value) || value < low || value > high) {
    throw faulty(field, `a whole number of ${low} to ${high}`, String(value));
  }
}
