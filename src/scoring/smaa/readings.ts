import { faulty } from '../mcda/fault';
import type { SmaaResult } from './smaa';

/** Chance of each region to stand in the first k. */
export function topShares({ regionCount, rankAcceptability }: SmaaResult, k: number): Float64Array {
  if (!Number.isInteger(k) || k < 1) throw faulty('k', 'a whole number of 1 or more', String(k));
  return Float64Array.from({ length: regionCount }, (_, r) => {
    const first = rankAcceptability.subarray(r * regionCount, r * regionCount + Math.min(k, regionCount));
    return Math.min(
      1,
      first.reduce((sum, share) => sum + share, 0),
    );
  });
}

/** Ranks between which a region stands, from 1. */
export interface RankInterval {
  readonly low: number;
  readonly high: number;
}

/** The narrowest ranks with at most `tail` of the draws on either side; by default the 5th and 95th percentile. */
export function rankIntervals(
  { regionCount, rankAcceptability }: Pick<SmaaResult, 'regionCount' | 'rankAcceptability'>,
  tail = 0.05,
): readonly RankInterval[] {
  if (!(tail >= 0 && tail < 0.5)) throw faulty('tail', 'a share of 0 to below 0.5', String(tail));
  // Shares are sums of a few thousand counts: a hair of slack keeps 0.05 from being missed by a last place.
  const slack = 1e-9;
  return Array.from({ length: regionCount }, (_, r) => {
    const row = rankAcceptability.subarray(r * regionCount, (r + 1) * regionCount);
    const reach = (wanted: number): number => {
      let seen = 0;
      for (let rank = 0; rank < regionCount; rank++) {
        seen += row[rank] ?? 0;
        if (seen > 0 && seen >= wanted - slack) return rank + 1;
      }
      return regionCount;
    };
    return { low: reach(tail), high: reach(1 - tail) };
  });
}

/** One doubt about the ranking: the weight of a criterion, or its values. */
export interface RankedDoubt {
  readonly about: 'weight' | 'data';
  readonly criterion: number;
  /** Mean over the regions of the share of their rank's variance, 0..1. */
  readonly share: number;
}

/** What would settle the ranking, the largest first: the mean over the regions of each doubt's share. */
export function rankedDoubts({ doubt, regionCount, criterionCount }: SmaaResult): readonly RankedDoubt[] {
  const meanOf = (shares: Float64Array, c: number): number => {
    let sum = 0;
    for (let r = 0; r < regionCount; r++) sum += shares[r * criterionCount + c] ?? 0;
    return sum / regionCount;
  };
  const doubts = Array.from({ length: criterionCount }, (_, criterion): readonly RankedDoubt[] => [
    { about: 'weight', criterion, share: meanOf(doubt.fromWeights, criterion) },
    { about: 'data', criterion, share: meanOf(doubt.fromData, criterion) },
  ]);
  return doubts
    .flat()
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
