import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Problem } from '../check';
import type { Row } from '../csv';
import { fault, numberIn, type Rule } from './rules';

/** How far outside its region a point may lie: the polygons are generalised at coasts, and ports stand on the line. */
export const TOLERANCE_KM = 12;
const KM_PER_DEGREE = 111.195;
/** Costa Rica's provinces have no polygon here: [west, south, east, north] of its mainland. */
const COSTA_RICA: readonly [number, number, number, number] = [-86, 8, -82.5, 11.3];
const FINE = new URL('../../public/data/geo/regions-fine.geojson', import.meta.url);

type Rings = readonly (readonly Position[])[];
let regions: ReadonlyMap<string, Rings> | undefined;

/** The columns lng and lat lie in every region named in `field`, `a;b`, or within the tolerance; Costa Rica by its box. */
export function insideRegion(field: string): Rule {
  return (row) => [...onEarth(row), ...distances(row, field).flatMap((place) => tooFar(row, field, place))];
}

/** Like `insideRegion`, of one at least: a port that counts several bridges has one point. */
export function insideOneRegion(field: string): Rule {
  return (row) => {
    const faults = distances(row, field).map((place) => tooFar(row, field, place));
    return faults.some((list) => list.length === 0) ? [] : faults.flat();
  };
}

const onEarth: Rule = (row) => [...numberIn('lng', -180, 180)(row), ...numberIn('lat', -90, 90)(row)];

type Distance = readonly [region: string, km: number | undefined];

function distances(row: Row, field: string): readonly Distance[] {
  const point = [Number(row.text('lng')), Number(row.text('lat'))];
  if (onEarth(row).length > 0) return [];
  const regions = row.text(field).split(';').filter(Boolean);
  return regions.map((region) => [region, kmOutside(region, point)]);
}

function tooFar(row: Row, field: string, [region, km]: Distance): readonly Problem[] {
  if (km === undefined) return [fault(row, field, 'the id of a region', region)];
  if (km <= TOLERANCE_KM) return [];
  return [fault(row, 'lng lat', `a point in ${region} or within ${TOLERANCE_KM} km`, `${km.toFixed(0)} km outside`)];
}

/** Kilometres from a point to a region, 0 inside; nothing when there is no such region. */
export function kmOutside(region: string, point: Position): number | undefined {
  if (region.startsWith('CR-')) return insideBox(point) ? 0 : Number.POSITIVE_INFINITY;
  const rings = regionRings().get(region);
  if (rings === undefined) return undefined;
  // Even-odd over all rings: holes and islands come out right.
  const crossings = rings.filter((ring) => oddCrossings(ring, point)).length;
  return crossings % 2 === 1 ? 0 : Math.min(...rings.map((ring) => kmToRing(ring, point)));
}

function insideBox([lng = Number.NaN, lat = Number.NaN]: Position): boolean {
  const [west, south, east, north] = COSTA_RICA;
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

function regionRings(): ReadonlyMap<string, Rings> {
  if (regions === undefined) {
    const fine: FeatureCollection<Polygon | MultiPolygon> = JSON.parse(readFileSync(fileURLToPath(FINE), 'utf8'));
    regions = new Map(fine.features.map((feature) => [String(feature.properties?.id), ringsOf(feature)]));
  }
  return regions;
}

function ringsOf({ geometry }: Feature<Polygon | MultiPolygon>): Rings {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Whether a ray to the east crosses the ring an odd number of times. */
function oddCrossings(ring: readonly Position[], [lng = 0, lat = 0]: Position): boolean {
  let odd = false;
  eachSide(ring, ([x1, y1], [x2, y2]) => {
    if (y1 > lat !== y2 > lat && lng < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd;
  });
  return odd;
}

/** Least distance to a side of the ring, on a plane laid at the point: good to a percent at tens of kilometres. */
function kmToRing(ring: readonly Position[], [lng = 0, lat = 0]: Position): number {
  const kmPerLng = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  eachSide(ring, ([x1, y1], [x2, y2]) => {
    const [ax, ay] = [(x1 - lng) * kmPerLng, (y1 - lat) * KM_PER_DEGREE];
    const [dx, dy] = [(x2 - x1) * kmPerLng, (y2 - y1) * KM_PER_DEGREE];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    least = Math.min(least, Math.hypot(ax + along * dx, ay + along * dy));
  });
  return least;
}

function eachSide(ring: readonly Position[], visit: (from: [number, number], to: [number, number]) => void): void {
  for (let index = 1; index < ring.length; index += 1) {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[index - 1], ring[index]];
    visit([x1, y1], [x2, y2]);
  }
}
