import type { CrossingId, RegionId } from './ids';

/** Which document the dialog opens with. */
export interface DocumentAsk {
  readonly document: 'ranking' | 'region' | 'comparison' | 'crossing' | 'full';
  readonly regionId?: RegionId;
  readonly crossingId?: CrossingId;
}
