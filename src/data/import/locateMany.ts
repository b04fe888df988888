import type { LngLat } from '../../model/geo';
import type { RegionId } from '../../model/ids';
import { locateRegion, type RegionShape } from '../locate';
import { townLocator } from '../locateTowns';

type Shapes = { readonly features: readonly RegionShape[] };

const WEST = -190;
const SOUTH = 5;
const CELL = 0.05;
const COLUMNS = 2800;
const ROWS = 1600;
const UNKNOWN = 0;
const MIXED = 1;
const FIRST = 2;
/** No region, and none that a point on a drawn shore could belong to. */
const NOWHERE = 255;
/** How far outside every outline a point may lie, in degrees: on a drawn coast or river. */
const SHORE: readonly number[] = [0.05, 0.12];

/**
 * Says in which region each of many points lies. A grid remembers the region of every row of cells that no outline passes;
 * in the other cells only the regions are tested whose outlines pass, and points on a shore belong to the nearest region.
 */
export function manyLocator(shapes: Shapes): (lng: number, lat: number) => RegionId | undefined {
  const cells = new Uint8Array(COLUMNS * ROWS);
  const ids = shapes.features.map(({ properties }) => properties.id);
  const passing = markOutlines(shapes, cells);
  const reached = new Map<number, Shapes>();
  const shoresFrom = (cell: number | undefined, lat: number): Shapes => {
    if (cell === undefined) return shapes;
    const found = reached.get(cell) ?? passingNear(cell, lat, passing, shapes);
    reached.set(cell, found);
    return found;
  };
  const townAt = townLocator(shapes);
  return (lng, lat) => {
    const town = townAt(lng, lat);
    if (town !== undefined) return town;
    const at: LngLat = [lng > 0 ? lng - 360 : lng, lat];
    const cell = cellOf(at[0], lat);
    const known = cell === undefined ? MIXED : (cells[cell] ?? MIXED);
    if (known === NOWHERE) return undefined;
    if (known >= FIRST) return ids[known - FIRST];
    if (known === MIXED || cell === undefined) {
      const near = passing.get(cell ?? -1);
      return (near && locateRegion(at, near)) ?? locateRegion(at, shapes) ?? onShore(at, shoresFrom(cell, lat));
    }
    const found = locateRegion(at, shapes);
    if (found === undefined) {
      if (isFarFromAll(cells, cell, lat)) cells[cell] = NOWHERE;
      return onShore(at, shoresFrom(cell, lat));
    }
    fillRow(cells, cell, FIRST + ids.indexOf(found));
    return found;
  };
}

/** No outline parts two cells side by side that none passes: what is known of one holds to the next outline. */
function fillRow(cells: Uint8Array, cell: number, known: number): void {
  const first = cell - (cell % COLUMNS);
  for (let at = cell; at >= first && cells[at] === UNKNOWN; at--) cells[at] = known;
  for (let at = cell + 1; at < first + COLUMNS && cells[at] === UNKNOWN; at++) cells[at] = known;
}

/** No outline passes any cell in reach: what lies nowhere here does so all around. */
function isFarFromAll(cells: Uint8Array, cell: number, lat: number): boolean {
  return cellsInReach(cell, lat).every((near) => cells[near] !== MIXED);
}

/** The regions whose outlines a step from somewhere in a cell can cross, in their own order. */
function passingNear(cell: number, lat: number, passing: ReadonlyMap<number, Shapes>, { features }: Shapes): Shapes {
  const near = new Set(cellsInReach(cell, lat).flatMap((other) => passing.get(other)?.features ?? []));
  return { features: features.filter((shape) => near.has(shape)) };
}

/** Every cell that a look around for a shore could reach. */
function cellsInReach(cell: number, lat: number): readonly number[] {
  const reach = Math.max(...SHORE) / CELL;
  const up = Math.ceil(reach) + 1;
  const along = Math.ceil(reach / Math.cos((Math.min(89, Math.abs(lat) + CELL) * Math.PI) / 180)) + 1;
  const [column, row] = [cell % COLUMNS, Math.floor(cell / COLUMNS)];
  const found: number[] = [];
  for (let y = Math.max(0, row - up); y <= Math.min(ROWS - 1, row + up); y++) {
    for (let x = Math.max(0, column - along); x <= Math.min(COLUMNS - 1, column + along); x++) {
      found.push(y * COLUMNS + x);
    }
  }
  return found;
}

function cellOf(lng: number, lat: number): number | undefined {
  const [x, y] = [Math.floor((lng - WEST) / CELL), Math.floor((lat - SOUTH) / CELL)];
  return x >= 0 && x < COLUMNS && y >= 0 && y < ROWS ? y * COLUMNS + x : undefined;
}

/** Marks every cell that an outline passes, however short its way through it, and gives the regions of each. */
function markOutlines({ features }: Shapes, cells: Uint8Array): ReadonlyMap<number, Shapes> {
  const passing = new Map<number, Shapes>();
  for (const shape of features) {
    const { geometry } = shape;
    const own = { features: [shape] };
    const mark = (cell: number): void => {
      cells[cell] = MIXED;
      const before = passing.get(cell);
      if (before === undefined) passing.set(cell, own);
      else if (!before.features.includes(shape)) passing.set(cell, joined(before, shape));
    };
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) {
      ring.forEach(([lng = 0, lat = 0], index) => {
        const [lastLng = lng, lastLat = lat] = ring[index - 1] ?? [];
        markEdge(mark, (lastLng - WEST) / CELL, (lastLat - SOUTH) / CELL, (lng - WEST) / CELL, (lat - SOUTH) / CELL);
      });
    }
  }
  return passing;
}

const joins = new Map<string, Shapes>();

/** One object for each set of regions, so that their bounds are worked out once. */
function joined({ features }: Shapes, shape: RegionShape): Shapes {
  const all = [...features, shape];
  const key = all.map(({ properties }) => properties.id).join();
  const known = joins.get(key);
  const fits = known?.features.every((one, index) => one === all[index]);
  const shapes = known && fits ? known : { features: all };
  joins.set(key, shapes);
  return shapes;
}

/** Column by column: within one the edge rises or falls between two heights, and every cell between them is passed. */
function markEdge(mark: (cell: number) => void, x0: number, y0: number, x1: number, y1: number): void {
  const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)];
  for (let x = Math.max(0, Math.floor(left)); x <= Math.min(COLUMNS - 1, Math.floor(right)); x++) {
    const from = x1 === x0 ? y0 : y0 + ((y1 - y0) * (Math.max(left, x) - x0)) / (x1 - x0);
    const to = x1 === x0 ? y1 : y0 + ((y1 - y0) * (Math.min(right, x + 1) - x0)) / (x1 - x0);
    const top = Math.min(ROWS - 1, Math.floor(Math.max(from, to)));
    for (let y = Math.max(0, Math.floor(Math.min(from, to))); y <= top; y++) mark(y * COLUMNS + x);
  }
}

/** Steps east and north, in degrees at the equator: near ones first, from the east against the clock. */
const STEPS = SHORE.flatMap((away) =>
  Array.from({ length: 8 }, (_, turn) => {
    const angle = (turn * Math.PI) / 4;
    return [away * Math.cos(angle), away * Math.sin(angle)] as const;
  }),
);

function onShore([lng, lat]: LngLat, shapes: Shapes): RegionId | undefined {
  const stretch = Math.cos((lat * Math.PI) / 180);
  for (const [east, north] of STEPS) {
    const found = locateRegion([lng + east / stretch, lat + north], shapes);
    if (found) return found;
  }
  return undefined;
}
