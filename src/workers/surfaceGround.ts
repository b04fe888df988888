import { CellGrid } from '../corridors/surface/grid';
import { cellAt } from '../corridors/surface/h3';
import { peopleByCell } from '../corridors/surface/people';
import type { LngLat } from '../model/geo';
import { CELL_RESOLUTION, FINE_RESOLUTION, type SurfaceCell } from '../model/surface';
import type { Prepared } from '../scoring/prepare';
import type { SiteParts } from '../scoring/sites';
import type { CellGround } from '../scoring/surface/count';
import type { Land } from './surfaceLand';
import type { SurfaceWorld } from './surfaceProtocol';
import { cellOf, preparedOf, type Sheet, sheetOf } from './surfaceSheet';

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
