import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat } from '../model/geo';
import type { RegionId } from '../model/ids';
import { encloses, type Ring, ringOf } from './ring';

/** A region's outline; rings may run below -180 where the region crosses the antimeridian. */
export interface RegionShape {
  readonly properties: {
    readonly id: RegionId;
    /** Towns of the region that lie outside its outline, which cuts corners, each with how far round it is theirs. */
    readonly towns?: readonly (readonly [lng: number, lat: number, km: number])[];
  };
  readonly geometry: Polygon | MultiPolygon;
}

interface Outline {
  readonly id: RegionId;
  /** [west, south, east, north] */
  readonly bounds: readonly [number, number, number, number];
  readonly polygons: readonly Position[][][];
  /** The same rings made ready for a million points. */
  readonly rings: readonly (readonly Ring[])[];
}

const prepared = new WeakMap<readonly RegionShape[], readonly Outline[]>();
/** One outline stands in many lists of candidates. */
const outlineOfShape = new WeakMap<RegionShape, Outline>();

/**
 * The region that a point lies in, or nothing at sea and abroad. `collection` is `regions-fine.geojson` as parsed:
 * the coarser level puts towns at the border on the wrong side.
 */
export function locateRegion(
  at: LngLat,
  collection: { readonly features: readonly RegionShape[] },
): RegionId | undefined {
  const [lng, lat] = at;
  const point: LngLat = [lng > 0 ? lng - 360 : lng, lat];
  return outlines(collection.features).find((outline) => contains(outline, point))?.id;
}

/** Outlines cut corners of shores and rivers: the centres of Québec, Laval and Saint John lie this far out at most. */
export const SHORE_KM = 2.1;
/** Of latitude, on the mean sphere. */
export const KM_PER_DEGREE = 111.195;
/**
 * Guatemala and Belize are the only land beyond the 96 regions, and what lies near their line is abroad.
 * [west, south, east, north]
 */
const LAND_ABROAD: readonly [number, number, number, number] = [-92.4, 13.5, -87.8, 18.53];

/** The region whose outline is nearest to a point that lies in none, within `SHORE_KM`; nothing far out and abroad. */
export function regionAtShore(
  at: LngLat,
  collection: { readonly features: readonly RegionShape[] },
): RegionId | undefined {
  const [lng, lat] = at;
  const point: LngLat = [lng > 0 ? lng - 360 : lng, lat];
  if (isByLandAbroad(point)) return undefined;
  let nearest: { readonly id: RegionId; readonly km: number } | undefined;
  for (const { id, bounds, polygons } of outlines(collection.features)) {
    if (!isWithin(bounds, point, SHORE_KM)) continue;
    const km = Math.min(...polygons.flat().map((ring) => kmToRing(ring, point)));
    if (km <= SHORE_KM && km < (nearest?.km ?? Number.POSITIVE_INFINITY)) nearest = { id, km };
  }
  return nearest?.id;
}

/** Whether what lies outside every outline here can be land of another country. Longitudes run west from 0. */
export function isByLandAbroad(at: LngLat): boolean {
  return isWithin(LAND_ABROAD, at, 0);
}

/** Kilometres from a point to the edge of a region. */
export function kmToOutline(at: LngLat, shape: RegionShape): number {
  const { polygons } = outlineKept(shape);
  return Math.min(...polygons.flat().map((ring) => kmToRing(ring, at)));
}

function isWithin([west, south, east, north]: Outline['bounds'], [lng, lat]: LngLat, marginKm: number): boolean {
  const margin = marginKm / KM_PER_DEGREE;
  const marginLng = margin / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  const isAlong = lng >= west - marginLng && lng <= east + marginLng;
  return isAlong && lat >= south - margin && lat <= north + margin;
}

/** Least distance to an edge, on a plane laid at the point: good to a per cent at a few kilometres. */
function kmToRing(ring: readonly Position[], [lng, lat]: LngLat): number {
  const kmPerLng = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [endLng = 0, endLat = 0]] of ring.entries()) {
    const [startLng = endLng, startLat = endLat] = ring[index - 1] ?? [];
    const [x, y] = [(startLng - lng) * kmPerLng, (startLat - lat) * KM_PER_DEGREE];
    const [dx, dy] = [(endLng - startLng) * kmPerLng, (endLat - startLat) * KM_PER_DEGREE];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
    least = Math.min(least, Math.hypot(x + along * dx, y + along * dy));
  }
  return least;
}

/** Bounds are worked out at the first question and kept while the shapes are. */
function outlines(shapes: readonly RegionShape[]): readonly Outline[] {
  const known = prepared.get(shapes);
  if (known) return known;
  const made = shapes.map(outlineKept);
  prepared.set(shapes, made);
  return made;
}

function outlineKept(shape: RegionShape): Outline {
  const outline = outlineOfShape.get(shape) ?? outlineOf(shape);
  outlineOfShape.set(shape, outline);
  return outline;
}

function outlineOf({ properties, geometry }: RegionShape): Outline {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of polygons.flatMap(([outer = []]) => outer)) {
    bounds[0] = Math.min(bounds[0], lng);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lng);
    bounds[3] = Math.max(bounds[3], lat);
  }
  const rings = polygons.map((polygon) => polygon.map(ringOf));
  return { id: properties.id, bounds, polygons, rings };
}

function contains({ bounds, rings }: Outline, [lng, lat]: LngLat): boolean {
  if (lng < bounds[0] || lng > bounds[2] || lat < bounds[1] || lat > bounds[3]) return false;
  return rings.some((polygon) => isInside(polygon, lng, lat));
}

/** Holes are rings like the outline: a point in one lies in two rings. */
function isInside(polygon: readonly Ring[], lng: number, lat: number): boolean {
  let isIn = false;
  for (const ring of polygon) if (encloses(ring, lng, lat)) isIn = !isIn;
  return isIn;
}
