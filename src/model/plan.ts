import type { Certainty } from './figure';
import type { Names } from './geo';
import type { CrossingId, SourceId } from './ids';
import type { WorkStage } from './port';

/**
 * What a border plan does to one crossing, from one year on; at least one part is given. `minutes` alone moves routes and
 * scores: lanes and hours of operation are kept for the loads and for `proposedMinutes`, which words their effect in minutes.
 */
export interface PlanChange {
  readonly crossingId: CrossingId;
  /** In force from this year on. */
  readonly year: number;
  /** Open to trucks, or shut to them. Opening makes planned and limited roads to the crossing usable. */
  readonly status?: 'open' | 'closed';
  /** What one truck spends at the crossing. */
  readonly minutes?: number;
  /** Lanes for trucks. */
  readonly lanes?: number;
  /** Hours of operation a day, 1..24. */
  readonly hoursPerDay?: number;
  /** The ready-made entry it was taken from. */
  readonly entryId?: string;
}

export const PLAN_LIMIT = 60;
export const FIRST_PLAN_YEAR = 2020;
export const LAST_PLAN_YEAR = 2050;
export const MOST_LANES = 60;
/** Names of ready-made entries: `douglas-commercial`. */
export const ENTRY_ID = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** What a ready-made entry does to one crossing, before minutes are worked out from the scenario's assumptions. */
export interface EntryChange {
  readonly crossingId: CrossingId;
  readonly status?: 'open' | 'closed';
  /** Truck lanes before and after; the minutes follow from them by the scenario's queue share. */
  readonly lanesBefore?: number;
  readonly lanesAfter?: number;
  readonly hoursPerDay?: number;
}

/** A real port project as a ready-made part of a plan; from `plan-entries.json`. */
export interface PlanEntry {
  readonly id: string;
  readonly names: Names;
  /** Rows of the port works that it stands on. */
  readonly workIds: readonly string[];
  readonly changes: readonly EntryChange[];
  /** Absent where no source gives a year. */
  readonly year?: number;
  /** US dollars of the source's own year; absent where no source gives dollars: such an entry is never chosen for a budget. */
  readonly costUsd?: number;
  /** The works are paid for already: the cost is shown, but it is no longer to be saved. */
  readonly isSpent: boolean;
  readonly stage: WorkStage;
  /** Stage of the works on the other side of the border, where a source tells of any. */
  readonly otherSideStage?: WorkStage;
  /** What is assumed and what is not known, in the three languages. */
  readonly notes: Names;
  /** False where the road network has no node for the crossing: hours can not change. */
  readonly isRoutable: boolean;
  readonly certainty: Certainty;
  readonly sourceId: SourceId;
}
