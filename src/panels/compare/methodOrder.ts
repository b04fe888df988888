import type { Region } from '../../model/region';
import { COMPARED_METHODS } from '../../scoring/comparedScores';
import type { MethodComparison } from '../../scoring/compareMethods';

export interface MethodRow {
  readonly region: Region;
  /** One per method of `COMPARED_METHODS`. */
  readonly ranks: readonly (number | undefined)[];
}

/** Ranks among all regions under each method, and the pairs that some two methods order differently; no tie is a swap. */
export function orderByMethod({ regionIds, rankings }: MethodComparison, regions: readonly Region[]) {
  const rows = regions.flatMap((region): readonly MethodRow[] => {
    const at = regionIds.indexOf(region.id);
    if (at < 0) return [];
    return [{ region, ranks: COMPARED_METHODS.map((id) => rankings.find(({ method }) => method === id)?.ranks[at]) }];
  });
  const swaps = rows.flatMap((a, index) =>
    rows.slice(index + 1).flatMap((b): readonly (readonly [Region, Region])[] => {
      const signs = new Set(a.ranks.map((rank, m) => Math.sign((rank ?? 0) - (b.ranks[m] ?? 0))));
      return signs.has(1) && signs.has(-1) ? [[a.region, b.region]] : [];
    }),
  );
  return { rows, swaps };
}
