import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import { censusAtlas } from '../geometry/census';
import { reshape } from '../geometry/shaper';
import { objectNamed, type TopoGeometry } from '../geometry/topology';
import { writeCollection } from '../geometry/write';
import type { Step } from '../step';

/** The first two digits of a county's code are its state's. */
function stateOf(county: TopoGeometry): string {
  return String(county.id).slice(0, 2);
}

/** Lines between counties of one state, each once; lines between states are in the basemap. */
function countyLines(): Position[][] {
  const atlas = censusAtlas();
  return mesh(atlas, objectNamed(atlas, 'counties'), (a, b) => a !== b && stateOf(a) === stateOf(b)).coordinates;
}

/** US counties as lines, for close views. The packages hold no Mexican municipalities or Canadian divisions. */
export const step: Step = {
  name: 'counties',
  outputs: ['data/geo/counties.geojson'],
  async make() {
    const coordinates = countyLines();
    const lines = await reshape(
      {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: { k: 'county' }, geometry: { type: 'MultiLineString', coordinates } },
        ],
      },
      '-simplify weighted interval=300',
      'precision=0.001',
    );
    return [{ path: 'data/geo/counties.geojson', bytes: writeCollection(lines.features) }];
  },
};
