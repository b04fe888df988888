import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { packageJson } from './packages';
import { reshape } from './shaper';
import { objectNamed, type Topology } from './topology';

/** What the camera can see around the regions: [west, south, east, north]. */
const VIEW = '-180,-8,-10,84';

/** Lands in view that the product does not score, by Natural Earth's English names. */
const NEIGHBOURS = [
  ['Guatemala', 'Belize', 'El Salvador', 'Honduras', 'Nicaragua', 'Costa Rica', 'Panama'],
  ['Cuba', 'Jamaica', 'Haiti', 'Dominican Rep.', 'Puerto Rico', 'Bahamas', 'Turks and Caicos Is.', 'Cayman Is.'],
  ['Trinidad and Tobago', 'Barbados', 'Saint Lucia', 'St. Vin. and Gren.', 'Grenada', 'Dominica', 'Antigua and Barb.'],
  ['Colombia', 'Venezuela', 'Guyana', 'Suriname', 'Brazil', 'Ecuador', 'Peru'],
  ['Greenland', 'Bermuda', 'Russia', 'St. Pierre and Miquelon'],
].flat();

/** Those at the edge of the map: less detail, no lines between them. */
const FAR = 'Greenland|Russia|Colombia|Venezuela|Guyana|Suriname|Brazil|Ecuador|Peru';

/** Inside Mexico along its line with Guatemala and Belize: laid under the regions so that no water shows between. */
const UNDERLAY: Position[] = [
  [-92.2, 14.7],
  [-92.5, 15.2],
  [-92.1, 16.2],
  [-91.0, 16.4],
  [-91.8, 17.3],
  [-91.3, 18.1],
  [-89.3, 18.1],
  [-88.9, 18.6],
  [-88.5, 18.45],
  [-88.75, 17.9],
  [-89.1, 17.6],
  [-90.8, 17.5],
  [-90.6, 17.1],
  [-90.2, 16.2],
  [-90.3, 15.9],
  [-91.6, 15.9],
  [-92.0, 15.2],
  [-91.9, 14.9],
  [-92.2, 14.7],
];

type Land = Feature<Polygon | MultiPolygon, { name: string }>;

function land(): FeatureCollection<Polygon | MultiPolygon, { name: string }> {
  const world = packageJson<Topology>('world-atlas/countries-50m.json');
  const all = feature(world, objectNamed(world, 'countries')).features;
  const features = all.flatMap(({ geometry, properties }): Land[] => {
    const name = String(properties?.name);
    const solid = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    if (!solid || !NEIGHBOURS.includes(name)) return [];
    return [{ type: 'Feature', properties: { name }, geometry: name === 'Russia' ? westernTip(geometry) : geometry }];
  });
  return { type: 'FeatureCollection', features };
}

/** The part of a country across the antimeridian that lies west of Alaska; its rings would span the globe else. */
function westernTip(shape: Polygon | MultiPolygon): MultiPolygon {
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  const tips = rings.map((ring) => ring.filter(([lng = 0]) => lng < 0)).filter((ring) => ring.length > 3);
  return { type: 'MultiPolygon', coordinates: tips.map((ring) => [closed(ring)]) };
}

function closed(ring: Position[]): Position[] {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  return first && String(first) !== String(last) ? [...ring, first] : ring;
}

/** Land around the regions as one shape, and the lines between those nearest. From Natural Earth 1:50m. */
export async function neighbours(): Promise<{ land: Feature[]; lines: Feature[] }> {
  const detail = `/${FAR}/.test(name) ? 12000 : 5000`;
  const simple = await reshape(
    land(),
    `-clip bbox=${VIEW} -simplify weighted keep-shapes variable interval='${detail}' -filter-islands min-area=120km2`,
    'precision=0.01 rfc7946',
  );
  const underlay: Feature = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [UNDERLAY] } };
  const whole = await reshape(
    { type: 'FeatureCollection', features: [...simple.features, underlay] },
    '-dissolve2 gap-fill-area=500km2',
    'precision=0.01 rfc7946',
  );
  const lines = await reshape(simple, `-filter '!/${FAR}/.test(name)' -innerlines`, 'precision=0.01');
  return { land: whole.features, lines: lines.features };
}
