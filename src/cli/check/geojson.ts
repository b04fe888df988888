import { parseStrictJson } from '../../data/parse/strictJson';
import { type Findings, shown } from './findings';
import { checkGeometry, member } from './geometry';

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

/** Checks form, types, rings and coordinates (RFC 7946). Throws DataError with line and column when the text is no JSON. */
export function checkGeoJson(text: string, found: Findings): void {
  const parsed = parse(text, found);
  if (parsed === undefined) return;
  const { json } = parsed;
  const type = member(json, 'type');
  if (type === 'Topology') {
    found.field('type', 'GeoJSON', 'TopoJSON: convert it first');
    return;
  }
  if (typeof type !== 'string' || !TYPES.includes(type)) {
    found.field('type', 'FeatureCollection, Feature or a geometry', shown(type));
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
    found.field('features', 'a list', typeof features);
    return;
  }
  for (const [index, feature] of features.entries()) checkFeature(feature, `features[${index}]`, found);
  checkIds(features, found);
}

function parse(text: string, found: Findings): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    const second = text.trimStart().indexOf('\n{');
    if (second > 0 && isJson(text.trimStart().slice(0, second))) {
      found.line(2, 1, 'one JSON document', 'a second one: a GeoJSON Text Sequence');
      return undefined;
    }
    // The quick reader does not always say where; the strict one does.
    parseStrictJson(text, found.file);
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
    found.field(`${path}.type`, 'Feature', shown(member(feature, 'type')));
    return;
  }
  const geometry = member(feature, 'geometry');
  if (geometry === null) {
    found.warnField(`${path}.geometry`, 'a geometry to draw', 'no geometry');
    return;
  }
  checkGeometry(geometry, path === 'root' ? 'geometry' : `${path}.geometry`, found);
}

function checkIds(features: readonly unknown[], found: Findings): void {
  const seen = new Set<string | number>();
  for (const [index, feature] of features.entries()) {
    const id = member(feature, 'id');
    if (typeof id !== 'string' && typeof id !== 'number') continue;
    if (seen.has(id)) found.field(`features[${index}].id`, 'each id once', `${id} twice`);
    seen.add(id);
  }
}
