import type { SurfaceShow } from '../../model/surface';

const STEPS = 254;
const MOST_HOURS = 48;
const MOST_PEOPLE = 3e7;

/** What a step of the scale, 1..255, stands for: points, hours or people. */
export function valueAt(show: SurfaceShow, byte: number): number {
  const share = (byte - 1) / STEPS;
  if (show === 'score') return share * 100;
  return show === 'people60' ? Math.expm1(share * Math.log1p(MOST_PEOPLE)) : share * MOST_HOURS;
}
