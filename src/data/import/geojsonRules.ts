import { says } from '../../model/importSays';
import { parseStrictJson } from '../parse/strictJson';
import { type Findings, shown } from './findings';
import { checkGeometry, member } from './geometryRules';

const GEOMETRIES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];
const TYPES = ['FeatureCollection', 'Feature', ...GEOMETRIES];

/** Whether a .json text is meant as GeoJSON (or TopoJSON) rather than a scenario. */
export function looksLikeGeoJson(text: string): boolean {
  return /^\ufeff?\s*\{[^{}[\]]*"type"\s*:\s*"(FeatureCollection|Feature|Topology)"/i.test(text.slice(0, 2000));
}

/**
 * Checks form, types, rings and coordinates (RFC 7946) and gives the JSON back where there is some. Throws DataError with
 * line and column when the text is no JSON.
 */
export function checkGeoJson(text: string, file: string, found: Findings): unknown {
  const parsed = parse(text, file, found);
  if (parsed !== undefined) checkDocument(parsed.json, found);
  return parsed?.json;
}

function checkDocument(json: unknown, found: Findings): void {
  const type = member(json, 'type');
  if (type === 'Topology') {
    found.field('type', says('geoJson'), says('topoJson'));
    return;
  }
  if (typeof type !== 'string' || !TYPES.includes(type)) {
    found.field('type', says('geoJsonType'), shown(type));
    return;
  }
  if (type === 'Feature') {
    checkFeature(json, 'root', found);
    return;
  }
  if (type !== 'FeatureCollection') {
    checkGeometry(json, 'root', found);
    return;
  }
  const features = member(json, 'features');
  if (!Array.isArray(features)) {
    found.field('features', says('list'), typeof features);
    return;
  }
  for (const [index, feature] of features.entries()) checkFeature(feature, `features[${index}]`, found);
  checkIds(features, found);
}

function parse(text: string, file: string, found: Findings): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    const start = text.trimStart().slice(0, 60);
    if (start === '' || start.startsWith('<')) {
      found.line(1, 1, says('geoJson'), start === '' ? says('emptyFile') : says('html', { start }));
      return undefined;
    }
    const second = text.trimStart().indexOf('\n{');
    if (second > 0 && isJson(text.trimStart().slice(0, second))) {
      found.line(2, 1, says('oneDocument'), says('textSequence'));
      return undefined;
    }
    // The quick reader does not always say where; the strict one does.
    parseStrictJson(text, file);
    throw error;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function checkFeature(feature: unknown, path: string, found: Findings): void {
  if (member(feature, 'type') !== 'Feature') {
    found.field(`${path}.type`, says('featureType'), shown(member(feature, 'type')));
    return;
  }
  const properties = member(feature, 'properties');
  if (properties === undefined) found.warnField(`${path}.properties`, says('object'), says('nothing'));
  checkKeys(properties, `${path}.properties`, found);
  const geometry = member(feature, 'geometry');
  if (geometry === null) {
    const number = Number(/\d+/.exec(path)?.[0] ?? 0) + 1;
    found.warnField(`${path}.geometry`, says('geometryToDraw'), says('noGeometry', { feature: number }));
    return;
  }
  checkGeometry(geometry, path === 'root' ? 'geometry' : `${path}.geometry`, found);
}

/** Names that would reach into every object of the program. */
export const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function checkKeys(properties: unknown, path: string, found: Findings): void {
  if (typeof properties !== 'object' || properties === null) return;
  for (const key of Object.keys(properties).filter((name) => FORBIDDEN_KEYS.includes(name))) {
    found.note(path, says('safeKey'), says('droppedKey', { name: key }));
  }
}

function checkIds(features: readonly unknown[], found: Findings): void {
  const seen = new Set<string | number>();
  for (const [index, feature] of features.entries()) {
    const id = member(feature, 'id');
    if (typeof id !== 'string' && typeof id !== 'number') continue;
    if (seen.has(id)) found.field(`features[${index}].id`, says('idOnce'), says('idTwice', { id }));
    seen.add(id);
  }
}
