import FlatQueue from 'flatqueue';
import type { Graph } from './graph';

/** What is made small: `hours` counts crossing minutes, `km` does not. */
export type By = 'hours' | 'km';

/** A vertex to start from, and what it already costs to be there. */
export interface Seed {
  readonly vertex: number;
  readonly cost: number;
}

/** Cheapest ways from any of the seeds to every vertex. */
export interface Tree {
  /** Hours or kilometres; infinite where no way leads within the limit. */
  readonly cost: Float64Array;
  /** The arc that leads to a vertex on its cheapest way; the number of arcs at a seed and where no way leads. */
  readonly arcInto: Uint32Array;
  /** The place in `seeds` where the cheapest way starts; meaningless where the cost is infinite. */
  readonly seedOf: Uint32Array;
}

/** Dijkstra's algorithm from many seeds at once; ways longer than `limit` are left out. Of equal ways the first found stays. */
export function shortestTree(graph: Graph, by: By, seeds: readonly Seed[], limit = Number.POSITIVE_INFINITY): Tree {
  const { offsets, arcTo } = graph;
  const weights = by === 'hours' ? graph.arcHours : graph.arcKm;
  const count = graph.vertexNode.length;
  const cost = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const arcInto = new Uint32Array(count).fill(arcTo.length);
  const seedOf = new Uint32Array(count);
  const queue = new FlatQueue<number>();
  const reach = (vertex: number, at: number, arc: number, seed: number) => {
    if (at > limit || at >= read(cost, vertex)) return;
    cost[vertex] = at;
    arcInto[vertex] = arc;
    seedOf[vertex] = seed;
    queue.push(vertex, at);
  };
  for (const [index, seed] of seeds.entries()) reach(seed.vertex, seed.cost, arcTo.length, index);
  while (queue.length > 0) {
    const at = queue.peekValue() ?? 0;
    const vertex = queue.pop() ?? 0;
    // A vertex is queued again when a cheaper way is found; the dearer entries are passed over here.
    if (at > read(cost, vertex)) continue;
    const last = read(offsets, vertex + 1);
    for (let arc = read(offsets, vertex); arc < last; arc++) {
      reach(read(arcTo, arc), at + read(weights, arc), arc, read(seedOf, vertex));
    }
  }
  return { cost, arcInto, seedOf };
}

/** Arcs of the cheapest way to a vertex, first to last; empty at a seed. */
export function arcsTo(graph: Graph, tree: Tree, vertex: number): readonly number[] {
  const way: number[] = [];
  let arc = tree.arcInto[vertex] ?? graph.arcTo.length;
  while (arc < graph.arcTo.length) {
    way.push(arc);
    arc = tree.arcInto[read(graph.arcFrom, arc)] ?? graph.arcTo.length;
  }
  return way.reverse();
}

/** A read that is known to be inside the array, in the place of a non-null assertion. */
function read(array: Float64Array | Uint32Array, index: number): number {
  return array[index] ?? Number.POSITIVE_INFINITY;
}
