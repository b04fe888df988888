import type { RegionId } from '../../model/ids';
import { rankIntervals, topShares } from '../../scoring/smaa/readings';
import type { SmaaResult } from '../../scoring/smaa/smaa';

/** One region over all draws. Ranks count from 1. */
export interface StripRow {
  readonly regionId: RegionId;
  /** Place in the result's arrays. */
  readonly index: number;
  /** Half of the draws put the region here or better. */
  readonly median: number;
  /** Mean over the draws; the order of the strip. */
  readonly mean: number;
  /** Nine of ten draws put the region between these. */
  readonly low: number;
  readonly high: number;
  /** Chance of a place in the first `top`, 0..1. */
  readonly share: number;
  /** Share of the draws by rank, the first at 0. */
  readonly cells: Float64Array;
}

/** All regions of the draws, the best mean rank first. */
export function stripRows(result: SmaaResult, regionIds: readonly RegionId[], top: number): readonly StripRow[] {
  const { regionCount, rankAcceptability } = result;
  const intervals = rankIntervals(result);
  const shares = topShares(result, top);
  const rows = regionIds.map((regionId, index): StripRow => {
    const cells = rankAcceptability.subarray(index * regionCount, (index + 1) * regionCount);
    const { low, high } = intervals[index] ?? { low: 1, high: regionCount };
    const mean = cells.reduce((sum, share, rank) => sum + share * (rank + 1), 0);
    return { regionId, index, median: medianRank(cells), mean, low, high, share: shares[index] ?? 0, cells };
  });
  return rows.sort((a, b) => a.mean - b.mean);
}

/** The first rank by which half of the draws are reached. */
function medianRank(cells: Float64Array): number {
  let seen = 0;
  const at = cells.findIndex((share) => {
    seen += share;
    // Shares are sums of counts: a half may come as a last place less.
    return seen >= 0.5 - 1e-9;
  });
  return at < 0 ? cells.length : at + 1;
}

const FEWEST_RANKS = 10;
const STEP = 10;

/** How many ranks the strip shows: as many as the widest range of these rows needs, in tens, and no more than there are. */
export function rankCount(rows: readonly StripRow[], regionCount: number): number {
  const most = Math.max(FEWEST_RANKS, ...rows.map(({ high }) => high));
  return Math.min(regionCount, Math.ceil(most / STEP) * STEP);
}

/** Edges in percent of the draws between the seven shades of a cell. */
export const CELL_EDGES = [1, 2.5, 5, 10, 20, 40] as const;

/** Shade of a cell, 1 to 7; 0 where no draw put the region there. */
export function cellShade(share: number): number {
  if (share <= 0) return 0;
  return 1 + CELL_EDGES.filter((edge) => 100 * share + 1e-9 >= edge).length;
}

/** The cells as one picture that follows the theme: hard stops, neighbours of one shade joined. */
export function cellsImage(cells: Float64Array, count: number): string {
  const stops: string[] = [];
  for (let from = 0, to = 1; from < count; from = to, to++) {
    const shade = cellShade(cells[from] ?? 0);
    while (to < count && cellShade(cells[to] ?? 0) === shade) to++;
    const colour = shade === 0 ? 'transparent' : `var(--seq-${shade})`;
    stops.push(`${colour} ${percent(from, count)} ${percent(to, count)}`);
  }
  return `linear-gradient(to right, ${stops.join(', ')})`;
}

function percent(rank: number, count: number): string {
  return `${Number(((100 * rank) / count).toFixed(3))}%`;
}

/** Ranks that the axis names: the first, and every tenth. */
export function axisRanks(count: number): readonly number[] {
  return [1, ...Array.from({ length: Math.floor(count / STEP) }, (_, i) => (i + 1) * STEP)];
}
