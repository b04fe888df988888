import type { RegionId } from '../model/ids';
import type { Ranking, RankRange } from '../model/score';

/** Two neighbours are one band while the chance that the first stands before the second lies in here. */
export const TIE = { low: 0.4, high: 0.6 } as const;

/** Regions whose order is not firm, best first; a region on its own is a band of one. */
export type Band = readonly RegionId[];

/** Splits the ranked regions into bands: a new one starts where the order of two neighbours is firm. */
export function bands(ranking: Ranking, ranges: readonly RankRange[]): readonly Band[] {
  const beforeNext = new Map(ranges.map((range) => [range.regionId, range.beforeNext] as const));
  const found: RegionId[][] = [];
  let open: RegionId[] | undefined;
  for (const { regionId, rank } of ranking) {
    if (rank === undefined) continue;
    if (!open) {
      open = [];
      found.push(open);
    }
    open.push(regionId);
    const chance = beforeNext.get(regionId);
    if (chance === undefined || chance < TIE.low || chance > TIE.high) open = undefined;
  }
  return found;
}
