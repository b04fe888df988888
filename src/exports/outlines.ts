import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { DataError } from '../data/parse/error';
import type { ReadBytes } from './order';

/** A named area, or lines, of an outline file; rings may run below -180 where it crosses the antimeridian. */
export interface Outline {
  readonly name: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
  readonly lines: readonly (readonly Position[])[];
}

/** Outlines of the 96 regions, by id. Throws DataError. */
export function readRegions(read: ReadBytes): Promise<readonly Outline[]> {
  return readOutlines(read, 'data/geo/regions.geojson', 'id');
}

/** What lies under and over the regions: areas `land` and `lake`, lines `country`. Throws DataError. */
export function readBase(read: ReadBytes): Promise<readonly Outline[]> {
  return readOutlines(read, 'data/geo/base.geojson', 'k');
}

async function readOutlines(read: ReadBytes, file: string, key: string): Promise<readonly Outline[]> {
  const json: unknown = JSON.parse(new TextDecoder().decode(await read(file)));
  const features = member(json, 'features');
  if (!Array.isArray(features)) throw new DataError(file, 'features', 'a list of outlines', typeof features);
  return features.flatMap((feature: unknown, index): readonly Outline[] => {
    const name = member(member(feature, 'properties'), key);
    const geometry = member(feature, 'geometry');
    if (typeof name !== 'string') throw new DataError(file, `features[${index}]`, `a name in ${key}`, typeof name);
    if (isArea(geometry)) return [{ name, polygons: polygonsOf(geometry), lines: [] }];
    return isLines(geometry) ? [{ name, polygons: [], lines: geometry.coordinates }] : [];
  });
}

function polygonsOf(area: Polygon | MultiPolygon): Outline['polygons'] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

function isArea(geometry: unknown): geometry is Polygon | MultiPolygon {
  const type = member(geometry, 'type');
  return (type === 'Polygon' || type === 'MultiPolygon') && Array.isArray(member(geometry, 'coordinates'));
}

function isLines(geometry: unknown): geometry is MultiLineString {
  return member(geometry, 'type') === 'MultiLineString' && Array.isArray(member(geometry, 'coordinates'));
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
