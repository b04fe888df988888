import { BAND_HOURS } from '../../corridors/isochrone/bands';
import type { ReachedPlace } from '../../state/border/hours';

/** Places of one band; the last one has no end. */
export interface HoursGroup {
  readonly from: number;
  readonly to: number | undefined;
  readonly places: readonly ReachedPlace[];
}

/** Places by the bands of the map, fewest hours first; a band without a place is left out. */
export function hoursGroups(places: readonly ReachedPlace[]): readonly HoursGroup[] {
  const ends: readonly (number | undefined)[] = [...BAND_HOURS, undefined];
  return ends.flatMap((to, index) => {
    const from = BAND_HOURS[index - 1] ?? 0;
    const inside = places.filter(({ hours }) => (index === 0 || hours > from) && (to === undefined || hours <= to));
    return inside.length === 0 ? [] : [{ from, to, places: inside.toSorted((a, b) => a.hours - b.hours) }];
  });
}
