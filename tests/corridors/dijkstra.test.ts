import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcsTo, type By, shortestTree } from '../../src/corridors/dijkstra';
import { buildGraph, type Graph } from '../../src/corridors/graph';
import type { Network } from '../../src/model/corridor';
import { graph as wholeGraph } from './built';
import { link, ROUND, town } from './make';

/** All shortest lengths by the textbook's three loops. */
function floydWarshall(graph: Graph, by: By): number[][] {
  const count = graph.vertexNode.length;
  const lengths = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
  );
  const weights = by === 'hours' ? graph.arcHours : graph.arcKm;
  graph.arcs.forEach((_, arc) => {
    const row = lengths[graph.arcFrom[arc] ?? 0] ?? [];
    const to = graph.arcTo[arc] ?? 0;
    row[to] = Math.min(row[to] ?? 0, weights[arc] ?? 0);
  });
  for (let k = 0; k < count; k++) {
    const via = lengths[k] ?? [];
    for (const row of lengths) {
      const start = row[k] ?? 0;
      for (let j = 0; j < count; j++) row[j] = Math.min(row[j] ?? 0, start + (via[j] ?? 0));
    }
  }
  return lengths;
}

function expectClose(got: Float64Array, expected: readonly number[]): void {
  expected.forEach((length, vertex) => {
    if (Number.isFinite(length)) expect(got[vertex]).toBeCloseTo(length, 9);
    else expect(got[vertex]).toBe(length);
  });
}

const randomNetwork = fc.integer({ min: 2, max: 12 }).chain((count) => {
  const node = fc.integer({ min: 0, max: count - 1 });
  const roadClass = fc.constantFrom('motorway' as const, 'highway' as const, 'port access' as const);
  return fc.array(fc.tuple(node, node, fc.integer({ min: 0, max: 500 }), roadClass), { maxLength: 30 }).map(
    (links): Network => ({
      nodes: Array.from({ length: count }, (_, index) => town(`n${index}`, 'US')),
      links: links.map(([from, to, km, road]) => link(`n${from}`, `n${to}`, 'US', km, { roadClass: road })),
    }),
  );
});

describe('shortestTree', () => {
  it.each(['hours', 'km'] as const)('agrees with Floyd-Warshall on random networks, by %s', (by) => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const graph = buildGraph(network, [], ROUND);
        floydWarshall(graph, by).forEach((row, vertex) => {
          expectClose(shortestTree(graph, by, [{ vertex, cost: 0 }]).cost, row);
        });
      }),
    );
  });

  it.each(['hours', 'km'] as const)('agrees with Floyd-Warshall on the whole network, by %s', (by) => {
    const lengths = floydWarshall(wholeGraph, by);
    lengths.forEach((row, vertex) => {
      expectClose(shortestTree(wholeGraph, by, [{ vertex, cost: 0 }]).cost, row);
    });
  });

  it('gives ways whose arcs join up and add up to the cost', () => {
    const tree = shortestTree(wholeGraph, 'km', [{ vertex: 0, cost: 0 }]);
    tree.cost.forEach((cost, vertex) => {
      const way = Number.isFinite(cost) ? arcsTo(wholeGraph, tree, vertex) : [];
      const km = way.reduce((sum, arc) => sum + (wholeGraph.arcKm[arc] ?? Number.NaN), 0);
      if (Number.isFinite(cost)) expect(km).toBeCloseTo(cost, 6);
      way.forEach((arc, step) => {
        expect(wholeGraph.arcFrom[arc]).toBe(step === 0 ? 0 : wholeGraph.arcTo[way[step - 1] ?? 0]);
      });
    });
  });

  it('takes the cheapest of several seeds, their own costs counted', () => {
    fc.assert(
      fc.property(
        randomNetwork,
        fc.array(fc.tuple(fc.nat(11), fc.nat(9)), { minLength: 1, maxLength: 4 }),
        (network, picks) => {
          const graph = buildGraph(network, [], ROUND);
          const seeds = picks.map(([vertex, cost]) => ({ vertex: vertex % network.nodes.length, cost }));
          const together = shortestTree(graph, 'hours', seeds);
          const apart = seeds.map((seed) => shortestTree(graph, 'hours', [seed]).cost);
          together.cost.forEach((cost, vertex) => {
            expect(cost).toBe(Math.min(...apart.map((costs) => costs[vertex] ?? Number.NaN)));
            if (Number.isFinite(cost)) expect(apart[together.seedOf[vertex] ?? 0]?.[vertex]).toBe(cost);
          });
        },
      ),
    );
  });

  it('leaves out what lies beyond the limit and nothing else', () => {
    const all = shortestTree(wholeGraph, 'hours', [{ vertex: 0, cost: 0 }]).cost;
    const near = shortestTree(wholeGraph, 'hours', [{ vertex: 0, cost: 0 }], 10).cost;
    near.forEach((hours, vertex) => {
      expect(hours).toBe((all[vertex] ?? 0) <= 10 ? all[vertex] : Number.POSITIVE_INFINITY);
    });
  });
});
