import { describe, expect, it } from 'vitest';
import { alternatives, failover } from '../../src/corridors/failover';
import { findRoute } from '../../src/corridors/route';
import type { Crossing } from '../../src/model/port';
import { atlas, graph } from './built';
import { at, crossingId, TWO_CROSSINGS, twoGates } from './make';

const byHours = { by: 'hours' as const };

describe('failover', () => {
  it('closes the first crossing and takes the next best', () => {
    const best = findRoute(twoGates(), at('south'), at('north'), byHours);
    if (typeof best === 'string') throw new Error(best);
    expect(failover(twoGates(), at('south'), at('north'), best, byHours)).toMatchObject({
      closed: 'west-gate',
      crossing: 'east-gate',
      route: { hours: 4 },
    });
  });

  it('says unconnected when there is no other, and nothing inside a country', () => {
    const closed = new Set([crossingId('east-gate')]);
    const best = findRoute(twoGates(), at('south'), at('north'), { ...byHours, closed });
    const home = findRoute(twoGates(), at('south'), at('west-gate'), byHours);
    if (typeof best === 'string' || typeof home === 'string') throw new Error('expected routes');
    expect(failover(twoGates(), at('south'), at('north'), best, { ...byHours, closed })).toBe('unconnected');
    expect(failover(twoGates(), at('south'), at('west-gate'), home, byHours)).toBeUndefined();
  });
});

describe('alternatives', () => {
  it('lists the other crossings with their hours', () => {
    expect(alternatives(twoGates(), TWO_CROSSINGS, at('south'), at('north'))).toEqual([{ id: 'east-gate', hours: 4 }]);
    expect(alternatives(twoGates(), TWO_CROSSINGS, at('south'), at('west-gate'))).toEqual([]);
  });

  const pairs = [
    ['mx-son-hermosillo', 'us-az-phoenix'],
    ['mx-nle-monterrey', 'us-tx-austin'],
    ['mx-jal-guadalajara', 'us-or-portland'],
    ['ca-qc-montreal', 'us-ny-malta'],
    ['ca-on-toronto', 'mx-chh-juarez'],
  ] as const;

  it.each(pairs)('%s to %s: begins with the failover, and holds what each route through gives', (from, to) => {
    const best = findRoute(graph, at(from), at(to), byHours);
    if (typeof best === 'string') throw new Error(best);
    const left = failover(graph, at(from), at(to), best, byHours);
    const others = alternatives(graph, atlas.crossings, at(from), at(to));
    if (left === undefined || typeof left === 'string') throw new Error('expected a failover');
    expect(others[0]).toMatchObject({ id: left.crossing });
    expect(others[0]?.hours).toBeCloseTo(left.route.hours, 9);
    const closed = new Set([left.closed]);
    for (const { id, hours } of others.slice(0, 5)) {
      const through = findRoute(graph, at(from), at(to), { ...byHours, through: id, closed });
      expect(typeof through === 'string' ? through : through.hours).toBeCloseTo(hours, 9);
    }
  });

  it('stays on the border of the crossing that closes', () => {
    const borderOf = new Map(atlas.crossings.map((one: Crossing) => [one.id, one.border]));
    const others = alternatives(graph, atlas.crossings, at('mx-son-hermosillo'), at('us-az-phoenix'));
    expect(new Set(others.map(({ id }) => borderOf.get(id)))).toEqual(new Set(['US-MX']));
    // Nogales closed, a truck from Hermosillo goes round by Naco, Douglas or San Luis.
    expect(others.slice(0, 3).map(({ id }) => id)).toEqual([
      'poe-2603-naco',
      'poe-2601-douglas',
      'poe-2608-san-luis-ii',
    ]);
  });
});
