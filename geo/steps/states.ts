import { naturalEarthRegions, type RegionShapes, westOfAntimeridian } from '../geometry/admin1';
import { fineRegions, overviewRegions } from '../geometry/regions';
import { writeCollection } from '../geometry/write';
import type { Step } from '../step';

const OVERVIEW = 'data/geo/regions.geojson';
const FINE = 'data/geo/regions-fine.geojson';

/** Numbers the shapes 0 to 95 in product order, for feature-state. */
function numbered(shapes: RegionShapes): string {
  const byId = new Map(shapes.features.map((shape) => [shape.properties.id, shape]));
  const order = naturalEarthRegions().features.map(({ properties }) => properties.id);
  return writeCollection(
    order.map((region, id) => {
      const shape = byId.get(region);
      if (!shape) throw new Error(`expected a shape for ${region}, got none`);
      return { type: 'Feature', id, properties: { id: region }, geometry: westOfAntimeridian(shape.geometry) };
    }),
  );
}

/** The regions' polygons, at two levels. */
export const step: Step = {
  name: 'states',
  outputs: [OVERVIEW, FINE],
  async make() {
    return [
      { path: OVERVIEW, bytes: numbered(await overviewRegions()) },
      { path: FINE, bytes: numbered(await fineRegions()) },
    ];
  },
};
