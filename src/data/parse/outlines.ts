import type { RegionShape } from '../locate';
import { DataError } from './error';

/** Outlines of the regions with their ids. */
export interface Outlines {
  readonly features: readonly RegionShape[];
}

/** Checks that a file holds outlines of regions; throws a DataError when it does not. */
export function parseOutlines(json: unknown, file: string): Outlines {
  if (!isOutlines(json)) throw new DataError(file, 'features', 'outlines of regions with their ids', 'another shape');
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
  const towns = member(member(feature, 'properties'), 'towns');
  return (
    typeof id === 'string' &&
    (towns === undefined || (Array.isArray(towns) && towns.every(isTown))) &&
    (type === 'Polygon' || type === 'MultiPolygon') &&
    Array.isArray(member(geometry, 'coordinates'))
  );
}

function isTown(town: unknown): boolean {
  return Array.isArray(town) && town.length === 3 && town.every((part) => typeof part === 'number');
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
