import type { Terms } from './terms';

/** Every how many draws the inputs are set against the ranks; an eighth tells as much and costs an eighth. */
export const DOUBT_EVERY = 8;

/** Sums over the draws from which correlations of inputs with ranks follow. */
export interface DoubtTally {
  readonly rank: Moments;
  readonly weight: Moments;
  /** Sum of weight x rank: `region * criterionCount + criterion`. */
  readonly weightRank: Float64Array;
  readonly cell: Moments;
  /** Sum of term x rank of the region, per drawn cell. */
  readonly cellRank: Float64Array;
  draws: number;
}

interface Moments {
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

export function makeDoubtTally(regionCount: number, criterionCount: number, cellCount: number): DoubtTally {
  const moments = (count: number): Moments => ({ sum: new Float64Array(count), squares: new Float64Array(count) });
  return {
    rank: moments(regionCount),
    weight: moments(criterionCount),
    weightRank: new Float64Array(regionCount * criterionCount),
    cell: moments(cellCount),
    cellRank: new Float64Array(cellCount),
    draws: 0,
  };
}

/** Adds the draw at hand. */
export function countDoubt(tally: DoubtTally, weights: Float64Array, ranks: Float64Array, terms: Terms): void {
  tally.draws++;
  addMoments(tally.rank, ranks);
  addMoments(tally.weight, weights);
  for (let r = 0, at = 0; r < ranks.length; r++) {
    const rank = ranks[r] ?? 0;
    for (let c = 0; c < weights.length; c++, at++) {
      tally.weightRank[at] = (tally.weightRank[at] ?? 0) + (weights[c] ?? 0) * rank;
    }
  }
  const { slots, regions } = terms.drawn;
  for (let i = 0; i < slots.length; i++) {
    const term = terms.terms[slots[i] ?? 0] ?? 0;
    tally.cell.sum[i] = (tally.cell.sum[i] ?? 0) + term;
    tally.cell.squares[i] = (tally.cell.squares[i] ?? 0) + term * term;
    tally.cellRank[i] = (tally.cellRank[i] ?? 0) + term * (ranks[regions[i] ?? 0] ?? 0);
  }
}

function addMoments({ sum, squares }: Moments, values: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    sum[i] = (sum[i] ?? 0) + value;
    squares[i] = (squares[i] ?? 0) + value * value;
  }
}

/** Which doubt moves a region's rank: `region * criterionCount + criterion`, each 0..1. */
export interface Doubt {
  readonly fromWeights: Float64Array;
  readonly fromData: Float64Array;
  /** 1 where the region stands better the more the criterion weighs, -1 where it stands worse, 0 where it makes no odds. */
  readonly weightLifts: Int8Array;
}

/**
 * Share of the variance of a region's rank that one input carries: the squared correlation of the input with the rank over
 * the draws. For inputs drawn apart from one another and a rank that follows them in a straight line this is the
 * first-order Sobol index. Weights that sum to 1 are not apart (each pair is correlated by about -1/(n - 1)), and ranks
 * bend, so shares need not sum to 1; they order the doubts. An input that is not drawn has the share 0.
 */
export function doubtShares(tally: DoubtTally, terms: Terms): Doubt {
  const criterionCount = tally.weight.sum.length;
  const { cells, regions } = terms.drawn;
  const fromData = new Float64Array(tally.weightRank.length);
  cells.forEach((cell, i) => {
    fromData[cell] = squaredCorrelation(tally, tally.cell, i, regions[i] ?? 0, tally.cellRank[i] ?? 0);
  });
  const fromWeights = tally.weightRank.map((product, slot) => {
    const r = Math.floor(slot / criterionCount);
    return squaredCorrelation(tally, tally.weight, slot % criterionCount, r, product);
  });
  const weightLifts = Int8Array.from(fromWeights, (share, slot) => {
    const r = Math.floor(slot / criterionCount);
    // Ranks count from the best: a weight that goes with a smaller rank lifts.
    return share > 0
      ? -Math.sign(covariance(tally, tally.weight, slot % criterionCount, r, tally.weightRank[slot] ?? 0))
      : 0;
  });
  return { fromWeights, fromData, weightLifts };
}

function covariance({ rank, draws }: DoubtTally, input: Moments, i: number, r: number, product: number): number {
  return product / draws - ((input.sum[i] ?? 0) / draws) * ((rank.sum[r] ?? 0) / draws);
}

function squaredCorrelation(tally: DoubtTally, input: Moments, i: number, r: number, product: number): number {
  const { rank, draws } = tally;
  const varianceOf = ({ sum, squares }: Moments, at: number): number => {
    const mean = (sum[at] ?? 0) / draws;
    const variance = (squares[at] ?? 0) / draws - mean * mean;
    // What rounding leaves of a constant is no variance.
    return variance > 1e-12 * mean * mean ? variance : 0;
  };
  const spread = varianceOf(input, i) * varianceOf(rank, r);
  if (draws < 2 || !(spread > 0)) return 0;
  return Math.min(1, covariance(tally, input, i, r, product) ** 2 / spread);
}
