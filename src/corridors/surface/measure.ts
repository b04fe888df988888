import type { Atlas } from '../../model/atlas';
import type { ComputedId } from '../../model/criterion';
import type { CrossingId, GatewayId, ProjectId } from '../../model/ids';
import type { SiteMeasure } from '../../model/site';
import { chipPlants } from '../places';
import { clockHoursWithPhoenix } from '../sites/clock';
import type { SiteGround } from '../sites/measure';
import { type CorridorInput, graphOf } from '../solve';
import { elevationAround, parksAround, peopleAround, plantsAround } from './around';
import type { CellCentres } from './cells';
import { CellGrid } from './grid';
import { groupsOf } from './groups';
import { neighboursOf } from './neighbours';
import { airCargo, fabAndPort, type HoursTo } from './reach';
import { waysOf } from './ways';

/** What is worked out for every cell: one number each, NaN where it can not be. */
export type SurfaceColumns = Readonly<Record<ComputedId | SiteMeasure, Float64Array>>;

export interface MeasuredCells {
  readonly columns: SurfaceColumns;
  readonly fab: HoursTo<ProjectId>;
  readonly port: HoursTo<CrossingId>;
  readonly air: HoursTo<GatewayId>;
}

/**
 * Measures all cells as `siteMeasurer` does one point, to the same digit: one search for each kind of goal, and one pass over
 * each town, plant and park that touches only the cells near it. Yields the share that is done; the last step returns all.
 */
export function* measureCells(
  input: Omit<CorridorInput, 'atlas'> & { readonly atlas: CorridorInput['atlas'] & Pick<Atlas, 'regions'> },
  { data, parks }: SiteGround,
  cells: CellCentres,
): Generator<number, MeasuredCells> {
  const { regions } = input.atlas;
  const graph = graphOf(input);
  const countries = regions.map(({ country }) => country);
  const groups = groupsOf(cells);
  const grid = new CellGrid(cells);
  yield 0.1;
  const ways = waysOf(graph, cells, groups, countries);
  const question = { graph, cells, ways, grid, countries };
  yield 0.4;
  const { fab, port, failoverHours } = fabAndPort(input, question);
  const air = airCargo(input, question);
  yield 0.55;
  const neighbours = neighboursOf(input.atlas, question);
  yield 0.7;
  const people = peopleAround(input, data, cells, grid, countries);
  yield 0.85;
  const plants = chipPlants(input.atlas).map(({ at }) => at);
  const [plants50, plants100, plants200] = plantsAround(plants, cells, grid);
  const clocks = regions.map(({ id }) => clockHoursWithPhoenix(id));
  const none = new Float64Array(cells.count);
  return {
    fab,
    port,
    air,
    columns: {
      hours_nearest_fab: fab.hours,
      hours_best_land_port: port.hours,
      hours_air_cargo: air.hours,
      chip_neighbours: neighbours,
      ...people,
      plants50: plants50 ?? none,
      plants100: plants100 ?? none,
      plants200: plants200 ?? none,
      parkKm: parksAround(parks, cells, groups),
      elevationM: elevationAround(data.airports, cells, groups),
      clockHours: Float64Array.from(cells.regions, (region) => clocks[region] ?? Number.NaN),
      failoverHours,
    },
  };
}
