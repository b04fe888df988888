import type { MapPlan } from '../report/model';

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371.0088;

/** Degrees to kilometres on the sheet: east and north of the middle of the bounds. */
export type Project = (lng: number, lat: number) => readonly [x: number, y: number];

/**
 * Albers' equal-area conic on the mean sphere (Snyder, Map Projections: A Working Manual, 1987, section 14), its standard
 * parallels a sixth of the height from either edge.
 */
export function albers([west, south, east, north]: MapPlan['bounds']): Project {
  const middle = (west + east) / 2;
  const [first, second] = [south + (north - south) / 6, north - (north - south) / 6];
  const cone = (Math.sin(first * RADIANS) + Math.sin(second * RADIANS)) / 2;
  const constant = Math.cos(first * RADIANS) ** 2 + 2 * cone * Math.sin(first * RADIANS);
  const radius = (lat: number): number =>
    (EARTH_KM * Math.sqrt(Math.max(0, constant - 2 * cone * Math.sin(lat * RADIANS)))) / cone;
  const origin = radius((south + north) / 2);
  return (lng, lat) => {
    const [turn, away] = [cone * (lng - middle) * RADIANS, radius(lat)];
    return [away * Math.sin(turn), origin - away * Math.cos(turn)];
  };
}

/** The projection with its place on a box: kilometres times `scale` are points. */
export interface Fitted {
  /** From the top left of the box. */
  readonly place: (lng: number, lat: number) => readonly [x: number, y: number];
  /** Points of one kilometre in the middle of the map. */
  readonly scale: number;
}

/** All of the bounds inside the box, as large as they can be. */
export function fitted(bounds: MapPlan['bounds'], width: number, height: number): Fitted {
  const project = albers(bounds);
  const [west, south, east, north] = bounds;
  const steps = Array.from({ length: 21 }, (_, index) => index / 20);
  const edge = steps.flatMap((share) => {
    const [lng, lat] = [west + (east - west) * share, south + (north - south) * share];
    return [project(lng, south), project(lng, north), project(west, lat), project(east, lat)];
  });
  const [xs, ys] = [edge.map(([x]) => x), edge.map(([, y]) => y)];
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(width / (right - left), height / (top - bottom));
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2];
  return {
    scale,
    place: (lng, lat) => {
      const [x, y] = project(lng, lat);
      return [width / 2 + (x - middleX) * scale, height / 2 - (y - middleY) * scale];
    },
  };
}

/** Where a map lies on its page. */
export interface Box {
  readonly fit: Fitted;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
