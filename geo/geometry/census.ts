import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { type RegionShape, regionByFips } from './admin1';
import { nearestVertex, sectionOfRing } from './border';
import { packageJson } from './packages';
import { objectNamed, type Topology } from './topology';

/** Where the US-Mexico border meets the Pacific and the Gulf. */
const BORDER_WEST: Position = [-117.1237, 32.5343];
const BORDER_EAST: Position = [-97.14, 25.957];

/** US Census cartographic boundaries of 2017 at 1:10m (public domain). */
export function censusAtlas(): Topology {
  return packageJson<Topology>('us-atlas/counties-10m.json');
}

/** The Census' line between the United States and Mexico, Pacific to Gulf. */
export function usMexicoLine(atlas: Topology): Position[] {
  const outlines = mesh(atlas, objectNamed(atlas, 'states'), (a, b) => a === b).coordinates;
  const miss = (ring: Position[]) => gapTo(ring, BORDER_WEST) + gapTo(ring, BORDER_EAST);
  const mainland = outlines.reduce((best, ring) => (miss(ring) < miss(best) ? ring : best));
  return sectionOfRing(mainland, BORDER_WEST, BORDER_EAST);
}

function gapTo(ring: readonly Position[], to: Position): number {
  const [lng = 0, lat = 0] = ring[nearestVertex(ring, to)] ?? [];
  return Math.hypot(lng - (to[0] ?? 0), lat - (to[1] ?? 0));
}

/** The 51 states as the Census draws them, along the shore; territories are left out. */
export function censusStates(atlas: Topology): RegionShape[] {
  const ids = regionByFips();
  return feature(atlas, objectNamed(atlas, 'states')).features.flatMap(({ id, geometry }) => {
    const region = ids.get(String(id));
    if (!region || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
    return [{ type: 'Feature', properties: { id: region }, geometry }];
  });
}
