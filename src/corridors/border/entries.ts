import type { CrossingId } from '../../model/ids';
import type { EntryChange, PlanChange, PlanEntry } from '../../model/plan';
import type { Assumptions } from '../../model/scenario';
import type { CrossingState } from './states';

/** What lanes and hours of operation do to the minutes of a crossing. */
export interface MinutesQuestion {
  readonly minutesNow: number;
  readonly queueShare: number;
  readonly lanesBefore?: number | undefined;
  readonly lanesAfter?: number | undefined;
  readonly hoursBefore?: number | undefined;
  readonly hoursAfter?: number | undefined;
}

/**
 * Minutes to assume when lanes or hours change; an assumption to be edited, for nobody measured it. The queue's share of the
 * minutes shrinks as lanes grow, the rest stays. A truck that comes at any hour waits (24 - h)^2 / 48 hours on average for a
 * crossing that is open h hours a day in one piece. Whole minutes; a side that is not known changes nothing.
 */
export function proposedMinutes(question: MinutesQuestion): number {
  const { minutesNow, queueShare, lanesBefore, lanesAfter, hoursBefore, hoursAfter } = question;
  const lanes = lanesBefore === undefined || lanesAfter === undefined ? 1 : lanesBefore / lanesAfter;
  const shut =
    hoursBefore === undefined || hoursAfter === undefined
      ? 0
      : waitForOpening(hoursAfter) - waitForOpening(hoursBefore);
  return Math.max(0, Math.round(minutesNow * (1 - queueShare + queueShare * lanes) + shut));
}

/** Minutes. */
function waitForOpening(hoursPerDay: number): number {
  return (60 * (24 - hoursPerDay) ** 2) / 48;
}

/**
 * The changes that a ready-made entry stands for, from `year` on: the entry's own where it has one. Minutes are worked out from
 * what each crossing takes now.
 */
export function entryChanges(
  entry: PlanEntry,
  states: ReadonlyMap<CrossingId, CrossingState>,
  assumptions: Pick<Assumptions, 'crossingMinutes' | 'queueShare'>,
  year: number,
): readonly PlanChange[] {
  return entry.changes.map((change) => ({
    crossingId: change.crossingId,
    year: entry.year ?? year,
    ...(change.status !== undefined && { status: change.status }),
    ...lanesPart(change, states.get(change.crossingId)?.minutes ?? assumptions.crossingMinutes, assumptions.queueShare),
    ...(change.hoursPerDay !== undefined && { hoursPerDay: change.hoursPerDay }),
    entryId: entry.id,
  }));
}

function lanesPart({ lanesBefore, lanesAfter }: EntryChange, minutesNow: number, queueShare: number) {
  if (lanesAfter === undefined) return {};
  return { lanes: lanesAfter, minutes: proposedMinutes({ minutesNow, queueShare, lanesBefore, lanesAfter }) };
}
