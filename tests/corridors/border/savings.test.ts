import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detourTable, minutesOf } from '../../../src/corridors/border/detours';
import { savingsAgainst } from '../../../src/corridors/border/savings';
import { crossingStates } from '../../../src/corridors/border/states';
import { dailyTrucks } from '../../../src/corridors/border/trucks';
import { DEFAULT_ASSUMPTIONS } from '../../../src/corridors/defaults';
import { findRoute } from '../../../src/corridors/route';
import { even } from '../../even';
import { atlas, graph } from '../built';
import { at, crossingId, ROUND, TWO_CROSSINGS, TWO_GATES } from '../make';
import { counts, trucks } from './works';

const [WEST, EAST] = [crossingId('west-gate'), crossingId('east-gate')];

describe('two gates, worked out by hand', () => {
  // By the west gate 1 + 1 + 1 h, by the east gate 1.5 + 1 + 1.5 h; ten trucks a day at each.
  const table = detourTable(TWO_GATES, TWO_CROSSINGS, ROUND, [
    { crossingId: WEST, trucksPerDay: 10 },
    { crossingId: EAST, trucksPerDay: 10 },
  ]);
  const savings = savingsAgainst(table, Float64Array.of(60, 60));
  const saved = (west: number, east: number) => savings.hoursPerDay(Float64Array.of(west, east));

  it('saves nothing where nothing changes, though the trucks of the east gate would have a shorter way', () => {
    expect(saved(60, 60)).toBe(0);
  });

  it('saves the minutes of those who stay', () => {
    // The east's trucks gain as much by moving west as the west's do: their choice was worth the hour that the way would spare.
    expect(saved(30, 60)).toBeCloseTo(20 * 0.5, 9);
    // 30 minutes less at the east gate do not outweigh the hour more of road for the west's.
    expect(saved(60, 30)).toBeCloseTo(10 * 0.5, 9);
  });

  it('sends trucks round when their gate shuts', () => {
    // West shut: one hour more for its trucks. East shut: its trucks lose the hour their choice was worth by going west, not more.
    expect(saved(Number.POSITIVE_INFINITY, 60)).toBeCloseTo(-10, 9);
    expect(saved(60, Number.POSITIVE_INFINITY)).toBeCloseTo(0, 9);
    expect(saved(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('says which gate each uses', () => {
    expect(savings.changes(Float64Array.of(Number.POSITIVE_INFINITY, 60))).toEqual([
      { crossingId: WEST, trucksPerDay: 10, hoursBefore: 3, hoursAfter: 4, uses: EAST },
      { crossingId: EAST, trucksPerDay: 10, hoursBefore: 4, hoursAfter: 4, uses: EAST },
    ]);
  });
});

describe('the built network', () => {
  const table = detourTable(atlas.network, atlas.crossings, DEFAULT_ASSUMPTIONS, trucks);
  const before = minutesOf(table, crossingStates(atlas.crossings, DEFAULT_ASSUMPTIONS, { plan: [], year: 2026 }));
  const savings = savingsAgainst(table, before);

  it('drives no farther than the routes do, town by town', () => {
    const mine = savings.changes(before).find(({ crossingId: id }) => id === 'poe-2604-mariposa');
    const route = findRoute(graph, at('mx-son-nogales'), at('us-az-tucson'), { by: 'hours' });
    expect(mine?.hoursBefore).toBeCloseTo(typeof route === 'string' ? Number.NaN : route.hours, 9);
  });

  it('opens in a table what opens in a graph', () => {
    const open = table.crossings.filter((_, place) => Number.isFinite(before[place]));
    // Crossings that are open to trucks and have open roads on both sides.
    const usable = graph.crossings.filter((id) => {
      const sides = graph.verticesOf.get(at(id).id) ?? [];
      return sides.every((side) =>
        graph.arcs.some(
          (arc, index) =>
            arc.type === 'road' && graph.arcFrom[index] === side && Number.isFinite(graph.arcHours[index]),
        ),
      );
    });
    expect(open.toSorted()).toEqual(usable.toSorted());
  });

  it('never loses by a shorter wait or an opened crossing, and never gains by a longer one or a shut', () => {
    const place = fc.nat(table.crossings.length - 1);
    const minutes = fc.oneof(fc.constant(Number.POSITIVE_INFINITY), even(0, 400));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, minutes), { maxLength: 8 }), place, minutes, (changes, at, value) => {
        const one = before.slice();
        for (const [index, given] of changes) one[index] = given;
        const other = one.slice();
        other[at] = value;
        const [low, high] = value >= (one[at] ?? 0) ? [other, one] : [one, other];
        const [less, more] = [savings.hoursPerDay(low), savings.hoursPerDay(high)];
        expect(less <= more + 1e-6).toBe(true);
      }),
    );
  });

  it('counts the trucks of 2024 once: Laredo by its bridges, Nogales by its port', () => {
    const at = (id: string) => (trucks.find(({ crossingId: own }) => own === id)?.trucksPerDay ?? 0) * 366;
    const laredo = atlas.ports.find(({ id }) => id === 'poe-2304')?.trucks2024?.value ?? 0;
    expect(at('poe-2304-world-trade-bridge') + at('poe-2304-colombia')).toBeGreaterThan(0.97 * laredo);
    expect(at('poe-2304-world-trade-bridge') + at('poe-2304-colombia')).toBeLessThan(1.03 * laredo);
    expect(at('poe-2604-mariposa')).toBeCloseTo(
      atlas.ports.find(({ id }) => id === 'poe-2604')?.trucks2024?.value ?? 0,
      6,
    );
    expect(new Set(trucks.map(({ crossingId: id }) => id)).size).toBe(trucks.length);
  });

  it('takes the whole port where its bridges are not counted', () => {
    const plain = dailyTrucks(atlas, []);
    expect(plain.some(({ crossingId: id }) => id === 'poe-2304-colombia')).toBe(false);
    expect(counts.length).toBeGreaterThan(0);
  });
});
