import { type CellCentres, centresOf } from '../corridors/surface/cells';
import { cellFinder } from '../corridors/surface/find';
import { CellGrid } from '../corridors/surface/grid';
import { cellAt } from '../corridors/surface/h3';
import { boxesOf, writeShapes } from '../corridors/surface/mesh';
import { peopleByCell } from '../corridors/surface/people';
import { parseCells } from '../data/parse/cells';
import { type CellList, CHILDREN } from '../model/cellCode';
import type { LngLat } from '../model/geo';
import {
  CELL_RESOLUTION,
  COARSE_RESOLUTION,
  FINE_RESOLUTION,
  MOST_FINE_PARENTS,
  type SurfaceCell,
  type SurfaceMesh,
} from '../model/surface';
import type { Prepared } from '../scoring/prepare';
import type { SiteParts } from '../scoring/sites';
import type { CellGround } from '../scoring/surface/count';
import type { SiteWindow } from './siteProtocol';
import type { SurfaceWorld } from './surfaceProtocol';
import { cellOf, preparedOf, type Sheet, sheetOf } from './surfaceSheet';

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
export function* meshOf({ codes, count, resolution }: CellCentres, first: number) {
  const shapes = { corners: new Float32Array(12 * count), areaKm2: new Float32Array(count) };
  for (let from = 0; from < count; from += PIECE) {
    writeShapes(shapes, codes, resolution, from, Math.min(count, from + PIECE));
    yield from / count;
  }
  const mesh: SurfaceMesh = { corners: shapes.corners, first, boxes: boxesOf(shapes.corners) };
  return { mesh, areaKm2: shapes.areaKm2 };
}

/** A world that is measured. */
export interface Ground {
  readonly world: SurfaceWorld;
  readonly prepared: Prepared;
  readonly land: Land;
  readonly sheet: Sheet;
  fine?: Sheet;
  counted?: CellGround;
}

/** Measures a world; yields the share that is done. */
export function* groundOf(world: SurfaceWorld, land: Land): Generator<number, Ground> {
  const prepared = preparedOf(world);
  const sheet = yield* sheetOf(world, prepared, land.centres);
  return { world, prepared, land, sheet };
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

/** What counting needs of the cells, worked out when it is first asked for. */
export function countedGround(ground: Ground, areaKm2: Float32Array): CellGround {
  const { centres } = ground.land;
  const { x, y, z } = centres;
  ground.counted ??= {
    ...{ areaKm2, x, y, z },
    people: peopleByCell(ground.world.data, ground.world.atlas.regions, ground.land, new CellGrid(centres)),
  };
  return ground.counted;
}

/** The cell at a place, one of the finer ones where it lies behind the others. */
export function cellAtPlace(
  { sheet, fine, prepared }: Ground,
  parts: SiteParts,
  place: number,
): SurfaceCell | undefined {
  const beyond = place - sheet.table.count;
  if (beyond < 0) return cellOf(sheet, prepared, parts, place, place);
  return fine && beyond < fine.table.count ? cellOf(fine, prepared, parts, beyond, place) : undefined;
}

/** The place of the finest cell that holds a point; nothing where none does. */
export function placeOfPoint({ land, fine }: Ground, at: LngLat): number | undefined {
  const code = cellAt(at, FINE_RESOLUTION);
  const found = fine?.centres.codes.indexOf(code) ?? -1;
  return found >= 0 ? land.centres.count + found : land.find(cellAt(at, CELL_RESOLUTION));
}
