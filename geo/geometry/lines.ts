import type { MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { RegionShapes } from './admin1';
import { sectionOfRing } from './border';
import { objectNamed, type TopoGeometry } from './topology';

function regionOf(shape: TopoGeometry): string {
  return String(shape.properties?.id);
}

function sameCountry(a: TopoGeometry, b: TopoGeometry): boolean {
  return regionOf(a).slice(0, 2) === regionOf(b).slice(0, 2);
}

/** Where Mexico's line with Guatemala and Belize leaves the Pacific and reaches the Caribbean. */
const SOUTH_LINE: readonly [Position, Position] = [
  [-92.23, 14.53],
  [-88.3, 18.48],
];

/** The lines that part two regions, each once: between countries (with the south of Mexico), and within one country. */
export function innerLines(shapes: RegionShapes): { country: MultiLineString; state: MultiLineString } {
  const arcs = topology({ regions: shapes });
  const regions = objectNamed(arcs, 'regions');
  const country = mesh(arcs, regions, (a, b) => a !== b && !sameCountry(a, b));
  const outlines = mesh(arcs, regions, (a, b) => a === b).coordinates;
  return {
    country: { ...country, coordinates: [...country.coordinates, southLine(outlines)] },
    state: mesh(arcs, regions, (a, b) => a !== b && sameCountry(a, b)),
  };
}

/** The longest outline is the mainland's. */
function southLine(outlines: readonly Position[][]): Position[] {
  const mainland = outlines.reduce((longest, ring) => (ring.length > longest.length ? ring : longest));
  return sectionOfRing(mainland, ...SOUTH_LINE);
}
