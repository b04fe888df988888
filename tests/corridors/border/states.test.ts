import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borderYear, crossingStates, withoutPlan } from '../../../src/corridors/border/states';
import { DEFAULT_ASSUMPTIONS } from '../../../src/corridors/defaults';
import { buildGraph } from '../../../src/corridors/graph';
import { findRoute } from '../../../src/corridors/route';
import { graphOf, solveCorridors } from '../../../src/corridors/solve';
import type { PlanChange } from '../../../src/model/plan';
import type { Route } from '../../../src/model/route';
import { anyPlan } from '../../anyPlan';
import { atlas, graph } from '../built';
import { at, crossing, crossingId, link, ROUND, TWO_CROSSINGS, TWO_GATES } from '../make';

const WEST = crossingId('west-gate');
const EAST = crossingId('east-gate');
const DOUGLAS = crossingId('poe-2601-douglas-commercial');
const state = (changes: readonly PlanChange[], year = 2030, parts = {}) =>
  crossingStates([crossing('west-gate', parts)], ROUND, { plan: changes, year }).get(WEST);
const south = (changes: readonly PlanChange[], year = 2030) => {
  const made = buildGraph(TWO_GATES, TWO_CROSSINGS, ROUND, { plan: changes, year });
  return findRoute(made, at('south'), at('north'), { by: 'hours' });
};
const hoursOf = (route: Route | string) => (typeof route === 'string' ? Number.POSITIVE_INFINITY : route.hours);

describe('crossingStates', () => {
  it('is as today without a plan', () => {
    expect(state([])).toEqual({ isOpen: true, isOpened: false, minutes: 60 });
    expect(state([], 2030, { status: 'planned', commercial: 'planned' })).toMatchObject({ isOpen: false });
  });

  it('counts a change from its year on, and the later year over the earlier, part by part', () => {
    const changes: readonly PlanChange[] = [
      { crossingId: WEST, year: 2030, minutes: 20 },
      { crossingId: WEST, year: 2026, minutes: 40, lanes: 4 },
    ];
    expect(state(changes, 2025)).toMatchObject({ minutes: 60 });
    expect(state(changes, 2029)).toMatchObject({ minutes: 40, lanes: 4 });
    expect(state(changes, 2030)).toMatchObject({ minutes: 20, lanes: 4 });
  });

  it('does not depend on the order of the changes', () => {
    fc.assert(
      fc.property(
        anyPlan([WEST, EAST], 8).chain((plan) =>
          fc.tuple(fc.constant(plan), fc.shuffledSubarray([...plan], { minLength: plan.length })),
        ),
        fc.integer({ min: 2020, max: 2050 }),
        ([plan, shuffled], year) => {
          const states = (changes: readonly PlanChange[]) =>
            crossingStates(TWO_CROSSINGS, ROUND, { plan: changes, year });
          expect(states(shuffled)).toEqual(states(plan));
        },
      ),
    );
  });

  it('opens a crossing in the year its source gives, unless the plan says when', () => {
    const planned = { status: 'building', commercial: 'planned', opensYear: 2028 };
    expect(state([], 2027, planned)).toMatchObject({ isOpen: false });
    expect(state([], 2028, planned)).toMatchObject({ isOpen: true, isOpened: true });
    const late: readonly PlanChange[] = [{ crossingId: WEST, year: 2031, status: 'open' }];
    expect(state(late, 2030, planned)).toMatchObject({ isOpen: false });
    expect(state(late, 2031, planned)).toMatchObject({ isOpen: true });
  });

  it('prefers the plan over minutes that were set by hand', () => {
    const assumptions = { ...ROUND, crossingMinutesAt: { [WEST]: 90 } };
    const plan = [{ crossingId: WEST, year: 2026, minutes: 30 }];
    expect(crossingStates(TWO_CROSSINGS, assumptions, { plan: [], year: 2026 }).get(WEST)?.minutes).toBe(90);
    expect(crossingStates(TWO_CROSSINGS, assumptions, { plan, year: 2026 }).get(WEST)?.minutes).toBe(30);
  });
});

