import { describe, expect, it } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { findRoute } from '../../src/corridors/route';
import { routeSpread } from '../../src/corridors/spread';
import type { Route } from '../../src/model/route';
import { graph } from './built';
import { at, crossingId, ROUND } from './make';

const NONE = { ...ROUND, crossingP10: 1, crossingP90: 1, roadP10: 1, roadP90: 1 };

function between(from: string, to: string): Route {
  const route = findRoute(graph, at(from), at(to), { by: 'hours' });
  if (typeof route === 'string') throw new Error(`expected a route, got ${route}`);
  return route;
}
const PAIRS = [
  ['mx-son-hermosillo', 'us-az-phoenix'],
  ['us-az-tucson', 'us-az-phoenix'],
  ['mx-jal-guadalajara', 'ca-on-toronto'],
] as const;
const oneGate = (hours: number): Route => {
  const legs = [{ type: 'crossing' as const, crossingId: crossingId('gate'), hours }];
  return { km: 0, hours, crossings: [crossingId('gate')], nodes: [], legs };
};

describe('routeSpread', () => {
  it.each(PAIRS)('is the plain route to the last bit where nothing spreads, %s to %s', (from, to) => {
    const route = between(from, to);
    const { hours } = route;
    expect(routeSpread(route, NONE)).toEqual({ p10Hours: hours, p50Hours: hours, p90Hours: hours });
  });

  it.each(PAIRS)('gives the same bytes for the same seed and others for another, %s to %s', (from, to) => {
    const route = between(from, to);
    const [one, again] = [routeSpread(route, DEFAULT_ASSUMPTIONS), routeSpread(route, DEFAULT_ASSUMPTIONS)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(again));
    expect(routeSpread(route, DEFAULT_ASSUMPTIONS, 1000, 7)).not.toEqual(one);
    expect(one.p10Hours).toBeLessThan(one.p50Hours);
    expect(one.p50Hours).toBeLessThan(one.p90Hours);
  });

  it('has the stated percentiles where one crossing is all there is', () => {
    const { p10Hours, p50Hours, p90Hours } = routeSpread(oneGate(2), DEFAULT_ASSUMPTIONS, 100_000);
    // Half of and twice two hours; a sample of 100,000 strays by about one per cent.
    expect(p10Hours / 1).toBeCloseTo(1, 1);
    expect(p50Hours / 2).toBeCloseTo(1, 1);
    expect(p90Hours / 4).toBeCloseTo(1, 1);
  });

  it('draws two crossings apart: together they spread less than one of both their minutes', () => {
    const two = {
      ...oneGate(2),
      legs: ['a', 'b'].map((id) => ({ type: 'crossing' as const, crossingId: crossingId(id), hours: 1 })),
    };
    const width = (route: Route) => {
      const { p10Hours, p90Hours } = routeSpread(route, DEFAULT_ASSUMPTIONS, 20_000);
      return p90Hours - p10Hours;
    };
    expect(width(two)).toBeLessThan(0.9 * width(oneGate(2)));
  });

  it('draws a crossing alike whatever else is on the way, so that two plans meet the same luck', () => {
    const route = between('mx-son-hermosillo', 'us-az-phoenix');
    const slower = {
      ...route,
      legs: route.legs.map((leg) => (leg.type === 'crossing' ? { ...leg, hours: leg.hours + 1 } : leg)),
    };
    const only = { ...DEFAULT_ASSUMPTIONS, roadP10: 1, roadP90: 1 };
    const [one, other] = [routeSpread(route, only), routeSpread(slower, only)];
    const road = route.legs.reduce((sum, leg) => sum + (leg.type === 'crossing' ? 0 : leg.hours), 0);
    expect((other.p90Hours - road) / (one.p90Hours - road)).toBeCloseTo(3 / 2, 9);
  });
});
