import { describe, expect, it } from 'vitest';
import { solveEquilibrium, UnreachableTrip } from '../../../src/corridors/assign/equilibrium';
import { problemOf } from '../../../src/corridors/assign/problem';
import type { TrafficNetwork, TripTable } from '../../../src/model/traffic';
import { linear, network, trips } from './make';
import { integralOf, leastCosts, relativeGapOf, slowEquilibrium } from './plain';

const NO_FACTORS = { toll: 0, distance: 0 };
const TIGHT = { gap: 1e-10, iterations: 1000 };

const solve = (net: TrafficNetwork, table: TripTable, factors = NO_FACTORS, options = TIGHT) =>
  solveEquilibrium(problemOf(net, table, factors), options);

describe('two routes, worked out by hand', () => {
  // 10 + x against 20 + x, 30 trips: 10 + x = 20 + (30 - x), so x = 20 and both cost 30.
  const net = network({ nodes: 2 }, [linear(1, 2, 10, 1), linear(1, 2, 20, 1)]);

  it('shares the trips so that both cost the same', () => {
    const { flow, cost, objective, totalCost, relativeGap } = solve(net, trips([1, 2, 30]));
    expect([...flow]).toEqual([expect.closeTo(20, 6), expect.closeTo(10, 6)]);
    expect([...cost]).toEqual([expect.closeTo(30, 6), expect.closeTo(30, 6)]);
    // 10·20 + 20²/2 + 20·10 + 10²/2
    expect(objective).toBeCloseTo(650, 6);
    expect(totalCost).toBeCloseTo(900, 6);
    expect(relativeGap).toBeLessThan(1e-10);
  });

  it('leaves the dearer route empty while the other is cheaper even when full', () => {
    expect([...solve(net, trips([1, 2, 8])).flow]).toEqual([8, 0]);
  });

  it('counts toll and length by their factors', () => {
    const tolled = network({ nodes: 2 }, [
      { ...linear(1, 2, 10, 1), toll: 4, length: 1 },
      { ...linear(1, 2, 20, 1), length: 2 },
    ]);
    // 10 + x + 2·4 + 3·1 = 20 + (30 - x) + 3·2: 21 + x = 56 - x, x = 17.5.
    const { flow, cost, objective } = solve(tolled, trips([1, 2, 30]), { toll: 2, distance: 3 });
    expect(flow[0]).toBeCloseTo(17.5, 6);
    expect(cost[0]).toBeCloseTo(38.5, 6);
    expect(objective).toBeCloseTo(21 * 17.5 + 17.5 ** 2 / 2 + 26 * 12.5 + 12.5 ** 2 / 2, 5);
  });
});

describe("Braess' paradox", () => {
  // The published case: 10x, 50 + x, 50 + x, 10 + x, 10x and six trips. With the middle link all three ways cost 92, without 83.
  const outer = [linear(1, 3, 0, 10), linear(1, 4, 50, 1), linear(3, 2, 50, 1), linear(4, 2, 0, 10)];
  const cost = (net: TrafficNetwork) => {
    const { cost: costs } = solve(net, trips([1, 2, 6]));
    return leastCosts(net, [...costs])[1]?.[2];
  };

  it('lets every traveller pay 92 with the extra link and 83 without', () => {
    expect(cost(network({ nodes: 4, zones: 2 }, [...outer, linear(3, 4, 10, 1)]))).toBeCloseTo(92, 5);
    expect(cost(network({ nodes: 4, zones: 2 }, outer))).toBeCloseTo(83, 5);
  });

  it('puts 4, 2, 2, 4 and 2 trips on the links', () => {
    const { flow } = solve(network({ nodes: 4, zones: 2 }, [...outer, linear(3, 4, 10, 1)]), trips([1, 2, 6]));
    expect([...flow].map((value) => Math.round(value * 1e4) / 1e4)).toEqual([4, 2, 2, 4, 2]);
  });
});

describe('a grid of nine crossings', () => {
  const streets = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].flatMap((column) => {
      const here = 1 + 3 * row + column;
      const shape = { capacity: 10 + ((row * 5 + column * 3) % 4), b: 0.5, power: 4 };
      const ways = [];
      if (column < 2) ways.push({ from: here, to: here + 1, time: 3 + ((row + column) % 3), ...shape });
      if (row < 2) ways.push({ from: here, to: here + 3, time: 2 + ((2 * row + column) % 4), ...shape });
      return ways;
    }),
  );
  const net = network({ nodes: 9 }, [...streets, ...streets.map((way) => ({ ...way, from: way.to, to: way.from }))]);
  const table = trips([1, 9, 40], [3, 7, 25], [7, 3, 30], [2, 8, 15], [9, 4, 20]);

  it('agrees with a slow solver over every listed way, link by link', () => {
    const slow = slowEquilibrium(net, table, 150, 4);
    // Small at the cheapest ways of any length: nothing longer than the listed ways is worth taking.
    expect(relativeGapOf(net, table, slow)).toBeLessThan(1e-6);
    const fast = solve(net, table);
    for (const [link, flow] of fast.flow.entries()) expect(Math.abs(flow - (slow[link] ?? 0))).toBeLessThan(0.01);
    expect(fast.objective).toBeCloseTo(integralOf(net, fast.flow), 6);
    expect(fast.objective).toBeLessThanOrEqual(integralOf(net, slow) + 1e-9);
  });

  it('states the gap that an independent routine finds', () => {
    for (const iterations of [1, 2, 4]) {
      const { flow, relativeGap } = solve(net, table, NO_FACTORS, { gap: 1e-10, iterations });
      expect(relativeGap).toBeCloseTo(relativeGapOf(net, table, flow), 12);
    }
    expect(solve(net, table).relativeGap).toBeLessThan(1e-10);
  });

  it('gives the same numbers every time', () => {
    expect(solve(net, table)).toEqual(solve(net, table));
  });
});

