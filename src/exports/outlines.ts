import type { MultiPolygon, Polygon, Position } from 'geojson';
import { DataError } from '../data/parse/error';
import type { ReadBytes } from './order';

/** A named area of an outline file; rings may run below -180 where it crosses the antimeridian. */
export interface Outline {
  readonly name: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** Outlines of the 96 regions, by id. Throws DataError. */
export function readRegions(read: ReadBytes): Promise<readonly Outline[]> {
  return readOutlines(read, 'data/geo/regions.geojson', 'id');
}

/** Land of the neighbours and lakes: `land`, `lake` and the like. Throws DataError. */
export function readBase(read: ReadBytes): Promise<readonly Outline[]> {
  return readOutlines(read, 'data/geo/base.geojson', 'k');
}

async function readOutlines(read: ReadBytes, file: string, key: string): Promise<readonly Outline[]> {
  const json: unknown = JSON.parse(new TextDecoder().decode(await read(file)));
  const features = member(json, 'features');
  if (!Array.isArray(features)) throw new DataError(file, 'features', 'a list of outlines', typeof features);
  return features.flatMap((feature: unknown, index) => {
    const name = member(member(feature, 'properties'), key);
    const geometry = member(feature, 'geometry');
    if (typeof name !== 'string') throw new DataError(file, `features[${index}]`, `a name in ${key}`, typeof name);
    return isArea(geometry) ? [{ name, polygons: polygonsOf(geometry) }] : [];
  });
}

function polygonsOf(area: Polygon | MultiPolygon): Outline['polygons'] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

function isArea(geometry: unknown): geometry is Polygon | MultiPolygon {
  const type = member(geometry, 'type');
  return (type === 'Polygon' || type === 'MultiPolygon') && Array.isArray(member(geometry, 'coordinates'));
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
