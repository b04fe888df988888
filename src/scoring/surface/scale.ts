import type { SurfaceShow } from '../../model/surface';

/** Steps above the first; 0 is kept for cells where nothing is shown. */
export const STEPS = 254;
/** Hours from which on all look alike. */
export const MOST_HOURS = 48;

/** Fewer people than this look alike. */
const PEOPLE_LOW = Math.log(1000);
const PEOPLE_HIGH = Math.log(30_000_000);

/** The step of a value, 1..255; 0 where there is none. Scores 0..100 and hours up to `MOST_HOURS` evenly, people by logarithm. */
export function byteOf(show: SurfaceShow, value: number | undefined): number {
  if (value === undefined || Number.isNaN(value)) return 0;
  return 1 + Math.round(STEPS * Math.min(1, Math.max(0, shareOf(show, value))));
}

/** The value in the middle of a step of 1..255, in its own unit. */
export function valueAt(show: SurfaceShow, byte: number): number {
  const share = (byte - 1) / STEPS;
  if (show === 'score') return 100 * share;
  return show === 'people60' ? Math.exp(PEOPLE_LOW + share * (PEOPLE_HIGH - PEOPLE_LOW)) : MOST_HOURS * share;
}

function shareOf(show: SurfaceShow, value: number): number {
  if (show === 'score') return value / 100;
  return show === 'people60'
    ? (Math.log(Math.max(1, value)) - PEOPLE_LOW) / (PEOPLE_HIGH - PEOPLE_LOW)
    : value / MOST_HOURS;
}
