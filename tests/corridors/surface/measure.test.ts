import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteMeasurer } from '../../../src/corridors/sites/measure';
import type { CorridorInput } from '../../../src/corridors/solve';
import { centresOf } from '../../../src/corridors/surface/cells';
import { groupsOf } from '../../../src/corridors/surface/groups';
import { type MeasuredCells, measureCells } from '../../../src/corridors/surface/measure';
import { CELL_RESOLUTION } from '../../../src/model/surface';
import { even } from '../../even';
import { siteWorld } from '../../workers/siteWorld';
import { atlas } from '../built';
import { allCells, someCells } from './cells';

const { data, parks, assumptions, border } = siteWorld;
const usual: CorridorInput = { atlas, assumptions, profile: { fabs: [] }, border };

function measured(input: CorridorInput, list: typeof allCells) {
  const cells = centresOf(list, CELL_RESOLUTION);
  const steps = measureCells({ ...input, atlas }, { data, parks }, cells, groupsOf(cells));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { cells, found: step.value };
}

/** What the bulk says of a cell, in the form of `siteMeasurer`. */
function told({ columns, fab, port, air }: MeasuredCells, c: number) {
  const value = (column: Float64Array) => {
    const number = column[c] ?? Number.NaN;
    return Number.isNaN(number) ? undefined : number;
  };
  const to = (goal: MeasuredCells['fab'] | MeasuredCells['port'] | MeasuredCells['air']) => {
    const hours = value(goal.hours);
    return hours === undefined ? undefined : { id: goal.ids[goal.at[c] ?? 0], hours };
  };
  const { chip_neighbours, ...rest } = columns;
  const { hours_nearest_fab: _f, hours_best_land_port: _p, hours_air_cargo: _a, ...measures } = rest;
  return {
    reach: { fab: to(fab), landPort: to(port), airCargo: to(air), neighbours: value(chip_neighbours) },
    measures: Object.fromEntries(Object.entries(measures).map(([name, column]) => [name, value(column)])),
  };
}

/** The same from the measurer of single points. */
function single(input: CorridorInput) {
  const measure = siteMeasurer({ ...input, atlas: { ...atlas, network: { ...atlas.network } } }, { data, parks });
  return (lng: number, lat: number, regionPlace: number) => {
    const region = atlas.regions[regionPlace];
    if (region === undefined) throw new Error('expected a region');
    const { reach, measures } = measure({ at: [lng, lat], country: region.country, regionId: region.id });
    const of = (goal: { readonly id: string; readonly hours: number } | undefined) =>
      goal && { id: goal.id, hours: goal.hours };
    return {
      reach: {
        fab: of(reach.fab),
        landPort: of(reach.landPort),
        airCargo: of(reach.airCargo),
        neighbours: reach.neighbours,
      },
      measures,
    };
  };
}

function compare(input: CorridorInput, list: typeof allCells, places: (count: number) => Iterable<number>) {
  const { cells, found } = measured(input, list);
  const one = single(input);
  for (const c of places(cells.count)) {
    expect(told(found, c)).toEqual(one(cells.lng[c] ?? 0, cells.lat[c] ?? 0, cells.regions[c] ?? 0));
  }
  return found;
}

describe('the measuring of all cells', () => {
  it('gives every digit that the measuring of one point gives', () => {
    const found = compare(usual, allCells, (count) => Array.from({ length: 700 }, (_, at) => (at * 7_919_993) % count));
    // Off the network, with another way and without one: all of it is among the cells.
    const { hours_nearest_fab, failoverHours, elevationM } = found.columns;
    expect(hours_nearest_fab.some(Number.isNaN)).toBe(true);
    expect(failoverHours.some((hours) => hours > 0)).toBe(true);
    expect(elevationM.some(Number.isNaN)).toBe(true);
  });

  it('does so under other assumptions, chosen fabs and plans', () => {
    const fabs = atlas.projects.filter(({ kind, country }) => kind === 'fab' && country !== 'CR').map(({ id }) => id);
    const input = fc.record({
      chosen: fc.subarray(fabs, { minLength: 0, maxLength: 3 }),
      speed: fc.integer({ min: 30, max: 110 }),
      factor: even(0.5, 1.5),
      circuity: even(1, 2),
      maxAccessKm: fc.integer({ min: 20, max: 900 }),
      minutes: fc.integer({ min: 0, max: 900 }),
      restRules: fc.boolean(),
      from: fc.nat(400),
    });
    fc.assert(
      fc.property(input, ({ chosen, speed, factor, circuity, maxAccessKm, minutes, restRules, from }) => {
        const own = {
          ...assumptions,
          ...{ circuity, maxAccessKm, restRules, crossingMinutes: minutes },
          speedKmh: { ...assumptions.speedKmh, 'off network': speed },
          speedFactor: { MX: factor, US: 1, CA: 2 - factor },
        };
        const list = someCells((place) => place % 401 === from || place % 1_000 < 3);
        compare({ ...usual, assumptions: own, profile: { fabs: chosen } }, list, (count) =>
          Array.from({ length: 60 }, (_, at) => (at * 7919 + from) % count),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('knows the plants and airports that a cell stands on', () => {
    const near = allCells;
    const { cells, found } = measured(usual, near);
    const stands = [found.fab.hours, found.air.hours].map((hours) => [...hours.keys()].filter((c) => hours[c] === 0));
    const one = single(usual);
    for (const c of stands.flat()) {
      expect(told(found, c)).toEqual(one(cells.lng[c] ?? 0, cells.lat[c] ?? 0, cells.regions[c] ?? 0));
    }
    expect(stands.flat().length).toBeGreaterThan(0);
  });
});
