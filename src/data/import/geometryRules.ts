import { says } from '../../model/importSays';
import { rangeFault, swappedFault } from './coordinates';
import { type Findings, shown } from './findings';

export const MOST_VERTICES = 1_000_000;
const MOST_LEVELS = 64;

/** How deep the positions of a geometry lie in its coordinates. */
const DEPTH = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/** A member of an object, or nothing. */
export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** Checks one geometry: its type, the nesting of its coordinates, every position, and the rings of polygons. */
export function checkGeometry(geometry: unknown, path: string, found: Findings, level = 0): void {
  const type = member(geometry, 'type');
  if (type === 'GeometryCollection') {
    checkCollection(geometry, path, found, level);
    return;
  }
  const depth = typeof type === 'string' ? DEPTH.get(type) : undefined;
  if (depth === undefined) {
    found.field(`${path}.type`, says('geometryKind'), shown(type));
    return;
  }
  const positions = new Positions(found);
  positions.check(member(geometry, 'coordinates'), depth, `${path}.coordinates`);
  if (positions.count > MOST_VERTICES) {
    found.field(path, says('vertexLimit', { most: MOST_VERTICES }), says('vertices', { count: positions.count }));
  }
  for (const [line, at] of linesOf(geometry, `${path}.coordinates`)) {
    if (line.length < 2) found.field(at, says('lineLength'), `${line.length}`);
  }
  if (type === 'Polygon') checkPolygon(member(geometry, 'coordinates'), `${path}.coordinates`, found);
  if (type === 'MultiPolygon') {
    for (const [index, polygon] of listOf(member(geometry, 'coordinates')).entries()) {
      checkPolygon(polygon, `${path}.coordinates[${index}]`, found);
    }
  }
}

/** The lines of a LineString or MultiLineString with their places. */
function linesOf(geometry: unknown, path: string): readonly (readonly [line: readonly unknown[], path: string])[] {
  const coordinates = listOf(member(geometry, 'coordinates'));
  if (member(geometry, 'type') === 'LineString') return [[coordinates, path]];
  if (member(geometry, 'type') !== 'MultiLineString') return [];
  return coordinates.map((line, index) => [listOf(line), `${path}[${index}]`]);
}

function checkCollection(collection: unknown, path: string, found: Findings, level: number): void {
  if (level === MOST_LEVELS) {
    found.field('geometry', says('levelLimit', { most: MOST_LEVELS }), says('more'));
    return;
  }
  if (level > 0) found.warnField(path, says('sideBySide'), says('nested'));
  for (const [index, geometry] of listOf(member(collection, 'geometries')).entries()) {
    checkGeometry(geometry, `${path}.geometries[${index}]`, found, level + 1);
  }
}

class Positions {
  count = 0;

  constructor(private readonly found: Findings) {}

  check(value: unknown, depth: number, path: string): void {
    if (!Array.isArray(value)) {
      this.found.field(path, says('coordinates'), shown(value));
    } else if (depth === 0) {
      this.position(value, path);
    } else {
      for (const [index, item] of value.entries()) this.check(item, depth - 1, `${path}[${index}]`);
    }
  }

  private position(value: readonly unknown[], path: string): void {
    this.count++;
    const [lng, lat] = value;
    if (typeof lng !== 'number') {
      this.found.field(`${path}[0]`, says('number'), shown(lng));
      return;
    }
    if (typeof lat !== 'number') {
      this.found.field(`${path}[1]`, says('number'), shown(lat));
      return;
    }
    const fault = rangeFault(lng, lat) ?? swappedFault(lng, lat);
    if (fault) this.found.field(path, fault.expected, fault.got);
  }
}

function checkPolygon(rings: unknown, path: string, found: Findings): void {
  for (const [index, ring] of listOf(rings).entries()) {
    const points = listOf(ring).flatMap((position) => {
      const [lng, lat] = listOf(position);
      return typeof lng === 'number' && typeof lat === 'number' ? [{ lng, lat }] : [];
    });
    checkRing(points, index === 0, `${path}[${index}]`, found);
  }
}

interface Vertex {
  readonly lng: number;
  readonly lat: number;
}

function checkRing(points: readonly Vertex[], outer: boolean, path: string, found: Findings): void {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 4) {
    found.field(path, says('ringLength'), `${points.length}`);
    return;
  }
  if (first === undefined || last === undefined) return;
  if (first.lng !== last.lng || first.lat !== last.lat) {
    found.field(path, says('ringClosed'), `${first.lng},${first.lat} and ${last.lng},${last.lat}`);
    return;
  }
  if (crossesAntimeridian(points)) {
    found.warnField(path, says('antimeridianStop'), says('antimeridianCross'));
    return;
  }
  const clockwise = signedArea(points) < 0;
  if (clockwise === outer) {
    found.warnField(path, says(outer ? 'counterclockwise' : 'clockwise'), says('otherWinding'));
  }
}

function crossesAntimeridian(points: readonly Vertex[]): boolean {
  return points.some(({ lng }, index) => Math.abs(lng - (points[index + 1]?.lng ?? lng)) > 180);
}

/** Shoelace formula; positive when counterclockwise. */
function signedArea(points: readonly Vertex[]): number {
  return points.reduce((sum, { lng, lat }, index) => {
    const next = points[index + 1];
    return next === undefined ? sum : sum + (lng * next.lat - next.lng * lat) / 2;
  }, 0);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
