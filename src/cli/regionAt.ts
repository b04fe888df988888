import { locateRegion, type RegionShape, regionAtShore } from '../data/locate';
import { DataError } from '../data/parse/error';
import type { LngLat } from '../model/geo';
import type { RegionId } from '../model/ids';
import type { Host } from './host';

/** The region that a point lies in or is at the shore of, or nothing at sea and abroad. */
export type Locate = (at: LngLat) => Promise<RegionId | undefined>;

const FILE = 'data/geo/regions-fine.geojson';

/** Looks points up in the finer outlines, which are read when the first point comes. */
export function locator(host: Host): Locate {
  let outlines: Promise<Outlines> | undefined;
  return async (at) => {
    outlines ??= host.readJson(FILE).then(outlinesOf);
    const shapes = await outlines;
    return locateRegion(at, shapes) ?? regionAtShore(at, shapes);
  };
}

interface Outlines {
  readonly features: readonly RegionShape[];
}

function outlinesOf(json: unknown): Outlines {
  if (!isOutlines(json)) throw new DataError(FILE, 'features', 'outlines of regions with their ids', 'another shape');
  return json;
}

function isOutlines(json: unknown): json is Outlines {
  const features = member(json, 'features');
  return Array.isArray(features) && features.every(isShape);
}

function isShape(feature: unknown): feature is RegionShape {
  const geometry = member(feature, 'geometry');
  const type = member(geometry, 'type');
  const id = member(member(feature, 'properties'), 'id');
  return (
    typeof id === 'string' &&
    (type === 'Polygon' || type === 'MultiPolygon') &&
    Array.isArray(member(geometry, 'coordinates'))
  );
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