describe('a network under a plan', () => {
  it('turns to the other gate when the nearer shuts, and back when minutes change', () => {
    expect(south([{ crossingId: WEST, year: 2026, status: 'closed' }])).toMatchObject({ crossings: [EAST], hours: 4 });
    expect(south([{ crossingId: WEST, year: 2026, minutes: 114 }])).toMatchObject({ crossings: [WEST], hours: 3.9 });
    expect(south([{ crossingId: WEST, year: 2026, minutes: 121 }])).toMatchObject({ crossings: [EAST], hours: 4 });
  });

  it('makes the planned roads of a crossing usable only once it is opened', () => {
    const links = [
      ...TWO_GATES.links,
      link('south', 'new-gate', 'MX', 10, { status: 'planned' }),
      link('new-gate', 'north', 'US', 10, { status: 'limited' }),
    ];
    const nodes = [
      ...TWO_GATES.nodes,
      {
        ...at('new-gate'),
        name: 'new',
        type: 'port of entry' as const,
        countries: ['US', 'MX'] as const,
        at: [-110, 31.5] as const,
        crossingId: crossingId('new-gate'),
      },
    ];
    const crossings = [...TWO_CROSSINGS, crossing('new-gate', { commercial: 'planned', status: 'planned' })];
    const hours = (plan: readonly PlanChange[]) =>
      hoursOf(
        findRoute(buildGraph({ nodes, links }, crossings, ROUND, { plan, year: 2030 }), at('south'), at('north'), {
          by: 'hours',
        }),
      );
    expect(hours([])).toBe(3);
    expect(hours([{ crossingId: crossingId('new-gate'), year: 2030, status: 'open' }])).toBeCloseTo(1.2, 12);
    expect(hours([{ crossingId: crossingId('new-gate'), year: 2031, status: 'open' }])).toBe(3);
  });

  const border = fc.constantFrom(...graph.crossings);
  const towns = fc.constantFrom(
    ...atlas.network.nodes.filter((node) => node.crossingId === undefined).map(({ id }) => at(id)),
  );
  const under = (plan: readonly PlanChange[]) =>
    graphOf({ atlas, assumptions: DEFAULT_ASSUMPTIONS, border: { plan, year: 2026 } });

  it('never shortens a way by shutting crossings or slowing them, nor lengthens one by opening or quickening', () => {
    fc.assert(
      fc.property(fc.uniqueArray(border, { minLength: 1, maxLength: 5 }), towns, towns, (ids, from, to) => {
        const hours = (part: Omit<PlanChange, 'crossingId' | 'year'>) =>
          hoursOf(
            findRoute(under(ids.map((crossingId) => ({ crossingId, year: 2026, ...part }))), from, to, { by: 'hours' }),
          );
        const now = hoursOf(findRoute(graph, from, to, { by: 'hours' }));
        expect(hours({ status: 'closed' })).toBeGreaterThanOrEqual(now - 1e-9);
        expect(hours({ minutes: 300 })).toBeGreaterThanOrEqual(now - 1e-9);
        expect(hours({ status: 'open' })).toBeLessThanOrEqual(now + 1e-9);
        expect(hours({ minutes: 5 })).toBeLessThanOrEqual(now + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the hours of today in the year the app opens with', () => {
    const input = { atlas, assumptions: DEFAULT_ASSUMPTIONS, profile: { fabs: [] } };
    expect(solveCorridors({ ...input, border: { plan: [], year: 2026 } })).toEqual(solveCorridors(input));
  });

  it('opens the new port of Douglas in 2028', () => {
    const takes = (year: number) =>
      graphOf({ atlas, assumptions: DEFAULT_ASSUMPTIONS, border: { plan: [], year } }).crossings.includes(DOUGLAS);
    expect([takes(2027), takes(2028)]).toEqual([false, true]);
  });
});

describe('withoutPlan', () => {
  it("leaves the plan's own crossings as today, and the schedule of the others", () => {
    const plan: readonly PlanChange[] = [{ crossingId: DOUGLAS, year: 2028, status: 'open', minutes: 75 }];
    const before = crossingStates(atlas.crossings, DEFAULT_ASSUMPTIONS, withoutPlan({ plan, year: 2030 }));
    expect(before.get(DOUGLAS)).toMatchObject({ isOpen: false, minutes: 120 });
    expect(before.get(crossingId('poe-2506-otay-mesa-east'))).toMatchObject({ isOpen: true });
  });
});

describe('borderYear', () => {
  it('is the last year with a change, so that equal answers mean equal borders', () => {
    fc.assert(
      fc.property(anyPlan(graph.crossings), fc.integer({ min: 2020, max: 2050 }), (plan, year) => {
        const states = (at: number) => crossingStates(atlas.crossings, DEFAULT_ASSUMPTIONS, { plan, year: at });
        expect(states(borderYear(atlas.crossings, { plan, year }))).toEqual(states(year));
      }),
      { numRuns: 50 },
    );
  });
});
