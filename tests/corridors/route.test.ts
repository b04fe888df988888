import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/corridors/access';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { buildGraph, closeCrossings } from '../../src/corridors/graph';
import { findRoute } from '../../src/corridors/route';
import type { Route } from '../../src/model/route';
import { atlas, fixture, graph } from './built';
import { at, crossingId, link, ROUND, TWO_CROSSINGS, TWO_GATES, twoGates } from './make';

function mustFind(route: Route | string): Route {
  if (typeof route === 'string') throw new Error(`expected a route, got ${route}`);
  return route;
}

describe('findRoute', () => {
  it('adds up roads and the crossing, leg by leg', () => {
    const route = mustFind(findRoute(twoGates(), at('south'), at('north'), { by: 'hours' }));
    expect(route).toMatchObject({
      km: 200,
      hours: 3,
      crossings: ['west-gate'],
      nodes: ['south', 'west-gate', 'north'],
    });
    expect(route.legs.map((leg) => leg.type)).toEqual(['road', 'crossing', 'road']);
  });

  it('weighs kilometres alone when asked to', () => {
    // The east gate is open in a minute and its roads are longer: fastest and shortest part ways.
    const quick = { [crossingId('west-gate')]: 180, [crossingId('east-gate')]: 1 };
    const graph = twoGates({ crossingMinutesAt: quick });
    expect(findRoute(graph, at('south'), at('north'), { by: 'hours' })).toMatchObject({
      crossings: ['east-gate'],
      km: 300,
    });
    expect(findRoute(graph, at('south'), at('north'), { by: 'km' })).toMatchObject({
      crossings: ['west-gate'],
      hours: 5,
    });
  });

  it('goes through the crossing it must use', () => {
    const route = findRoute(twoGates(), at('south'), at('north'), { by: 'hours', through: crossingId('east-gate') });
    expect(route).toMatchObject({ km: 300, hours: 4, crossings: ['east-gate'] });
  });

  it('uses the crossing it must use once, and comes home by another', () => {
    const route = findRoute(twoGates(), at('north'), at('north'), { by: 'km', through: crossingId('east-gate') });
    expect(route).toMatchObject({ km: 500, crossings: expect.arrayContaining(['east-gate', 'west-gate']) });
  });

  it('does not go through a closed crossing, even if it must', () => {
    const closed = new Set([crossingId('east-gate')]);
    const through = crossingId('east-gate');
    expect(findRoute(twoGates(), at('south'), at('north'), { by: 'hours', through, closed })).toBe('unconnected');
  });

  it('says unconnected when every crossing is closed', () => {
    const closed = new Set(TWO_CROSSINGS.map(({ id }) => id));
    expect(findRoute(twoGates(), at('south'), at('north'), { by: 'hours', closed })).toBe('unconnected');
  });

  it('ends at the nearer side of a crossing and does not pass it', () => {
    for (const by of ['hours', 'km'] as const) {
      for (const end of ['south', 'north']) {
        expect(findRoute(twoGates(), at(end), at('west-gate'), { by })).toMatchObject({
          km: 100,
          hours: 1,
          crossings: [],
        });
        expect(findRoute(twoGates(), at('west-gate'), at(end), { by })).toMatchObject({
          km: 100,
          hours: 1,
          crossings: [],
        });
      }
    }
  });

  it('starts and ends at points by a local road', () => {
    // 0.1 degrees of latitude off the node: 11.12 km, times 1.5, at 10 km/h.
    const from: Place = { type: 'point', at: [-110, 29.9], country: 'MX' };
    const route = mustFind(findRoute(twoGates(), from, at('north'), { by: 'hours' }));
    expect(route.km).toBeCloseTo(200 + 11.1195 * 1.5, 2);
    expect(route.hours).toBeCloseTo(3 + (11.1195 * 1.5) / 10, 3);
    expect(route.legs[0]).toMatchObject({ type: 'access', nodeId: 'south' });
  });

  it('is nothing between a place and itself', () => {
    const here: Place = { type: 'point', at: [-110, 29.9], country: 'MX' };
    expect(findRoute(twoGates(), here, here, { by: 'hours' })).toMatchObject({ km: 0, hours: 0, legs: [] });
  });

  it('says off-network where no road is near', () => {
    for (const id of ['US-HI', 'CA-NU']) {
      const region = atlas.regions.find((candidate) => candidate.id === id);
      const from: Place = { type: 'point', at: region?.referenceCity.at ?? [0, 0], country: region?.country ?? 'US' };
      expect(findRoute(graph, from, at('us-az-phoenix'), { by: 'hours' })).toBe('off-network');
      expect(findRoute(graph, at('us-az-phoenix'), from, { by: 'km' })).toBe('off-network');
    }
  });
});

