import { naturalEarthRegions, type RegionShapes, westOfAntimeridian } from '../geometry/admin1';
import { fineRegions, overviewRegions } from '../geometry/regions';
import { type Stray, strayTowns } from '../geometry/strays';
import { writeCollection } from '../geometry/write';
import type { Step } from '../step';

const OVERVIEW = 'data/geo/regions.geojson';
const FINE = 'data/geo/regions-fine.geojson';

/** Numbers the shapes 0 to 95 in product order, for feature-state; `strays` are towns that a shape leaves out. */
function numbered(shapes: RegionShapes, strays: readonly Stray[] = []): string {
  const byId = new Map(shapes.features.map((shape) => [shape.properties.id, shape]));
  const order = naturalEarthRegions().features.map(({ properties }) => properties.id);
  return writeCollection(
    order.map((region, id) => {
      const shape = byId.get(region);
      if (!shape) throw new Error(`expected a shape for ${region}, got none`);
      const towns = strays.filter(({ regionId }) => regionId === region).map(({ at, km }) => [...at, km].map(metres));
      const properties = towns.length === 0 ? { id: region } : { id: region, towns };
      return { type: 'Feature', id, properties, geometry: westOfAntimeridian(shape.geometry) };
    }),
  );
}

/** Degrees and kilometres alike to four decimals, ten metres. */
function metres(value: number): number {
  return Number(value.toFixed(4));
}

/** The regions' polygons, at two levels. */
export const step: Step = {
  name: 'states',
  outputs: [OVERVIEW, FINE],
  async make() {
    return [
      { path: OVERVIEW, bytes: numbered(await overviewRegions()) },
      { path: FINE, bytes: numbered(await fineRegions(), await strayTowns()) },
    ];
  },
};
