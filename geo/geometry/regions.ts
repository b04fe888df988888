import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { naturalEarthRegions, type RegionShapes } from './admin1';
import { layOnLine } from './border';
import { censusAtlas, censusStates, usMexicoLine } from './census';
import { reshape } from './shaper';
import { objectNamed } from './topology';

/**
 * Detail in metres by region, in mapshaper's words: least for the broken coasts of the north, which would take half of
 * the bytes, most for the small states, which must stay recognisable, and for states with a city on their line.
 */
const DETAIL = [
  'id == "CA-NU" ? 14000',
  '/US-AK|CA-(NT|BC|NL|QC|MB)/.test(id) ? 7000',
  'this.area < 3.2e10 || /MX-TAM|CA-NB/.test(id) ? 1600 : 4200',
].join(' : ');

const made = new Map<string, Promise<RegionShapes>>();

/** The 96 regions for zoom below 7. Shapes are made once and shared by the steps of a run. */
export function overviewRegions(): Promise<RegionShapes> {
  return once('overview', makeOverview);
}

/** The 96 regions for zoom from 7, and for finding the region of a point. */
export function fineRegions(): Promise<RegionShapes> {
  return once('fine', makeFine);
}

function once(name: string, make: () => Promise<RegionShapes>): Promise<RegionShapes> {
  const shapes = made.get(name) ?? make();
  made.set(name, shapes);
  return shapes;
}

async function makeOverview(): Promise<RegionShapes> {
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
 * The Census' states first, then Mexico and Canada, then what Natural Earth gives the states beyond the shore (their
 * waters in the Great Lakes): cities that touch a line fall on the right side of it in this order alone.
 */
async function makeFine(): Promise<RegionShapes> {
  const simple = await reshape<RegionShapes>(naturalEarthRegions(), '-simplify 35% weighted keep-shapes');
  const others = withCensusBorder(simple).features;
  const abroad = others.filter(({ properties }) => !properties.id.startsWith('US-'));
  const states = others.filter(({ properties }) => properties.id.startsWith('US-'));
  return reshape<RegionShapes>(
    { type: 'FeatureCollection', features: [...censusStates(censusAtlas()), ...abroad, ...states] },
    '-clean overlap-rule=min-id gap-fill-area=5km2 -dissolve id -snap precision=0.0001 -clean gap-fill-area=5km2',
    'precision=0.0001 rfc7946',
  );
}

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
