import type { Band } from '../../corridors/isochrone/bands';
import type { CrossingId, RegionId } from '../../model/ids';
import type { PlanChange } from '../../model/plan';
import type { LoadChange } from './jobs';

/** What the fill of the ports map shows. */
export const MEASURES = ['minutes', 'score', 'hours'] as const;
export type Measure = (typeof MEASURES)[number];

/** A number for each region that the map fills with; regions without one are plain land. */
export interface Painting {
  readonly of: Measure;
  readonly by: ReadonlyMap<RegionId, number>;
}

/** How the ports view is looked at, for the sitting only. */
export interface BorderView {
  /** The border with the plan, or the same year without it. */
  readonly side: 'before' | 'after';
  readonly measure: Measure;
  /** The sheet of the plan lies over the page. */
  readonly isSheetOpen: boolean;
  /** The change that is being written: at which crossing, and in place of which. */
  readonly editing: { readonly crossingId: CrossingId | undefined; readonly old: PlanChange | undefined } | undefined;
  /** What the panel has worked out for the map, so that the first map needs no code for it; minutes need none. */
  readonly painting: Painting | undefined;
  /** Loads of the crossings; of an earlier plan while newer ones are `running`. */
  readonly loads: readonly LoadChange[] | undefined;
  readonly loadsPhase: 'running' | 'done' | 'failed';
  /** Bands of hours around what is open in the panel; of an earlier scenario while newer ones are `running`. */
  readonly bands: readonly Band[] | undefined;
  readonly bandsPhase: 'running' | 'done' | 'failed' | 'again';
}

export const FIRST_BORDER_VIEW: BorderView = {
  side: 'after',
  measure: 'minutes',
  isSheetOpen: false,
  editing: undefined,
  painting: undefined,
  loads: undefined,
  loadsPhase: 'running',
  bands: undefined,
  bandsPhase: 'done',
};
