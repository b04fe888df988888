import type { RegionId } from '../../model/ids';

/** Who stands above, and who is to pass. */
export interface Pair {
  readonly winner: RegionId;
  readonly rival: RegionId;
}
