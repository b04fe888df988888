import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveEquilibrium } from '../../../src/corridors/assign/equilibrium';
import { problemOf } from '../../../src/corridors/assign/problem';
import { type LinkParts, network, trips } from './make';
import { integralOf, leastCosts, relativeGapOf, timeOf } from './plain';

const NODES = 6;
const node = fc.integer({ min: 1, max: NODES });
const shape = fc.record({
  time: fc.integer({ min: 0, max: 20 }),
  capacity: fc.integer({ min: 1, max: 50 }),
  b: fc.constantFrom(0, 0.15, 1),
  power: fc.constantFrom(0, 1, 2.5, 4),
});

/** A circle through all nodes, so that every pair has a way, and links between any two nodes, some of them parallel. */
const links: fc.Arbitrary<readonly LinkParts[]> = fc
  .tuple(
    fc.array(shape, { minLength: NODES, maxLength: NODES }),
    fc.array(fc.tuple(node, node, shape), { maxLength: 14 }),
  )
  .map(([circle, more]) => [
    ...circle.map((parts, at) => ({ from: at + 1, to: ((at + 1) % NODES) + 1, ...parts })),
    ...more.map(([from, to, parts]) => ({ from, to, ...parts })),
  ]);

const world = fc.record({
  links,
  firstThru: fc.constantFrom(1, 1, 1, 3),
  rows: fc.array(fc.tuple(node, node, fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 8 }),
});

const solved = ({ links: given, firstThru, rows }: typeof world extends fc.Arbitrary<infer T> ? T : never) => {
  // The circle leads through every zone, so a closed zone needs a way round it: a dear road over a node of its own.
  const around = Array.from({ length: NODES }, (_, at) => [
    { from: at + 1, to: NODES + 1, time: 100 },
    { from: NODES + 1, to: at + 1, time: 100 },
  ]).flat();
  const net = network({ nodes: NODES + 1, zones: NODES, firstThru }, [...given, ...around]);
  const table = trips(...rows);
  const found = solveEquilibrium(problemOf(net, table, { toll: 0, distance: 0 }), { gap: 1e-8, iterations: 500 });
  return { net, table, found };
};

describe('on random networks', () => {
  it('no flow is negative and every node gives on what it gets', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { net, table, found } = solved(given);
        const balance = new Float64Array(net.nodeCount + 1);
        const add = (at: number, amount: number) => {
          balance[at] = (balance[at] ?? 0) + amount;
        };
        for (const [link, flow] of found.flow.entries()) {
          expect(flow).toBeGreaterThanOrEqual(0);
          add(net.from[link] ?? 0, -flow);
          add(net.to[link] ?? 0, flow);
        }
        for (const [pair, flow] of table.flow.entries()) {
          add(table.origin[pair] ?? 0, flow);
          add(table.destination[pair] ?? 0, -flow);
        }
        for (const rest of balance) expect(Math.abs(rest)).toBeLessThan(1e-8);
      }),
    );
  });

  it('the gap is what an independent routine finds, and as small as asked for', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { net, table, found } = solved(given);
        expect(Math.abs(found.relativeGap - relativeGapOf(net, table, found.flow))).toBeLessThan(1e-11);
        expect(found.relativeGap).toBeLessThanOrEqual(1e-8);
      }),
    );
  });

  it('a link with trips of a single origin lies on a cheapest way from it', () => {
    fc.assert(
      fc.property(world, (given) => {
        const [first] = given.rows;
        const rows = given.rows.map((row) => [first?.[0] ?? 1, row[1], row[2]] as const);
        const { net, found } = solved({ ...given, rows: rows.map(([a, b, c]) => [a, b, c]) });
        const least = leastCosts(net, [...found.cost])[first?.[0] ?? 1] ?? [];
        for (const [link, flow] of found.flow.entries()) {
          if (flow < 0.01) continue;
          const way = (least[net.from[link] ?? 0] ?? 0) + (found.cost[link] ?? 0);
          expect(way - (least[net.to[link] ?? 0] ?? 0)).toBeLessThan(1e-3 * (1 + way));
        }
      }),
    );
  });

  it('costs belong to the flows and the objective is their integral', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { net, found } = solved(given);
        for (const [link, cost] of found.cost.entries())
          expect(cost).toBeCloseTo(timeOf(net, link, found.flow[link] ?? 0), 6);
        const integral = integralOf(net, found.flow);
        expect(Math.abs(found.objective - integral)).toBeLessThan(1e-6 * (1 + integral));
      }),
      { numRuns: 40 },
    );
  });

  it('more rounds never make the objective larger, and none is above the first loading', () => {
    fc.assert(
      fc.property(world, ({ links: given, rows }) => {
        const problem = problemOf(network({ nodes: NODES }, given), trips(...rows), { toll: 0, distance: 0 });
        const after = [0, 1, 2, 5, 50].map((iterations) => solveEquilibrium(problem, { gap: 0, iterations }).objective);
        for (const [at, value] of after.entries()) {
          const before = after[at - 1] ?? value;
          expect(value).toBeLessThanOrEqual(before * (1 + 1e-12) + 1e-9);
        }
      }),
    );
  });
});
