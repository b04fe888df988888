import { type CellCentres, centresOf } from '../corridors/surface/cells';
import { cellFinder } from '../corridors/surface/find';
import { boxesOf, writeShapes } from '../corridors/surface/mesh';
import { parseCells } from '../data/parse/cells';
import { type CellList, CHILDREN } from '../model/cellCode';
import type { SiteWindow } from '../model/sitePicture';
import {
  CELL_RESOLUTION,
  COARSE_RESOLUTION,
  FINE_RESOLUTION,
  MOST_FINE_PARENTS,
  type SurfaceMesh,
} from '../model/surface';

/** The list of cells and what follows from it alone: kept from world to world. */
export interface Land {
  readonly bytes: Uint8Array;
  readonly centres: CellCentres;
  readonly find: (code: number) => number | undefined;
  areaKm2?: Float32Array;
}

/** Reads the list, or keeps the one before when it is the same. Throws DataError. */
export function landOf(cells: ArrayBuffer, regionCount: number, before: Land | undefined): Land {
  const bytes = new Uint8Array(cells);
  if (before && isSame(before.bytes, bytes)) return before;
  const list = parseCells(bytes, 'cells.bin', regionCount);
  return { bytes, centres: centresOf(list, CELL_RESOLUTION), find: cellFinder(list) };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

const COARSER = CHILDREN ** (CELL_RESOLUTION - COARSE_RESOLUTION);
const FINER = CHILDREN ** (FINE_RESOLUTION - CELL_RESOLUTION);

/** Large hexagons, each showing the cell at its own centre where that is on the list. */
export function coarseMesh({ codes }: Pick<CellList, 'codes'>): SurfaceMesh {
  const shows = codes.reduce<number[]>((places, code, place) => {
    // The child at the centre is the one whose digits are 0.
    if (code % COARSER === 0) places.push(place);
    return places;
  }, []);
  const parents = Uint32Array.from(shows, (place) => (codes[place] ?? 0) / COARSER);
  const shapes = { corners: new Float32Array(12 * parents.length), areaKm2: new Float32Array(parents.length) };
  writeShapes(shapes, parents, COARSE_RESOLUTION, 0, parents.length);
  return { corners: shapes.corners, shows: Uint32Array.from(shows), first: 0, boxes: boxesOf(shapes.corners) };
}

/** Cells whose corners are worked out between two looks at what else is asked. */
const PIECE = 32_768;

/** The hexagons of a list, whose places begin at `first`; yields the share that is done. */
export function* meshOf(
  { codes, count, resolution }: Pick<CellCentres, 'codes' | 'count' | 'resolution'>,
  first: number,
) {
  const shapes = { corners: new Float32Array(12 * count), areaKm2: new Float32Array(count) };
  for (let from = 0; from < count; from += PIECE) {
    writeShapes(shapes, codes, resolution, from, Math.min(count, from + PIECE));
    yield from / count;
  }
  const mesh: SurfaceMesh = { corners: shapes.corners, first, boxes: boxesOf(shapes.corners) };
  return { mesh, areaKm2: shapes.areaKm2 };
}

/** The children of the cells whose centre lies in a window, and in the region asked for; nothing where they are too many. */
export function fineList({ codes, regions, lng, lat }: CellCentres, window: SiteWindow, region: number | undefined) {
  const parents: number[] = [];
  for (let c = 0; c < codes.length; c++) {
    const [own, north] = [lng[c] ?? 0, lat[c] ?? 0];
    if (region !== undefined && regions[c] !== region) continue;
    if (north < window.south || north > window.north || !isAlong(own, window)) continue;
    parents.push(c);
    if (parents.length > MOST_FINE_PARENTS) return undefined;
  }
  const list: CellList = {
    codes: new Uint32Array(FINER * parents.length),
    regions: new Uint8Array(FINER * parents.length),
  };
  parents.forEach((parent, index) => {
    for (let child = 0; child < FINER; child++) {
      list.codes[FINER * index + child] = (codes[parent] ?? 0) * FINER + child;
      list.regions[FINER * index + child] = regions[parent] ?? 0;
    }
  });
  return list;
}

/** A window may lie beyond 180 degrees. */
function isAlong(lng: number, { west, east }: SiteWindow): boolean {
  return [lng, lng - 360, lng + 360].some((turned) => turned >= west && turned <= east);
}
