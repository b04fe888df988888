import { describe, expect, it } from 'vitest';
import { accessOf } from '../../src/corridors/access';
import { type By, shortestTree } from '../../src/corridors/dijkstra';
import { fabsServed, projectTargets, regionPlace } from '../../src/corridors/places';
import { findRoute } from '../../src/corridors/route';
import { hoursTable } from '../../src/corridors/table/hoursTable';
import { atlas, graph } from './built';
import { at } from './make';

/** Ports of entry and chip hubs as vertices: both sides of a port, for each is a place of its own. */
const places = graph.network.nodes
  .filter(({ type }) => type === 'port of entry' || type === 'chip hub')
  .flatMap(({ id }) => graph.verticesOf.get(id) ?? []);

describe('all triples of ports and hubs', () => {
  it.each(['hours', 'km'] as const)('keep the triangle inequality, and are as far there as back, by %s', (by: By) => {
    const rows = places.map((vertex) => {
      const { cost } = shortestTree(graph, by, [{ vertex, cost: 0 }]);
      return Float64Array.from(places, (other) => cost[other] ?? Number.NaN);
    });
    let [worst, askew] = [0, 0];
    rows.forEach((from, a) => {
      from.forEach((direct, b) => {
        const back = rows[b]?.[a] ?? Number.NaN;
        if (Number.isFinite(direct) || Number.isFinite(back)) askew = Math.max(askew, Math.abs(direct - back));
        rows.forEach((_, stop) => {
          const round = (from[stop] ?? 0) + (rows[stop]?.[b] ?? 0);
          // Both infinite is no breach.
          if (direct > round) worst = Math.max(worst, direct - round);
        });
      });
    });
    expect(places.length).toBeGreaterThan(100);
    expect(worst).toBeLessThan(1e-9);
    expect(askew).toBeLessThan(1e-9);
  });
});

describe('every region', () => {
  const table = hoursTable(graph, atlas);
  const rows = table.regions.length;
  const usable = new Set(graph.crossings);
  /** Open crossings that open roads lead to; the limited ones have none. */
  const open = table.destinations.flatMap((one, column) => {
    if (one.type !== 'crossing' || !usable.has(one.id)) return [];
    const reached = table.hours.subarray(column * rows, (column + 1) * rows).some(Number.isFinite);
    return reached ? [column] : [];
  });
  const fabs = table.destinations.flatMap(({ type }, column) => (type === 'fab' ? [column] : []));

  it('with a road reaches every open crossing and every fab, and the others reach none', () => {
    expect(open.length).toBeGreaterThan(40);
    expect(fabs).toHaveLength(projectTargets(fabsServed(atlas, [])).length);
    atlas.regions.forEach((region, row) => {
      const hasRoad = accessOf(graph, regionPlace(region)).length > 0;
      for (const column of [...open, ...fabs]) {
        expect(Number.isFinite(table.hours[column * rows + row])).toBe(hasRoad);
      }
    });
  });

  it('without a road says so instead of a number', () => {
    const far = atlas.regions.filter((region) => accessOf(graph, regionPlace(region)).length === 0);
    expect(far.map(({ id }) => id)).toEqual(expect.arrayContaining(['US-HI', 'US-AK', 'CA-NU', 'CA-NL']));
    for (const region of far) {
      expect(findRoute(graph, regionPlace(region), at('us-az-phoenix'), { by: 'hours' })).toBe('off-network');
    }
  });
});
