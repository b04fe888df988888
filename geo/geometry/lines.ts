import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { RegionShapes } from './admin1';
import { objectNamed, type TopoGeometry } from './topology';

function regionOf(shape: TopoGeometry): string {
  return String(shape.properties?.id);
}

function sameCountry(a: TopoGeometry, b: TopoGeometry): boolean {
  return regionOf(a).slice(0, 2) === regionOf(b).slice(0, 2);
}

/** The lines that part two regions, each once: between countries, and between the regions of one country. */
export function innerLines(shapes: RegionShapes): { country: MultiLineString; state: MultiLineString } {
  const arcs = topology({ regions: shapes });
  const regions = objectNamed(arcs, 'regions');
  return {
    country: mesh(arcs, regions, (a, b) => a !== b && !sameCountry(a, b)),
    state: mesh(arcs, regions, (a, b) => a !== b && sameCountry(a, b)),
  };
}
