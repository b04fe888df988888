import type { ImportIssue } from '../../model/imported';
import { says } from '../../model/importSays';
import { DataError } from '../parse/error';
import { Findings } from './findings';
import { checkGeoJson, FORBIDDEN_KEYS } from './geojsonRules';
import { member } from './geometryRules';
import { cellText, type TableReader } from './tables';

/** Names of the two columns that a feature's point is put in. */
export const POINT_COLUMNS = ['longitude', 'latitude'] as const;

/**
 * The properties of each feature as columns, and a point of it as two more: its own, or the middle of its outline. Features
 * with a mistake are rows too; the mistakes name them by `features[i]`.
 */
export const geojsonTable: TableReader = async (file, name, found) => {
  const text = await file.text();
  const json = checked(text, name, found);
  if (json === undefined || (found.hasErrors && !hasFeatures(json))) return undefined;
  const features = featuresOf(json);
  const keys = new Set<string>();
  for (const feature of features) {
    for (const key of Object.keys(propertiesOf(feature))) if (!FORBIDDEN_KEYS.includes(key)) keys.add(key);
  }
  const own = [...keys].filter((key) => !POINT_COLUMNS.some((column) => column === key));
  const rows = features.map((feature) => {
    const properties = propertiesOf(feature);
    const [lng, lat] = middleOf(member(feature, 'geometry')) ?? [];
    return [...own.map((key) => cellText(member(properties, key))), cellText(lng), cellText(lat)];
  });
  return { columns: [...own, ...POINT_COLUMNS], rows, numbers: rows.map((_, index) => index + 1) };
};

function checked(text: string, name: string, found: Findings): unknown {
  const here = new Findings();
  try {
    const json = checkGeoJson(text, name, here);
    for (const issue of here.issues) found.issues.push({ ...issue, ...featureOf(issue) });
    return json;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const [, line = '1', column = '1'] = /line (\d+)(?:, column (\d+))?/.exec(error.place) ?? [];
    found.line(Number(line), Number(column), says('validJson'), error.got);
    return undefined;
  }
}

/** The number of the feature that a path leads into, from 1. */
function featureOf({ place }: ImportIssue): Pick<ImportIssue, 'row'> {
  const [, index] = /^features\[(\d+)\]/.exec(place.type === 'field' ? place.path : '') ?? [];
  return index === undefined ? {} : { row: Number(index) + 1 };
}

function hasFeatures(json: unknown): boolean {
  return Array.isArray(member(json, 'features')) && member(json, 'type') === 'FeatureCollection';
}

function featuresOf(json: unknown): readonly unknown[] {
  const features = member(json, 'features');
  if (Array.isArray(features)) return features;
  return member(json, 'type') === 'Feature' ? [json] : [{ type: 'Feature', properties: {}, geometry: json }];
}

function propertiesOf(feature: unknown): object {
  const properties = member(feature, 'properties');
  return typeof properties === 'object' && properties !== null ? properties : {};
}

/** A point as it is; of anything else the middle of its bounds. */
function middleOf(geometry: unknown, isWest = false): readonly [number, number] | undefined {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  widen(member(geometry, 'coordinates'), bounds, isWest);
  for (const part of listOf(member(geometry, 'geometries'))) widen(member(part, 'coordinates'), bounds, isWest);
  if (bounds.west > bounds.east) return undefined;
  // More than half round the globe is an outline across the antimeridian (the Aleutians), which is read from the west.
  if (bounds.east - bounds.west > 180 && !isWest) return middleOf(geometry, true);
  return [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
}

interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

function widen(value: unknown, bounds: Bounds, isWest: boolean): void {
  if (!Array.isArray(value)) return;
  const [given, lat] = value;
  const lng = isWest && typeof given === 'number' && given > 0 ? given - 360 : given;
  if (typeof lng !== 'number' || typeof lat !== 'number') {
    for (const part of value) widen(part, bounds, isWest);
    return;
  }
  bounds.west = Math.min(bounds.west, lng);
  bounds.east = Math.max(bounds.east, lng);
  bounds.south = Math.min(bounds.south, lat);
  bounds.north = Math.max(bounds.north, lat);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
