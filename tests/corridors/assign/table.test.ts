import { describe, expect, it } from 'vitest';
import { capacityPerDay, QUEUE_FORM, TRUCKS_PER_LANE_HOUR } from '../../../src/corridors/assign/capacity';
import { assignToCrossings } from '../../../src/corridors/assign/crossings';
import { capacityTable, countedDemand } from '../../../src/corridors/assign/table';
import { closeCrossings } from '../../../src/corridors/graph';
import { crossingId, twoGates } from '../make';

const graph = twoGates();
const [west, east] = [crossingId('west-gate'), crossingId('east-gate')];

describe('the capacity table of a graph', () => {
  it('takes stated lanes, else the default, and takes the queue off the minutes', () => {
    const table = capacityTable(graph, new Map([[west, 8]]));
    // An hour at each gate, half of it queue.
    expect(table).toMatchObject([
      { crossingId: west, lanes: 8, freeMinutes: 30 },
      { crossingId: east, lanes: 2, freeMinutes: 30 },
    ]);
    expect(table.map(capacityPerDay)).toEqual([8 * TRUCKS_PER_LANE_HOUR * 15, 2 * TRUCKS_PER_LANE_HOUR * 15]);
  });

  it('has no row for a crossing that is shut', () => {
    const shut = closeCrossings(graph, new Set([west]));
    expect(capacityTable(shut, new Map()).map((row) => row.crossingId)).toEqual([east]);
  });
});

describe('counted trucks', () => {
  const counted = countedDemand(graph, west, 500);
  const demand = counted === undefined ? [] : [counted];

  it('stay at their crossing while it is the fastest', () => {
    const { loads } = assignToCrossings(graph, demand, capacityTable(graph, new Map()), QUEUE_FORM);
    expect(loads.map(({ trucksPerDay }) => trucksPerDay)).toEqual([500, 0]);
  });

  it('go round over the next one when it shuts', () => {
    const shut = closeCrossings(graph, new Set([west]));
    const { loads, hours } = assignToCrossings(shut, demand, capacityTable(shut, new Map()), QUEUE_FORM);
    expect(loads).toMatchObject([{ crossingId: east, trucksPerDay: 500 }]);
    // Back 100 + 150 km, the gate, and 150 + 100 km at 100 km/h.
    expect(hours[0]).toBeCloseTo(5 + (loads[0]?.minutes ?? 0) / 60, 9);
  });

  it('are nothing at a place off the network', () => {
    expect(countedDemand(graph, crossingId('nowhere'), 5)).toBeUndefined();
  });
});
