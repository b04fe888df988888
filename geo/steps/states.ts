import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { naturalEarthRegions, type RegionShapes, westOfAntimeridian } from '../geometry/admin1';
import { layOnLine } from '../geometry/border';
import { censusAtlas, censusStates, usMexicoLine } from '../geometry/census';
import { reshape } from '../geometry/shaper';
import { objectNamed } from '../geometry/topology';
import type { Step } from '../step';

const OVERVIEW = 'data/geo/regions.geojson';
const FINE = 'data/geo/regions-fine.geojson';

/**
 * Replaces Natural Earth's US-Mexico line, off by up to 3.9 km, by the Census' line. The shapes must be simplified
 * before: doing it afterwards puts El Paso and Laredo in Mexico.
 */
function withCensusBorder(shapes: RegionShapes): RegionShapes {
  const arcs = topology({ regions: shapes });
  const inMexico = (at: number) => shapes.features[at]?.properties.id.startsWith('MX-') ?? false;
  const mended = layOnLine(arcs, objectNamed(arcs, 'regions'), inMexico, usMexicoLine(censusAtlas())).topology;
  const { features } = feature(mended, objectNamed(mended, 'regions'));
  return { type: 'FeatureCollection', features: features.flatMap(asRegion) };
}

function asRegion({ geometry, properties }: Feature): RegionShapes['features'] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  return [{ type: 'Feature', properties: { id: String(properties?.id) }, geometry }];
}

/**
 * Detail in metres by region, in mapshaper's words: least for the broken coasts of the north, which would take half of
 * the bytes, most for the small states, which must stay recognisable, and for states with a city on their line.
 */
const DETAIL = [
  'id == "CA-NU" ? 14000',
  '/US-AK|CA-(NT|BC|NL|QC|MB)/.test(id) ? 7000',
  'this.area < 3.2e10 || /MX-TAM|CA-NB/.test(id) ? 1600 : 4200',
].join(' : ');

/** The 96 regions for zoom below 7. */
async function overview(): Promise<RegionShapes> {
  const simple = await reshape<RegionShapes>(
    naturalEarthRegions(),
    `-simplify weighted keep-shapes variable interval='${DETAIL}'`,
  );
  return reshape<RegionShapes>(
    withCensusBorder(simple),
    '-clean gap-fill-area=5km2 -filter-islands min-area=40km2 -snap precision=0.001 -clean gap-fill-area=5km2',
    'precision=0.001 rfc7946',
  );
}

/**
 * The 96 regions for zoom from 7 and for finding the region of a point: the Census' states first, then Mexico and
 * Canada, then what Natural Earth gives the states beyond the shore (their waters in the Great Lakes).
 */
async function fine(): Promise<RegionShapes> {
  const simple = await reshape<RegionShapes>(naturalEarthRegions(), '-simplify 35% weighted keep-shapes');
  const others = withCensusBorder(simple).features;
  const abroad = others.filter(({ properties }) => !properties.id.startsWith('US-'));
  const states = others.filter(({ properties }) => properties.id.startsWith('US-'));
  const stacked = [...censusStates(censusAtlas()), ...abroad, ...states];
  return reshape<RegionShapes>(
    { type: 'FeatureCollection', features: stacked },
    '-clean overlap-rule=min-id gap-fill-area=5km2 -dissolve id -snap precision=0.0001 -clean gap-fill-area=5km2',
    'precision=0.0001 rfc7946',
  );
}

/** One feature a line, numbered in product order, so that a change of one region is a change of one line. */
function written(shapes: RegionShapes, order: readonly string[]): string {
  const byId = new Map(shapes.features.map((shape) => [shape.properties.id, shape]));
  const lines = order.map((region, id) => {
    const shape = byId.get(region);
    if (!shape) throw new Error(`expected a shape for ${region}, got none`);
    const geometry = westOfAntimeridian(shape.geometry);
    return JSON.stringify({ type: 'Feature', id, properties: { id: region }, geometry });
  });
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** The regions' polygons, at two levels. */
export const step: Step = {
  name: 'states',
  outputs: [OVERVIEW, FINE],
  async make() {
    const order = naturalEarthRegions().features.map(({ properties }) => properties.id);
    return [
      { path: OVERVIEW, bytes: written(await overview(), order) },
      { path: FINE, bytes: written(await fine(), order) },
    ];
  },
};
