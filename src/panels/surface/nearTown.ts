import { distanceKm } from '../../corridors/geodesy';
import type { LngLat } from '../../model/geo';
import type { SiteTown } from '../../model/site';

export const DIRECTIONS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface NearTown {
  readonly name: string;
  readonly distanceKm: number;
  /** From the town to the place. */
  readonly direction: Direction;
}

/** Beyond this a town says nothing about where a place lies. */
const MOST_KM = 150;
const KM_PER_DEGREE = 111;

/** The town nearest to a place, in a straight line; nothing where none is within 150 km. */
export function nearTown(at: LngLat, towns: readonly SiteTown[]): NearTown | undefined {
  const [lng, lat] = at;
  const narrowing = Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  const near = (town: LngLat): boolean =>
    Math.abs(town[1] - lat) * KM_PER_DEGREE < MOST_KM && Math.abs(town[0] - lng) * KM_PER_DEGREE * narrowing < MOST_KM;
  let best: { readonly town: SiteTown; readonly km: number } | undefined;
  for (const town of towns) {
    if (!near(town.at)) continue;
    const km = distanceKm(town.at, at);
    if (km <= (best?.km ?? MOST_KM)) best = { town, km };
  }
  if (best === undefined) return undefined;
  const { town, km } = best;
  return { name: town.name, distanceKm: km, direction: directionOf(town.at, at) };
}

/** One of eight, clockwise from the north. */
function directionOf(from: LngLat, to: LngLat): Direction {
  const east = (to[0] - from[0]) * Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const turn = Math.atan2(east, to[1] - from[1]) / (2 * Math.PI);
  return DIRECTIONS[(Math.round(turn * 8) + 8) % 8] ?? 'N';
}
