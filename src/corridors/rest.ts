import type { Assumptions } from '../model/scenario';

/** The rule for property-carrying drivers of the United States, 49 CFR 395.3; taken for the whole way, abroad too. */
const DRIVE_HOURS = 11;
const OFF_HOURS = 10;
const BREAK_AFTER_HOURS = 8;
const BREAK_HOURS = 0.5;

/**
 * Hours of a way with the rests one driver must take, where the scenario counts them: ten hours off after each eleven on the
 * way, and half an hour after eight. Minutes at a crossing count as work. Longer ways never become shorter ones, so the
 * fastest way stays the fastest. Mexico and Canada have rules of their own, which this leaves out.
 */
export function withRest({ restRules }: Pick<Assumptions, 'restRules'>, hours: number): number {
  return restRules ? hours + restHours(hours) : hours;
}

function restHours(hours: number): number {
  if (!Number.isFinite(hours) || hours <= BREAK_AFTER_HOURS) return 0;
  const shifts = Math.ceil(hours / DRIVE_HOURS) - 1;
  const last = hours - shifts * DRIVE_HOURS;
  return shifts * (OFF_HOURS + BREAK_HOURS) + (last > BREAK_AFTER_HOURS ? BREAK_HOURS : 0);
}
