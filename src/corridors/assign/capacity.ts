import type { CrossingId } from '../../model/ids';
import type { DelayForm } from './delay';

/** What one crossing can take into the United States; every part is an assumption that a user can change. */
export interface CrossingCapacity {
  readonly crossingId: CrossingId;
  readonly lanes: number;
  readonly trucksPerLaneHour: number;
  readonly hoursPerDay: number;
  /** Minutes of a passage when nobody waits. */
  readonly freeMinutes: number;
  /** Trucks a day that use this crossing whatever the others do. */
  readonly fixedTrucksPerDay: number;
}

/**
 * A truck every 90 seconds at each booth. The busiest crossings took 24 (World Trade Bridge, 19 lanes), 32 (Calexico East) and
 * 36 (Camino Real) per lane and open hour on average of 300 days of 2024, so a lane can take somewhat more.
 */
export const TRUCKS_PER_LANE_HOUR = 40;
/** Cargo lanes of the busy crossings are open 14 to 17 hours; stated hours are those of the crossing and often longer. */
export const HOURS_PER_DAY = 15;
/** Where nobody stated the lanes. */
export const LANES = 2;

/**
 * Trucks come in peaks and lanes stand empty, which a factor of 1 leaves out. At 200 a crossing of eight lanes that is nearly half full
 * waits about half an hour, as CBP's own estimate for Ysleta says. It is the one such figure: an assumption, not a finding.
 */
export const QUEUE_FORM: DelayForm = { type: 'queue', unevenness: 200 };
/** The usual values for roads; nobody fitted them to booths. */
export const BPR_FORM: DelayForm = { type: 'bpr', b: 0.15, power: 4 };

/** Trucks a day that the lanes can take. */
export function capacityPerDay({ lanes, trucksPerLaneHour, hoursPerDay }: CrossingCapacity): number {
  return lanes * trucksPerLaneHour * hoursPerDay;
}
