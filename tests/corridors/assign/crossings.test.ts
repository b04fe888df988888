import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessOf } from '../../../src/corridors/access';
import type { CrossingCapacity } from '../../../src/corridors/assign/capacity';
import { assignToCrossings } from '../../../src/corridors/assign/crossings';
import { type DelayForm, delayFunction } from '../../../src/corridors/assign/delay';
import { closeCrossings } from '../../../src/corridors/graph';
import { even } from '../../even';
import { crossingId, nodeId, twoGates } from '../make';

const QUEUE: DelayForm = { type: 'queue', unevenness: 1 };
const LINEAR: DelayForm = { type: 'bpr', b: 1, power: 1 };
const capacity = (id: string, parts: Partial<CrossingCapacity> = {}): CrossingCapacity => ({
  crossingId: crossingId(id),
  lanes: 1,
  trucksPerLaneHour: 10,
  hoursPerDay: 10,
  freeMinutes: 60,
  fixedTrucksPerDay: 0,
  ...parts,
});
const graph = twoGates();
const place = (id: string) => accessOf(graph, { type: 'node', id: nodeId(id) });
const demand = (from: string, to: string, trucksPerDay: number) => ({ from: place(from), to: place(to), trucksPerDay });
const BOTH = [capacity('west-gate'), capacity('east-gate')];

describe('two gates, worked out by hand', () => {
  // West: 120 min of road and 60 (1 + x / 100); east: 180 and the same. Equal when the west has 100 trucks more.
  it('shares the trucks so that both ways cost the same', () => {
    const { loads, hours, relativeGap } = assignToCrossings(graph, [demand('south', 'north', 300)], BOTH, LINEAR);
    expect(loads.map(({ trucksPerDay }) => trucksPerDay)).toEqual([expect.closeTo(200, 4), expect.closeTo(100, 4)]);
    expect(loads.map(({ minutes }) => minutes)).toEqual([expect.closeTo(180, 4), expect.closeTo(120, 4)]);
    expect(loads[0]).toMatchObject({ utilisation: expect.closeTo(2, 5), delayMinutes: expect.closeTo(120, 4) });
    expect(hours).toEqual([expect.closeTo(5, 6)]);
    expect(relativeGap).toBeLessThan(1e-8);
  });

  it('counts trucks that are there already, and moves the others away from them', () => {
    const table = [capacity('west-gate', { fixedTrucksPerDay: 100 }), capacity('east-gate')];
    const { loads } = assignToCrossings(graph, [demand('south', 'north', 100)], table, LINEAR);
    expect(loads.map(({ trucksPerDay }) => trucksPerDay)).toEqual([expect.closeTo(150, 4), expect.closeTo(50, 4)]);
  });

  it('leaves the way out of the United States as it is', () => {
    const { loads, hours } = assignToCrossings(graph, [demand('north', 'south', 300)], BOTH, LINEAR);
    expect(loads.map(({ trucksPerDay }) => trucksPerDay)).toEqual([0, 0]);
    expect(hours).toEqual([expect.closeTo(3, 9)]);
  });

  it('puts everything on the gate that is left, and says so where none is', () => {
    const shut = closeCrossings(graph, new Set([crossingId('west-gate')]));
    const { loads, hours } = assignToCrossings(shut, [demand('south', 'north', 100)], BOTH, LINEAR);
    expect(loads).toMatchObject([{ crossingId: 'east-gate', trucksPerDay: expect.closeTo(100, 6) }]);
    expect(hours).toEqual([expect.closeTo((180 + 120) / 60, 6)]);
    const none = closeCrossings(graph, new Set([crossingId('west-gate'), crossingId('east-gate')]));
    expect(assignToCrossings(none, [demand('south', 'north', 100)], BOTH, LINEAR)).toMatchObject({
      loads: [],
      hours: [undefined],
    });
  });

  it('another lane never makes a truck slower', () => {
    const trucks = fc.integer({ min: 0, max: 600 });
    const lanes = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(trucks, lanes, lanes, fc.constantFrom(QUEUE, LINEAR), (count, west, east, form) => {
        const hoursWith = (more: number) => {
          const table = [capacity('west-gate', { lanes: west + more }), capacity('east-gate', { lanes: east })];
          return assignToCrossings(graph, [demand('south', 'north', count)], table, form).hours[0] ?? 0;
        };
        expect(hoursWith(1)).toBeLessThanOrEqual(hoursWith(0) + 1e-6);
      }),
    );
  });
});

describe('delay functions', () => {
  const forms: fc.Arbitrary<DelayForm> = fc.oneof(
    fc.record({ type: fc.constant('bpr' as const), b: fc.constantFrom(0.15, 1), power: fc.constantFrom(1, 2, 4) }),
    fc.record({ type: fc.constant('queue' as const), unevenness: fc.constantFrom(1, 20, 200) }),
  );
  const throughput = fc.record({
    freeMinutes: fc.constantFrom(0, 15, 60),
    capacityPerDay: fc.constantFrom(100, 640, 9000),
    hoursPerDay: fc.constantFrom(8, 15, 24),
  });

  it('start at the free minutes, never fall, and agree with their slope and integral', () => {
    fc.assert(
      fc.property(forms, throughput, even(0.05, 2), (form, given, share) => {
        const { minutes, slope, integral } = delayFunction(form, given);
        const volume = share * given.capacityPerDay;
        const step = volume * 1e-4;
        expect(minutes(0)).toBeCloseTo(given.freeMinutes, 9);
        expect(minutes(volume + step)).toBeGreaterThanOrEqual(minutes(volume));
        const rise = (minutes(volume + step) - minutes(volume - step)) / (2 * step);
        expect(Math.abs(slope(volume) - rise)).toBeLessThan(1e-4 * (1 + rise));
        const area = (integral(volume + step) - integral(volume - step)) / (2 * step);
        expect(Math.abs(minutes(volume) - area)).toBeLessThan(1e-3 * (1 + area));
        expect(integral(0)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('the queue is that of a steady queue below capacity and of the surplus above it', () => {
    // One lane of 100 trucks an hour over a very long day: random arrivals wait x / (Q (1 - x)) hours.
    const long = { freeMinutes: 0, capacityPerDay: 100 * 10_000, hoursPerDay: 10_000 };
    const steady = delayFunction({ type: 'queue', unevenness: 1 }, long).minutes(0.5 * long.capacityPerDay);
    expect(steady).toBeCloseTo((60 * 0.5) / (100 * 0.5), 2);
    // Twice the capacity over ten hours: the last truck waits ten hours, the average one five.
    const day = { freeMinutes: 0, capacityPerDay: 100_000, hoursPerDay: 10 };
    expect(delayFunction(QUEUE, day).minutes(200_000)).toBeCloseTo(300, 0);
  });
});
