import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../../../src/corridors/defaults';
import { buildGraph } from '../../../src/corridors/graph';
import { gatewayPlace, regionPlace } from '../../../src/corridors/places';
import { findRoute } from '../../../src/corridors/route';
import { graphOf } from '../../../src/corridors/solve';
import { hoursTable, updatedTable } from '../../../src/corridors/table/hoursTable';
import { growTrees, regrowTrees } from '../../../src/corridors/table/trees';
import type { PlanChange } from '../../../src/model/plan';
import { anyPlan } from '../../anyPlan';
import { atlas, graph } from '../built';
import { crossing, crossingId, gate, link, ROUND, town } from '../make';

const under = (plan: readonly PlanChange[], year = 2050) =>
  graphOf({ atlas, assumptions: DEFAULT_ASSUMPTIONS, border: { plan, year } });

function expectSame(got: Float64Array, expected: Float64Array): void {
  expect(got.length).toBe(expected.length);
  let worst = 0;
  expected.forEach((hours, index) => {
    const other = got[index] ?? Number.NaN;
    if (hours !== other)
      worst = Math.max(worst, Number.isFinite(hours) ? Math.abs(other - hours) : Number.POSITIVE_INFINITY);
  });
  expect(worst).toBeLessThan(1e-9);
}

describe('regrowTrees', () => {
  const seeds = graph.network.nodes
    .filter((_, index) => index % 9 === 0)
    .map(({ id }) => (graph.verticesOf.get(id) ?? []).map((vertex) => ({ vertex, cost: 0.25 })));

  it('gives what growing anew gives, whatever changes at the border, change after change', () => {
    fc.assert(
      fc.property(fc.array(anyPlan(graph.crossings, 5), { minLength: 1, maxLength: 4 }), (plans) => {
        let trees = growTrees(under([]), seeds);
        for (const plan of plans) {
          trees = regrowTrees(trees, under(plan));
          expectSame(trees.hours, growTrees(under(plan), seeds).hours);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives what growing anew gives on random networks', () => {
    const count = 8;
    const nodeIds = Array.from({ length: count }, (_, index) => index);
    const roads = fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.integer({ min: 1, max: 300 })), {
      maxLength: 24,
    });
    const minutes = fc.array(fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(roads, minutes, minutes, (made, before, after) => {
        // Even nodes lie in Mexico and odd ones in the United States; the first four of each row are joined by gates.
        const nodes = [
          ...nodeIds.map((index) => town(`n${index}`, index % 2 === 0 ? 'MX' : 'US')),
          ...before.map((_, index) => gate(`g${index}`, ['US', 'MX'])),
        ];
        const links = [
          ...made
            .filter(([a, b]) => a % 2 === b % 2)
            .map(([a, b, km]) => link(`n${a}`, `n${b}`, a % 2 === 0 ? 'MX' : 'US', km)),
          ...before.flatMap((_, index) => [
            link(`n${2 * index}`, `g${index}`, 'MX', 10 + index),
            link(`n${2 * index + 1}`, `g${index}`, 'US', 5 + index),
          ]),
        ];
        const crossings = before.map((_, index) => crossing(`g${index}`));
        const build = (given: readonly (number | undefined)[]) => {
          const plan = given.map((value, index): PlanChange => {
            const change = { crossingId: crossingId(`g${index}`), year: 2026 };
            return value === undefined ? { ...change, status: 'closed' } : { ...change, minutes: value };
          });
          return buildGraph({ nodes, links }, crossings, ROUND, { plan, year: 2026 });
        };
        const starts = nodeIds.map((vertex) => [{ vertex, cost: 0 }]);
        const regrown = regrowTrees(growTrees(build(before), starts), build(after));
        expectSame(regrown.hours, growTrees(build(after), starts).hours);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the trees it was given as they were', () => {
    const trees = growTrees(graph, seeds);
    const kept = trees.hours.slice();
    regrowTrees(trees, under(graph.crossings.map((id) => ({ crossingId: id, year: 2026, minutes: 1 }))));
    expect(trees.hours).toEqual(kept);
  });
});

describe('hoursTable', () => {
  const table = hoursTable(graph, atlas);
  const rows = table.regions.length;
  const hoursOf = (route: ReturnType<typeof findRoute>) =>
    typeof route === 'string' ? Number.POSITIVE_INFINITY : route.hours;
  const placeOf = (column: number) => {
    const destination = table.destinations[column];
    if (destination?.type === 'crossing') {
      const node = atlas.network.nodes.find(({ crossingId: id }) => id === destination.id);
      return node && ({ type: 'node', id: node.id } as const);
    }
    const gateway = atlas.gateways.find(({ id }) => id === destination?.id);
    const project = atlas.projects.find(({ id }) => id === destination?.id);
    if (gateway) return gatewayPlace(gateway);
    return project && project.country !== 'CR'
      ? ({ type: 'point', at: project.at, country: project.country } as const)
      : undefined;
  };

  it('holds every region, and every fab, gateway and crossing', () => {
    expect(rows).toBe(96);
    for (const type of ['fab', 'gateway', 'crossing'])
      expect(table.destinations.some((one) => one.type === type)).toBe(true);
    expect(table.destinations.filter(({ type }) => type === 'gateway')).toHaveLength(atlas.gateways.length);
    expect(table.through.length).toBe(table.crossings.length * table.destinations.length * rows);
  });

  it('agrees with routes, one by one', () => {
    fc.assert(
      fc.property(fc.nat(rows - 1), fc.nat(table.destinations.length - 1), (row, column) => {
        const [region, place] = [atlas.regions[row], placeOf(column)];
        if (region === undefined || place === undefined) throw new Error('expected a region and a place');
        const hours = hoursOf(findRoute(graph, regionPlace(region), place, { by: 'hours' }));
        const got = table.hours[column * rows + row] ?? Number.NaN;
        if (Number.isFinite(hours)) expect(got).toBeCloseTo(hours, 9);
        else expect(got).toBe(hours);
      }),
      { numRuns: 200 },
    );
  });

  it('agrees with routes that must use a crossing, across the border', () => {
    const countryOf = (column: number) => {
      const place = placeOf(column);
      return place?.type === 'point' ? place.country : undefined;
    };
    fc.assert(
      fc.property(
        fc.nat(rows - 1),
        fc.nat(table.destinations.length - 1),
        fc.constantFrom(...graph.crossings),
        (row, column, through) => {
          const [region, place] = [atlas.regions[row], placeOf(column)];
          fc.pre(
            region !== undefined &&
              place !== undefined &&
              countryOf(column) !== undefined &&
              region.country !== countryOf(column),
          );
          if (region === undefined || place === undefined) return;
          const hours = hoursOf(findRoute(graph, regionPlace(region), place, { by: 'hours', through }));
          const gateAt = table.crossings.indexOf(through);
          const got = table.through[(gateAt * table.destinations.length + column) * rows + row] ?? Number.NaN;
          // A way there and back by the same crossing is one the route, which passes it once, does not take.
          expect(got).toBeLessThanOrEqual(hours + 1e-9);
          const least = table.hours[column * rows + row] ?? Number.NaN;
          expect(got).toBeGreaterThanOrEqual(least - 1e-9);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('has the fastest way among those by each crossing, where a border lies between', () => {
    for (let column = 0; column < table.destinations.length; column += 7) {
      const place = placeOf(column);
      if (place?.type !== 'point') continue;
      atlas.regions.forEach((region, row) => {
        if (region.country === place.country) return;
        const cells = table.crossings.map(
          (_, gateAt) => table.through[(gateAt * table.destinations.length + column) * rows + row] ?? 0,
        );
        const least = table.hours[column * rows + row] ?? Number.NaN;
        if (Number.isFinite(least)) expect(Math.min(...cells)).toBeCloseTo(least, 9);
      });
    }
  });

  it('is the table of the changed border after one change', () => {
    const plan: readonly PlanChange[] = [
      { crossingId: crossingId('poe-2604-mariposa'), year: 2026, status: 'closed' },
      { crossingId: crossingId('poe-2601-douglas-commercial'), year: 2026, status: 'open', minutes: 20 },
    ];
    const [updated, anew] = [updatedTable(table, under(plan, 2026)), hoursTable(under(plan, 2026), atlas)];
    expectSame(updated.hours, anew.hours);
    expectSame(updated.through, anew.through);
  });
});
