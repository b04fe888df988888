import type { RegionId } from '../../model/ids';
import { TIE } from '../../scoring/bands';

export interface PairCell {
  readonly column: RegionId;
  /** Chance that the row's region stands before the column's, 0..1; none for a region and itself. */
  readonly share: number | undefined;
  /** Whether the order of the two is open. */
  readonly isTie: boolean;
}

export interface PairRow {
  readonly row: RegionId;
  readonly cells: readonly PairCell[];
}

/** Some of the regions of the draws against one another; `shares` has the chance that a stands before b at `a * count + b`; without it the chances are left open. */
export function pairRows(
  shares: Float64Array | undefined,
  count: number,
  members: readonly { readonly regionId: RegionId; readonly index: number }[],
): readonly PairRow[] {
  return members.map(({ regionId: row, index: a }) => ({
    row,
    cells: members.map(({ regionId: column, index: b }) => {
      const share = a === b ? undefined : shares?.[a * count + b];
      return { column, share, isTie: share !== undefined && share >= TIE.low && share <= TIE.high };
    }),
  }));
}

/** Shade of a cell by how far it is from even: 1 and 2 behind, 6 and 7 ahead; the shades between carry no text well. */
export function pairShade(share: number): 1 | 2 | 6 | 7 {
  if (share < 0.5) return share < 0.2 ? 1 : 2;
  return share > 0.8 ? 7 : 6;
}
