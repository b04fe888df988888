import type { Country } from '../../model/geo';
import { type Place, type Point, samePlace } from '../access';
import type { CellCentres } from './cells';
import type { CellGrid } from './grid';

/** A little more than the kilometre within which two points count as one place. */
const CLOSE_KM = 1.1;

/** Hands every cell whose centre is the same place as `place` to `take`. */
export function eachHere(
  { lng, lat, regions }: CellCentres,
  grid: CellGrid,
  countries: readonly Country[],
  place: Place,
  take: (cell: number) => void,
): void {
  if (place.type === 'node') return;
  grid.near(place.at, CLOSE_KM, (members, first, last) => {
    for (let m = first; m < last; m++) {
      const c = members[m] ?? 0;
      const country = countries[regions[c] ?? 0];
      if (country === undefined) continue;
      const centre: Point = { type: 'point', at: [lng[c] ?? 0, lat[c] ?? 0], country };
      if (samePlace(place, centre)) take(c);
    }
  });
}