interface CheckedRoute {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly publishedKm?: number;
  readonly differencePercent?: number;
  readonly geometryKm?: number;
}
const checked = fixture('routes.json') as Record<'publishedDistances' | 'roadGeometry', readonly CheckedRoute[]>;

describe('the built network', () => {
  const kmOf = (from: string, to: string) => mustFind(findRoute(graph, at(from), at(to), { by: 'km' })).km;

  it.each(checked.publishedDistances)('$name differs from the published $publishedKm km as stated', (pair) => {
    const { publishedKm = Number.NaN, differencePercent = Number.NaN } = pair;
    const percent = (kmOf(pair.from, pair.to) / publishedKm - 1) * 100;
    expect(Math.abs(percent - differencePercent)).toBeLessThanOrEqual(0.15);
  });

  it.each(checked.roadGeometry)(
    '$name lies within 6 % of the road geometry',
    ({ from, to, geometryKm = Number.NaN }) => {
      expect(Math.abs(kmOf(from, to) / geometryKm - 1)).toBeLessThanOrEqual(0.06);
    },
  );

  it('takes a truck from Hermosillo to Phoenix by Mariposa in about nine hours', () => {
    const route = mustFind(findRoute(graph, at('mx-son-hermosillo'), at('us-az-phoenix'), { by: 'hours' }));
    expect(route.crossings).toEqual(['poe-2604-mariposa']);
    expect(Math.abs(route.km - 580)).toBeLessThanOrEqual(10);
    expect(Math.abs(route.hours - 9.25)).toBeLessThanOrEqual(0.5);
  });

  const places = atlas.network.nodes.filter((node) => node.crossingId === undefined).map((node) => at(node.id));
  const some = fc.constantFrom(...places);
  const by = fc.constantFrom('hours' as const, 'km' as const);

  it('is as far there as back', () => {
    fc.assert(
      fc.property(some, some, by, (a, b, made) => {
        const [there, back] = [findRoute(graph, a, b, { by: made }), findRoute(graph, b, a, { by: made })];
        expect(mustFind(there)[made]).toBeCloseTo(mustFind(back)[made], 9);
      }),
    );
  });

  it('is never shortened by a stop on the way', () => {
    fc.assert(
      fc.property(some, some, some, by, (a, stop, b, made) => {
        const length = (from: Place, to: Place) => mustFind(findRoute(graph, from, to, { by: made }))[made];
        expect(length(a, b)).toBeLessThanOrEqual(length(a, stop) + length(stop, b) + 1e-9);
      }),
    );
  });

  it('is never shortened by closing crossings, nor lengthened by adding a road', () => {
    const closed = fc.subarray([...graph.crossings]).map((ids) => new Set(ids));
    const addition = { ...link('x', 'y', 'MX', 10), from: at('mx-son-hermosillo').id, to: at('mx-yuc-merida').id };
    const network = { ...atlas.network, links: [...atlas.network.links, addition] };
    const longer = buildGraph(network, atlas.crossings, DEFAULT_ASSUMPTIONS);
    const hours = (route: Route | string) => (typeof route === 'string' ? Number.POSITIVE_INFINITY : route.hours);
    fc.assert(
      fc.property(some, some, closed, (a, b, shut) => {
        const open = hours(findRoute(graph, a, b, { by: 'hours' }));
        expect(hours(findRoute(closeCrossings(graph, shut), a, b, { by: 'hours' }))).toBeGreaterThanOrEqual(
          open - 1e-9,
        );
        expect(hours(findRoute(longer, a, b, { by: 'hours' }))).toBeLessThanOrEqual(open + 1e-9);
      }),
    );
  });

  it('passes a crossing only from one of its countries to the other', () => {
    const countryOf = new Map(atlas.network.nodes.map((node) => [node.id, node.countries]));
    fc.assert(
      fc.property(some, some, (a, b) => {
        const { crossings } = mustFind(findRoute(graph, a, b, { by: 'hours' }));
        const abroad = countryOf.get(a.id)?.[0] !== countryOf.get(b.id)?.[0];
        if (abroad) expect(crossings.length).toBeGreaterThan(0);
        expect(new Set(crossings).size).toBe(crossings.length);
      }),
    );
  });
});

describe('an unreal network', () => {
  it('finds the way when two links join the same towns', () => {
    const network = { ...TWO_GATES, links: [...TWO_GATES.links, link('south', 'west-gate', 'MX', 40)] };
    const graph = buildGraph(network, TWO_CROSSINGS, ROUND);
    expect(findRoute(graph, at('south'), at('north'), { by: 'km' })).toMatchObject({ km: 140 });
  });
});
