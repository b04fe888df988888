import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat } from '../model/geo';
import type { RegionId } from '../model/ids';

/** A region's outline; rings may run below -180 where the region crosses the antimeridian. */
export interface RegionShape {
  readonly properties: { readonly id: RegionId };
  readonly geometry: Polygon | MultiPolygon;
}

interface Outline {
  readonly id: RegionId;
  /** [west, south, east, north] */
  readonly bounds: readonly [number, number, number, number];
  readonly polygons: readonly Position[][][];
}

const prepared = new WeakMap<readonly RegionShape[], readonly Outline[]>();

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

/** Bounds are worked out at the first question and kept while the shapes are. */
function outlines(shapes: readonly RegionShape[]): readonly Outline[] {
  const known = prepared.get(shapes) ?? shapes.map(outlineOf);
  prepared.set(shapes, known);
  return known;
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
  return { id: properties.id, bounds, polygons };
}

function contains({ bounds: [west, south, east, north], polygons }: Outline, point: LngLat): boolean {
  const [lng, lat] = point;
  if (lng < west || lng > east || lat < south || lat > north) return false;
  return polygons.some((rings) => rings.filter((ring) => encloses(ring, point)).length % 2 === 1);
}

/** Even-odd rule: an odd number of edges lie east of a point inside. Holes are rings like the outline. */
function encloses(ring: readonly Position[], [lng, lat]: LngLat): boolean {
  let inside = false;
  for (const [index, [endLng = 0, endLat = 0]] of ring.entries()) {
    const [startLng = endLng, startLat = endLat] = ring[index - 1] ?? [];
    const crosses = startLat > lat !== endLat > lat;
    if (crosses && lng < startLng + ((endLng - startLng) * (lat - startLat)) / (endLat - startLat)) inside = !inside;
  }
  return inside;
}