describe('rules of the network format', () => {
  it('passes no zone below the first thru node', () => {
    // The short way from 1 to 3 leads through zone 2; the long one over node 4.
    const links = [
      { from: 1, to: 2, time: 1 },
      { from: 2, to: 3, time: 1 },
      { from: 1, to: 4, time: 10 },
      { from: 4, to: 3, time: 10 },
    ];
    const table = trips([1, 3, 5], [1, 2, 2]);
    expect([...solve(network({ nodes: 4, zones: 3 }, links), table).flow]).toEqual([7, 5, 0, 0]);
    expect([...solve(network({ nodes: 4, zones: 3, firstThru: 4 }, links), table).flow]).toEqual([2, 0, 5, 5]);
  });

  it('names the pair that no way joins', () => {
    const net = network({ nodes: 3 }, [{ from: 1, to: 2, time: 1 }]);
    expect(() => solve(net, trips([1, 2, 1], [1, 3, 1]))).toThrow(UnreachableTrip);
    expect(() => solve(net, trips([1, 3, 1]))).toThrow('from node 1 to node 3');
    expect([...solve(net, trips([1, 3, 0], [3, 3, 9])).flow]).toEqual([0]);
  });

  it('ends on networks of free links, ties and circles without cost', () => {
    const ring = [1, 2, 3, 4].flatMap((from) => [
      { from, to: (from % 4) + 1, time: 0 },
      { from: (from % 4) + 1, to: from, time: 0 },
    ]);
    const { flow, relativeGap, totalCost, stopped } = solve(network({ nodes: 4 }, ring), trips([1, 3, 7], [2, 4, 1]));
    expect({ relativeGap, totalCost, stopped }).toEqual({ relativeGap: 0, totalCost: 0, stopped: 'gap' });
    expect(flow.every((value) => value >= 0)).toBe(true);
  });

  it('reads a power of 0 as a delay that is always there, and b of 0 as none', () => {
    const net = network({ nodes: 2 }, [{ from: 1, to: 2, time: 10, b: 0.5, power: 0, capacity: 0 }]);
    expect(solve(net, trips([1, 2, 3])).cost[0]).toBe(15);
    expect(solve(net, trips()).objective).toBe(0);
    const free = network({ nodes: 2 }, [{ from: 1, to: 2, time: 10, b: 0, power: 4, capacity: 0 }]);
    expect(solve(free, trips([1, 2, 3])).cost[0]).toBe(10);
  });

  it('shares over powers below 1 and far above 4', () => {
    for (const power of [0.5, 1, 2.5, 16]) {
      const one = { from: 1, to: 2, time: 5, b: 0.3, power, capacity: 4 };
      const { flow } = solve(network({ nodes: 2 }, [one, one]), trips([1, 2, 12]));
      expect(flow[0]).toBeCloseTo(6, 5);
    }
  });

  it('stops where it is told to and says so', () => {
    const net = network({ nodes: 2 }, [linear(1, 2, 10, 1), linear(1, 2, 20, 1), linear(1, 2, 5, 3)]);
    expect(solve(net, trips([1, 2, 30]), NO_FACTORS, { gap: 0, iterations: 1 })).toMatchObject({
      iterations: 1,
      stopped: 'iterations',
    });
  });
});

describe('two origins that yield a road to one another bit by bit', () => {
  it('goes on while the objective falls, though the gap rises for a while', () => {
    // 18 trips 2 to 1 and 7 trips 3 to 1. Road 3-4 is steep; each origin also has a way over node 7 for a flat 200. Were both
    // used by both, 3-4 would cost 200 for one and 200 less 2-3 for the other, and 2-3 costs 1 or more: so 3's trips
    // all take 3-4, and 2's share so that 2-3-4 costs the 200 of 2-7-4.
    const net = network({ nodes: 7, zones: 6 }, [
      { from: 2, to: 3, time: 1, capacity: 42, b: 1, power: 4 },
      { from: 3, to: 4, time: 1, capacity: 1, b: 0.15, power: 2.5 },
      { from: 4, to: 5, time: 0 },
      { from: 5, to: 6, time: 0 },
      { from: 6, to: 1, time: 0 },
      ...[1, 2, 3, 4, 5, 6].flatMap((node) => [
        { from: node, to: 7, time: 100 },
        { from: 7, to: node, time: 100 },
      ]),
    ]);
    const { flow, cost, relativeGap } = solve(net, trips([2, 1, 18], [3, 1, 7]), NO_FACTORS, {
      gap: 1e-8,
      iterations: 500,
    });
    expect(relativeGap).toBeLessThanOrEqual(1e-8);
    expect(flow[1]).toBeCloseTo((flow[0] ?? 0) + 7, 6);
    expect((cost[0] ?? 0) + (cost[1] ?? 0)).toBeCloseTo(200, 4);
    expect(cost[1]).toBeCloseTo(1 + 0.15 * (flow[1] ?? 0) ** 2.5, 6);
  });
});
