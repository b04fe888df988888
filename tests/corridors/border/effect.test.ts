import { describe, expect, it } from 'vitest';
import { type EffectInput, gain, planEffect, usdPerHourSaved, weeksShut } from '../../../src/corridors/border/effect';
import { entryChanges } from '../../../src/corridors/border/entries';
import { crossingStates } from '../../../src/corridors/border/states';
import { DEFAULT_ASSUMPTIONS } from '../../../src/corridors/defaults';
import { regionPlace } from '../../../src/corridors/places';
import { findRoute } from '../../../src/corridors/route';
import { graphOf } from '../../../src/corridors/solve';
import type { PlanChange } from '../../../src/model/plan';
import { atlas, graph } from '../built';
import { crossingId } from '../make';
import { entries, trucks } from './works';

const fabs = atlas.projects.filter(({ id }) => id === 'us-az-tsmc-fab21-1');
const input = (plan: readonly PlanChange[], year = 2028): EffectInput => ({
  ...{ atlas, assumptions: DEFAULT_ASSUMPTIONS, trucks, border: { plan, year } },
  fabs: fabs.map(({ id }) => id),
});
const today = crossingStates(atlas.crossings, DEFAULT_ASSUMPTIONS, { plan: [], year: 2026 });
const douglas = entries
  .filter(({ id }) => id === 'douglas-commercial')
  .flatMap((entry) => entryChanges(entry, today, DEFAULT_ASSUMPTIONS, 2028));
const MARIPOSA = crossingId('poe-2604-mariposa');

/** Hours from a region to the fab by the router, on a network of its own. */
function routed(regionId: string, plan: readonly PlanChange[]): number {
  const region = atlas.regions.find(({ id }) => id === regionId);
  const [fab] = fabs;
  if (region === undefined || fab === undefined || fab.country === 'CR') throw new Error('expected a region and a fab');
  const under = graphOf({ atlas, assumptions: DEFAULT_ASSUMPTIONS, border: { plan, year: 2028 } });
  const route = findRoute(
    under,
    regionPlace(region),
    { type: 'point', at: fab.at, country: fab.country },
    { by: 'hours' },
  );
  return typeof route === 'string' ? Number.POSITIVE_INFINITY : route.hours;
}

describe('planEffect', () => {
  it('changes nothing without a plan', () => {
    const { winners, losers, truckHoursSavedPerDay } = planEffect(input([]));
    expect([winners, losers, truckHoursSavedPerDay]).toEqual([[], [], 0]);
  });

  it('counts nothing before the year of the change', () => {
    expect(planEffect(input(douglas, 2027))).toMatchObject({ winners: [], losers: [], truckHoursSavedPerDay: 0 });
  });

  it('opens Douglas in 2028 against the same year without it, though the year alone would open it', () => {
    const { truckHoursSavedPerDay, streams, loads } = planEffect(input(douglas));
    const old = streams.find(({ crossingId: id }) => id === 'poe-2601-douglas');
    expect(old?.uses).toBe('poe-2601-douglas-commercial');
    expect(loads.get(crossingId('poe-2601-douglas'))?.after).toBe(0);
    expect(truckHoursSavedPerDay).toBeGreaterThan(0);
  });

  it('gives the hours of the router for every region', () => {
    const plan: readonly PlanChange[] = [{ crossingId: MARIPOSA, year: 2026, minutes: 30 }];
    const { regions, winners } = planEffect(input(plan));
    const base = [{ crossingId: MARIPOSA, year: 2050, minutes: 30 }];
    for (const { regionId, hoursBefore, hoursAfter } of regions.filter((_, index) => index % 9 === 0)) {
      const [was, is] = [routed(regionId, base), routed(regionId, plan)];
      expect(hoursBefore ?? Number.POSITIVE_INFINITY).toBeCloseTo(was, 9);
      expect(hoursAfter ?? Number.POSITIVE_INFINITY).toBeCloseTo(is, 9);
    }
    // A quarter of the minutes: who came by Mariposa gains an hour and a half, and nobody more.
    expect(winners[0]?.regionId).toBeDefined();
    expect(winners.every((change) => gain(change) <= 1.5 + 1e-9)).toBe(true);
    expect(winners.find(({ regionId }) => regionId === 'MX-SON')).toMatchObject({
      crossingBefore: MARIPOSA,
      crossingAfter: MARIPOSA,
    });
  });

  it('saves what the minutes are worth to the trucks that are counted there', () => {
    const { truckHoursSavedPerDay } = planEffect(input([{ crossingId: MARIPOSA, year: 2026, minutes: 90 }]));
    const own = trucks.find(({ crossingId: id }) => id === MARIPOSA)?.trucksPerDay ?? 0;
    // Half an hour for each of its own; trucks of other crossings gain at most as much and have farther to go.
    expect(truckHoursSavedPerDay).toBeGreaterThanOrEqual(own * 0.5 - 1e-9);
    expect(truckHoursSavedPerDay).toBeLessThan(own);
  });

  it('has losers where a crossing shuts, and no winners', () => {
    const { winners, losers, truckHoursSavedPerDay } = planEffect(
      input([{ crossingId: MARIPOSA, year: 2026, status: 'closed' }]),
    );
    expect(winners).toEqual([]);
    expect(losers.map(({ regionId }) => regionId)).toContain('MX-SON');
    expect(truckHoursSavedPerDay).toBeLessThan(0);
  });

  it('has no price where no hour is saved', () => {
    expect(usdPerHourSaved(1e6, planEffect(input([])))).toBeUndefined();
    const half = planEffect(input([{ crossingId: MARIPOSA, year: 2026, minutes: 90 }]));
    expect(usdPerHourSaved(half.truckHoursSavedPerDay, half)).toBeCloseTo(1, 9);
  });
});

describe('weeksShut', () => {
  const weeks = weeksShut(input([], 2026));

  it('tells of every open crossing with roads, the largest loss first, and never of a gain', () => {
    expect(weeks.length).toBeGreaterThan(40);
    expect(weeks.every(({ truckHoursLost }) => truckHoursLost >= 0)).toBe(true);
    const losses = weeks.map(({ truckHoursLost }) => truckHoursLost);
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  });

  it('sends the trucks of Mariposa where its streams have the shortest way round', () => {
    const mariposa = weeks.find(({ crossingId: id }) => id === MARIPOSA);
    const own = trucks.find(({ crossingId: id }) => id === MARIPOSA)?.trucksPerDay ?? 0;
    const ways = graph.crossings
      .filter((id) => id !== MARIPOSA)
      .map((through) => {
        const route = findRoute(graph, town('mx-son-nogales'), town('us-az-tucson'), { by: 'hours', through });
        return { through, hours: typeof route === 'string' ? Number.POSITIVE_INFINITY : route.hours };
      });
    const next = ways.reduce((a, b) => (b.hours < a.hours ? b : a));
    const now = findRoute(graph, town('mx-son-nogales'), town('us-az-tucson'), { by: 'hours' });
    const lost = next.hours - (typeof now === 'string' ? Number.NaN : now.hours);
    expect(mariposa?.failover).toBe(next.through);
    expect(mariposa?.truckHoursLost).toBeCloseTo(7 * own * lost, 6);
  });
});

function town(name: string) {
  const node = graph.network.nodes.find(({ id }) => id === name);
  if (node === undefined) throw new Error(`expected a node ${name}`);
  return { type: 'node' as const, id: node.id };
}
