import type { LngLat } from '../model/geo';
import type { RegionId } from '../model/ids';
import { KM_PER_DEGREE, type RegionShape } from './locate';

interface Town {
  readonly id: RegionId;
  readonly at: LngLat;
  /** Up to here a point is the town's. */
  readonly km: number;
}

/** A town reaches past the outline that it lies beside by a street, and is at least so wide. */
const STREETS_KM = 0.1;
/** Squares in degrees by which towns are found. */
const SQUARE = 0.1;
const COLUMNS = 3600;

/**
 * Says whose town a point lies in, where outlines put that town outside its region: Nuevo Progreso across the river,
 * Azcapotzalco across the line. Nothing for nearly all points.
 */
export function townLocator({
  features,
}: {
  readonly features: readonly RegionShape[];
}): (lng: number, lat: number) => RegionId | undefined {
  const squares = new Map<number, Town[]>();
  for (const { properties } of features) {
    for (const [lng, lat, km] of properties.towns ?? []) {
      const town: Town = { id: properties.id, at: [lng, lat], km: km + STREETS_KM };
      for (const square of squaresAround(town)) squares.set(square, [...(squares.get(square) ?? []), town]);
    }
  }
  return (lng, lat) => {
    const at: LngLat = [lng > 0 ? lng - 360 : lng, lat];
    const near = squares.get(squareOf(...at));
    return near === undefined ? undefined : nearestOf(at, near, ({ km }) => km)?.place.id;
  };
}

function squareOf(lng: number, lat: number): number {
  return Math.floor(lat / SQUARE) * COLUMNS + Math.floor(lng / SQUARE);
}

function squaresAround({ at: [lng, lat], km }: Town): readonly number[] {
  const up = km / KM_PER_DEGREE;
  const along = up / Math.cos((lat * Math.PI) / 180);
  const squares: number[] = [];
  for (let y = Math.floor((lat - up) / SQUARE); y <= Math.floor((lat + up) / SQUARE); y++) {
    for (let x = Math.floor((lng - along) / SQUARE); x <= Math.floor((lng + along) / SQUARE); x++) {
      squares.push(y * COLUMNS + x);
    }
  }
  return squares;
}

/** The nearest of some places and its distance, on a plane laid at the point; none beyond `reach` of a place, where given. */
export function nearestOf<Place extends { readonly at: LngLat }>(
  [lng, lat]: LngLat,
  places: readonly Place[],
  reach: (place: Place) => number = () => Number.POSITIVE_INFINITY,
): { readonly place: Place; readonly km: number } | undefined {
  let best: { readonly place: Place; readonly km: number } | undefined;
  for (const place of places) {
    const east = (place.at[0] - lng) * Math.cos((lat * Math.PI) / 180);
    const km = Math.hypot(east, place.at[1] - lat) * KM_PER_DEGREE;
    if (km <= reach(place) && km < (best?.km ?? Number.POSITIVE_INFINITY)) best = { place, km };
  }
  return best;
}
