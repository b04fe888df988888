import type { LandShape } from '../../model/geo';
import type { Place } from '../access';
import type { Graph } from '../graph';
import { contour, type RingPolygon } from './contour';
import { hoursGrid } from './hours';
import { type Grid, landGrid } from './land';

/** Hours at which bands end; what is farther is in none. */
export const BAND_HOURS = [2, 4, 8, 12, 24, 48] as const;
/** About 11 km from north to south; the stated size of the bands' steps. */
export const CELL_DEG = 0.1;

/** Everywhere that is reached within `hours`; each band holds those before it. */
export interface Band {
  readonly hours: number;
  readonly polygons: readonly RingPolygon[];
}

/** Isochrones from a place over the network and off it, nearest first; a band that nothing is in has no polygons. */
export function isochrones(
  graph: Graph,
  from: Place,
  shapes: readonly LandShape[],
  cellDeg: number = CELL_DEG,
): readonly Band[] {
  const grid = gridOf(graph, cellDeg);
  const hours = hoursGrid(graph, from, grid, landGrid(shapes, grid));
  return BAND_HOURS.map((limit) => ({ hours: limit, polygons: contour(hours, grid, limit) }));
}

/** Cells around every node, as far as roads lead off the network. */
export function gridOf({ network, assumptions }: Graph, cellDeg: number): Grid {
  const lngs = network.nodes.map(({ at }) => at[0]);
  const lats = network.nodes.map(({ at }) => at[1]);
  const up = assumptions.maxAccessKm / KM_PER_DEGREE;
  const along = (degrees: number) => up / Math.cos((Math.min(80, Math.abs(degrees) + up) * Math.PI) / 180);
  const most = Math.max(...lats.map(along));
  const [west, east] = [Math.max(-180, Math.min(...lngs) - most), Math.min(-45, Math.max(...lngs) + most)];
  const [south, north] = [Math.max(-60, Math.min(...lats) - up), Math.min(84, Math.max(...lats) + up)];
  return {
    west,
    south,
    columns: Math.ceil((east - west) / cellDeg),
    rows: Math.ceil((north - south) / cellDeg),
    cellDeg,
  };
}

const KM_PER_DEGREE = 111.2;
