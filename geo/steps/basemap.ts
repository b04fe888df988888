import type { Feature, Geometry } from 'geojson';
import { innerLines } from '../geometry/lines';
import { neighbours } from '../geometry/neighbours';
import { fineRegions, overviewRegions } from '../geometry/regions';
import { fineLakes, lakes, rivers } from '../geometry/water';
import { rounded, writeCollection } from '../geometry/write';
import type { Step } from '../step';

const BASE = 'data/geo/base.geojson';
const BASE_FINE = 'data/geo/base-fine.geojson';
const RIVERS = 'data/geo/rivers.geojson';

/** What a shape of the basemap is; the map styles by it. `abroad` is a line between two neighbouring countries. */
type Kind = 'land' | 'lake' | 'abroad' | 'state' | 'country';

function ofKind(k: Kind, geometry: Geometry): Feature {
  return { type: 'Feature', properties: { k }, geometry };
}

function shapesOf(k: Kind, shapes: readonly Feature[]): Feature[] {
  return shapes.map(({ geometry }) => ofKind(k, geometry));
}

/** What the first map draws around and between the regions. */
async function base(): Promise<Feature[]> {
  const around = await neighbours();
  const { state, country } = innerLines(await overviewRegions());
  return [
    ...shapesOf('land', around.land),
    ...shapesOf('lake', await lakes()),
    ...shapesOf('abroad', around.lines),
    ofKind('state', rounded(state, 3)),
    ofKind('country', rounded(country, 3)),
  ];
}

/** The same lines and lakes for the finer regions. */
async function baseFine(): Promise<Feature[]> {
  const regions = await fineRegions();
  const { state, country } = innerLines(regions);
  return [
    ...shapesOf('lake', await fineLakes(regions)),
    ofKind('state', rounded(state, 4)),
    ofKind('country', rounded(country, 4)),
  ];
}

/** The quiet basemap: neighbours' land, lakes, rivers and the lines between regions. */
export const step: Step = {
  name: 'basemap',
  outputs: [BASE, BASE_FINE, RIVERS],
  async make() {
    return [
      { path: BASE, bytes: writeCollection(await base()) },
      { path: BASE_FINE, bytes: writeCollection(await baseFine()) },
      { path: RIVERS, bytes: writeCollection(await rivers()) },
    ];
  },
};
