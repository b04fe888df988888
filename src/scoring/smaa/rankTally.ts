import type { Order } from './order';

/** What the rankings leave behind. A tie over n ranks counts 1/n for each of them, so that rows and columns sum to 1. */
export interface RankTally {
  /** Draws in which a region alone has a rank: `region * regionCount + rank - 1`. */
  readonly alone: Uint32Array;
  /** Shares of draws from ties, likewise. */
  readonly tied: Float64Array;
  /** Sum of the weights with which a region is first: `region * criterionCount + criterion`. */
  readonly firstWeights: Float64Array;
  /** Rank of each region in the draw at hand, counted from 0; tied regions have the mean of their ranks. */
  readonly ranks: Float64Array;
}

export function makeRankTally(regionCount: number, criterionCount: number): RankTally {
  return {
    alone: new Uint32Array(regionCount * regionCount),
    tied: new Float64Array(regionCount * regionCount),
    firstWeights: new Float64Array(regionCount * criterionCount),
    ranks: new Float64Array(regionCount),
  };
}

/** Counts one ranking; tells whether it has a tie. */
export function countRanking(tally: RankTally, { regions, scores }: Order, weights: Float64Array): boolean {
  const count = regions.length;
  let anyTie = false;
  for (let from = 0, to = 1; from < count; from = to, to++) {
    while (to < count && scores[to] === scores[from]) to++;
    if (to === from + 1) countAlone(tally, regions[from] ?? 0, from, count);
    else {
      anyTie = true;
      countTie(tally, regions, from, to);
    }
    if (from === 0) countFirst(tally, regions, to, weights);
  }
  return anyTie;
}

function countAlone({ alone, ranks }: RankTally, region: number, rank: number, count: number): void {
  const slot = region * count + rank;
  alone[slot] = (alone[slot] ?? 0) + 1;
  ranks[region] = rank;
}

function countTie({ tied, ranks }: RankTally, regions: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const region = regions[i] ?? 0;
    ranks[region] = (from + to - 1) / 2;
    for (let rank = from; rank < to; rank++) {
      const slot = region * regions.length + rank;
      tied[slot] = (tied[slot] ?? 0) + 1 / (to - from);
    }
  }
}

function countFirst({ firstWeights }: RankTally, regions: Int32Array, size: number, weights: Float64Array): void {
  for (let i = 0; i < size; i++) {
    const row = (regions[i] ?? 0) * weights.length;
    for (let c = 0; c < weights.length; c++) {
      firstWeights[row + c] = (firstWeights[row + c] ?? 0) + (weights[c] ?? 0) / size;
    }
  }
}

/** Share of the draws per region and rank. */
export function acceptability({ alone, tied }: RankTally, draws: number): Float64Array {
  return tied.map((share, slot) => ((alone[slot] ?? 0) + share) / draws);
}
