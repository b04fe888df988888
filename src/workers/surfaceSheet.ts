import { computeCorridorCriteria } from '../corridors/computed';
import type { CorridorInput } from '../corridors/solve';
import type { CellCentres } from '../corridors/surface/cells';
import { groupsOf } from '../corridors/surface/groups';
import { type MeasuredCells, measureCells } from '../corridors/surface/measure';
import { writeShapes } from '../corridors/surface/mesh';
import { SITE_MEASURES } from '../model/site';
import type { SurfaceCell } from '../model/surface';
import { type Prepared, prepareScoring } from '../scoring/prepare';
import { SITE_COLUMNS, SITE_COMPUTED, type SiteParts, scoreSites } from '../scoring/sites';
import type { CellTable } from '../scoring/surface/columns';
import { type Loop, plainLoop } from '../scoring/surface/loop';
import { SurfaceScorer } from '../scoring/surface/score';
import { wasmLoop } from '../scoring/surface/wasmLoop';
import type { SurfaceWorld } from './surfaceProtocol';

/** Cells of one resolution, measured and ready to be scored. */
export interface Sheet {
  readonly centres: CellCentres;
  readonly measured: MeasuredCells;
  readonly table: CellTable;
  readonly scorer: SurfaceScorer;
}

/** Measures the cells; yields the share that is done. */
export function* sheetOf(world: SurfaceWorld, prepared: Prepared, centres: CellCentres): Generator<number, Sheet> {
  const { data, parks } = world;
  const measured = yield* measureCells(inputOf(world), { data, parks }, centres, groupsOf(centres));
  const own = [...SITE_COMPUTED, ...SITE_MEASURES].map((column) => measured.columns[column]);
  const table = { count: centres.count, region: centres.regions, own };
  return { centres, measured, table, scorer: new SurfaceScorer(table, prepared, loopFor(centres.count)) };
}

function loopFor(count: number): Loop {
  return wasmLoop(count) ?? plainLoop(count);
}

function inputOf({ atlas, assumptions, fabs, border }: SurfaceWorld): CorridorInput & Pick<SurfaceWorld, 'atlas'> {
  return { atlas, assumptions, profile: { fabs }, border };
}

/** The regions of a world, ready to be scored. */
export function preparedOf(world: SurfaceWorld): Prepared {
  return prepareScoring(world.atlas, computeCorridorCriteria(inputOf(world)), world.values);
}

/** One cell as the pointer and lists show it; `place` is what the page knows it by. */
export function cellOf(sheet: Sheet, prepared: Prepared, parts: SiteParts, c: number, place: number): SurfaceCell {
  const { centres, measured, table } = sheet;
  const { fab, port, air, columns } = measured;
  const region = table.region[c] ?? 0;
  const row = Float64Array.from({ length: SITE_COLUMNS }, (_, column) => table.own[column]?.[c] ?? Number.NaN);
  const one = scoreSites({ count: 1, region: Uint8Array.of(region), own: row }, prepared, parts);
  const score = one.scores[0] ?? Number.NaN;
  const areaKm2 = new Float32Array(1);
  const codes = Uint32Array.of(centres.codes[c] ?? 0);
  writeShapes({ corners: new Float32Array(12), areaKm2 }, codes, centres.resolution, 0, 1);
  return {
    place,
    lng: centres.lng[c] ?? 0,
    lat: centres.lat[c] ?? 0,
    regionId: prepared.regions[region]?.id ?? '',
    areaKm2: areaKm2[0] ?? 0,
    coverage: one.coverage[0] || 0,
    ...(Number.isNaN(score) ? {} : { score }),
    ...goal(fab.hours, fab.at, fab.ids, c, (fabHours, fabId) => ({ fabHours, fabId })),
    ...goal(port.hours, port.at, port.ids, c, (portHours, crossingId) => ({ portHours, crossingId })),
    ...goal(air.hours, air.at, air.ids, c, (airHours, gatewayId) => ({ airHours, gatewayId })),
    people60: columns.people60[c] ?? 0,
  };
}

function goal<Id, Part>(
  hours: Float64Array,
  at: Uint16Array,
  ids: readonly Id[],
  c: number,
  part: (hours: number, id: Id) => Part,
): Part | undefined {
  const value = hours[c] ?? Number.NaN;
  const id = ids[at[c] ?? 0];
  return Number.isNaN(value) || id === undefined ? undefined : part(value, id);
}
