import type { CrossingId, RegionId } from './ids';

/** Which document the dialog opens with. */
export interface DocumentAsk {
  readonly document: 'ranking' | 'region' | 'comparison' | 'crossing' | 'full' | 'story';
  /** Pages where nothing is said. */
  readonly format?: 'pdf' | 'pptx';
  readonly regionId?: RegionId;
  readonly crossingId?: CrossingId;
}
