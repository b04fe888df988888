import { proposedMinutes } from '../../corridors/border/entries';
import type { CrossingId } from '../../model/ids';
import { MOST_LANES, type PlanChange } from '../../model/plan';

/** The fields of the form as they are typed; an empty one leaves things as they are. */
export interface ChangeDraft {
  readonly crossingId: CrossingId;
  readonly year: number;
  readonly status: 'same' | 'open' | 'closed';
  readonly minutes: string;
  readonly lanes: string;
  readonly hours: string;
}

export type DraftFault = 'nothing' | 'wrong';

const MOST_MINUTES = 10_080;

export function draftOf(crossingId: CrossingId, year: number, old: PlanChange | undefined): ChangeDraft {
  const shown = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return {
    crossingId,
    year: old?.year ?? year,
    status: old?.status ?? 'same',
    minutes: shown(old?.minutes),
    lanes: shown(old?.lanes),
    hours: shown(old?.hoursPerDay),
  };
}

/** The change that a draft stands for, or why it is none. */
export function changeOf({ crossingId, year, status, ...typed }: ChangeDraft): PlanChange | DraftFault {
  const minutes = numberIn(typed.minutes, 0, MOST_MINUTES);
  const lanes = numberIn(typed.lanes, 1, MOST_LANES);
  const hoursPerDay = numberIn(typed.hours, 1, 24);
  if (minutes === 'wrong' || lanes === 'wrong' || hoursPerDay === 'wrong') return 'wrong';
  if (lanes !== undefined && !Number.isInteger(lanes)) return 'wrong';
  const parts = {
    ...(status !== 'same' && { status }),
    ...(minutes !== undefined && { minutes }),
    ...(lanes !== undefined && { lanes }),
    ...(hoursPerDay !== undefined && { hoursPerDay }),
  };
  return Object.keys(parts).length === 0 ? 'nothing' : { crossingId, year, ...parts };
}

function numberIn(typed: string, low: number, high: number): number | undefined | 'wrong' {
  if (typed.trim() === '') return undefined;
  const value = Number(typed);
  return Number.isFinite(value) && value >= low && value <= high ? value : 'wrong';
}

/** Minutes that follow from the lanes and hours of a draft; nothing where neither is given, or no lanes are known before. */
export function minutesProposed(
  draft: ChangeDraft,
  now: { readonly minutes: number; readonly lanes: number | undefined; readonly hoursPerDay: number },
  queueShare: number,
): number | undefined {
  const lanes = numberIn(draft.lanes, 1, MOST_LANES);
  const hours = numberIn(draft.hours, 1, 24);
  const lanesAfter = typeof lanes === 'number' && now.lanes !== undefined ? lanes : undefined;
  const hoursAfter = typeof hours === 'number' ? hours : undefined;
  if (lanesAfter === undefined && hoursAfter === undefined) return undefined;
  return proposedMinutes({
    minutesNow: now.minutes,
    queueShare,
    lanesBefore: now.lanes,
    lanesAfter,
    hoursBefore: now.hoursPerDay,
    hoursAfter,
  });
}
