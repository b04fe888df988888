import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/corridors/access';
import { catchmentCounts, together } from '../../src/corridors/catchmentCounts';
import { closeCrossings } from '../../src/corridors/graph';
import { regionPlace } from '../../src/corridors/places';
import { findRoute } from '../../src/corridors/route';
import { atlas, graph } from './built';
import { twoGates } from './make';

const at = (lng: number, lat: number): Point => ({ type: 'point', at: [lng, lat], country: 'MX' });
const none = { regions: [], people: new Map<never, number>() };

describe('catchmentCounts', () => {
  it('gives a town and its plant to the gate they are nearest to, and to the other once that is shut', () => {
    const who = { ...none, towns: [at(-110, 30), at(-109, 31.5)], plants: [at(-110, 30)] };
    const byName = (counts: ReadonlyMap<string, { towns: number; plants: number }>) =>
      [...counts].map(([id, { towns, plants }]) => [id, towns, plants]).sort();
    // South is 100 km from the west gate and 150 km from the east one; the second town stands at the east gate itself.
    expect(byName(catchmentCounts(twoGates(), who))).toEqual([
      ['east-gate', 1, 0],
      ['west-gate', 1, 1],
    ]);
    const [west] = twoGates().crossings.filter((id) => id === 'west-gate');
    const shut = closeCrossings(twoGates(), new Set(west === undefined ? [] : [west]));
    expect(byName(catchmentCounts(shut, who))).toEqual([['east-gate', 2, 1]]);
  });

  it('counts every region that reaches a crossing once, at the one that the fewest hours lead to', () => {
    const people = new Map(atlas.regions.slice(0, 40).map(({ id }) => [id, 1000]));
    const counts = catchmentCounts(graph, { regions: atlas.regions, people, towns: [], plants: [] });
    const all = together([...counts.values()]);
    expect(all.people).toBeLessThanOrEqual(40_000);
    expect(all.people / 1000 + all.regionsWithoutPeople).toBe(all.regions);
    const sonora = atlas.regions.filter(({ id }) => id === 'MX-SON');
    const [best] = catchmentCounts(graph, { regions: sonora, people, towns: [], plants: [] }).keys();
    const hours = graph.crossings.map((id) => {
      const node = graph.network.nodes.find(({ crossingId }) => crossingId === id);
      const place = sonora[0] && regionPlace(sonora[0]);
      const route = node && place && findRoute(graph, place, { type: 'node', id: node.id }, { by: 'hours' });
      return { id, hours: typeof route === 'object' ? route.hours : Number.POSITIVE_INFINITY };
    });
    expect(best).toBe(hours.toSorted((a, b) => a.hours - b.hours)[0]?.id);
  });
});
