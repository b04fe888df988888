import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { Findings } from '../../data/import/findings';
import { checkGeoJson } from '../../data/import/geojsonRules';
import { member } from '../../data/import/geometryRules';
import { ID, LAT, LNG } from '../../exports/sql/siteNames';
import type { SitePlan } from '../../exports/sql/sitePlan';
import { toldInEnglish } from '../../model/importSays';
import { atField, InputError } from '../fault';
import { unwritable } from './draft';
import type { SiteFile } from './files';
import { numbersOf, textsOf } from './source';

/** A text that is read as a whole has to fit into one string of JavaScript. */
export const MOST_GEOJSON_BYTES = 400_000_000;
const MOST_LINES = 10;
/** Rows written at once. */
const PIECE = 2000;

/**
 * Writes the points of a GeoJSON file as the rows of a CSV table, properties as columns, once all of it holds. Throws
 * InputError that names each feature and field that does not.
 */
export function geojsonAsCsv(source: SiteFile, plan: SitePlan, path: string): SiteFile {
  const { size } = statSync(source.path);
  if (size > MOST_GEOJSON_BYTES) {
    const limit = `at most ${MOST_GEOJSON_BYTES / 1e6} MB of GeoJSON, which is read as a whole; .csv and .parquet have no limit`;
    throw new InputError([atField(source.path, 'size', limit, `${Math.round(size / 1e6)} MB`)]);
  }
  const features = featuresOf(source.path);
  const [texts, numbers] = [textsOf(plan), numbersOf(plan)];
  const wrong = [
    ...missingColumns(source.path, features, [...texts.filter((name) => name !== ID), ...numbers]),
    ...features.flatMap((feature, index) => faultsOf(source.path, feature, index, numbers)),
  ];
  if (wrong.length > 0) throw new InputError(shortened(wrong));
  try {
    writeRows(path, features, texts, numbers);
  } catch (cause) {
    unwritable(path)(cause);
  }
  return { path, format: 'csv', isFolder: false };
}

function featuresOf(path: string): readonly unknown[] {
  const found = new Findings();
  const json = checkGeoJson(readFileSync(path, 'utf8'), path, found);
  const wrong = found.issues
    .filter(({ severity }) => severity === 'error')
    .map(({ place, expected, got }) => {
      const where = place.type === 'line' ? `line ${place.line}, column ${place.column}` : place.path;
      return atField(path, where, toldInEnglish(expected), toldInEnglish(got));
    });
  if (wrong.length > 0) throw new InputError(shortened(wrong));
  const features = member(json, 'features');
  if (!Array.isArray(features))
    throw new InputError([atField(path, 'type', 'FeatureCollection', String(member(json, 'type')))]);
  return features;
}

/** A property that no feature has is a column that the file lacks. */
function missingColumns(path: string, features: readonly unknown[], names: readonly string[]): readonly string[] {
  if (features.length === 0) return [];
  return names
    .filter((name) => features.every((feature) => propertyOf(feature, name) === undefined))
    .map((name) => atField(path, `features[].properties.${name}`, 'a property of this name', 'none in any feature'));
}

function faultsOf(path: string, feature: unknown, index: number, numbers: readonly string[]): readonly string[] {
  const geometry = member(feature, 'geometry');
  const type = member(geometry, 'type');
  const point =
    type === 'Point'
      ? []
      : [atField(path, `features[${index}].geometry`, 'a Point', typeof type === 'string' ? type : 'nothing')];
  const bad = numbers.flatMap((name) => {
    const value = propertyOf(feature, name);
    if (value === undefined || value === null || typeof value === 'number') return [];
    return [atField(path, `features[${index}].properties.${name}`, 'a number or nothing', JSON.stringify(value))];
  });
  return [...point, ...bad];
}

/** Large and small letters in names are the same, as in tables; the id of the feature itself will do for one. */
function propertyOf(feature: unknown, name: string): unknown {
  const properties = member(feature, 'properties');
  const exact = member(properties, name);
  if (exact !== undefined) return exact;
  if (typeof properties === 'object' && properties !== null) {
    const other = Object.keys(properties).find((key) => key.toLowerCase() === name.toLowerCase());
    if (other !== undefined) return member(properties, other);
  }
  return name === ID ? member(feature, ID) : undefined;
}

function writeRows(
  path: string,
  features: readonly unknown[],
  texts: readonly string[],
  numbers: readonly string[],
): void {
  const file = openSync(path, 'w');
  try {
    writeSync(file, `${[...texts, LNG, LAT, ...numbers].map(cell).join(',')}\n`);
    for (let first = 0; first < features.length; first += PIECE) {
      const lines = features.slice(first, first + PIECE).map((feature) => {
        const coordinates = member(member(feature, 'geometry'), 'coordinates');
        const [lng, lat]: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
        const values = [...texts.map((name) => propertyOf(feature, name)), lng, lat];
        return [...values, ...numbers.map((name) => propertyOf(feature, name))].map(cell).join(',');
      });
      writeSync(file, `${lines.join('\n')}\n`);
    }
  } finally {
    closeSync(file);
  }
}

/** Nothing is an empty cell; a text is always in quotes. */
function cell(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  return typeof value === 'number' ? String(value) : `"${String(value).replaceAll('"', '""')}"`;
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `and ${lines.length - MOST_LINES} more`];
}
