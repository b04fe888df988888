import FlatQueue from 'flatqueue';
import { type Seed, shortestTree } from '../dijkstra';
import type { ArcOf, Graph } from '../graph';

/**
 * The fewest hours from every vertex to each of many destinations, one row of vertices after another. Roads and crossings cost the
 * same both ways, so a search from the destination serves.
 */
export interface Trees {
  readonly graph: Graph;
  /** The ways onto the network at each destination. */
  readonly seeds: readonly (readonly Seed[])[];
  /** `hours[destination * vertices + vertex]`; infinite where no way leads. */
  readonly hours: Float64Array;
  /** The arc into each vertex on its way from the destination; the number of arcs at a seed and where no way leads. */
  readonly arcInto: Uint32Array;
}

/** One search for each destination. */
export function growTrees(graph: Graph, seeds: readonly (readonly Seed[])[]): Trees {
  const count = graph.vertexNode.length;
  const hours = new Float64Array(seeds.length * count);
  const arcInto = new Uint32Array(hours.length);
  for (const [row, starts] of seeds.entries()) {
    const tree = shortestTree(graph, 'hours', starts);
    hours.set(tree.cost, row * count);
    arcInto.set(tree.arcInto, row * count);
  }
  return { graph, seeds, hours, arcInto };
}

/**
 * The same trees under other hours of arcs: a crossing that is opened, shut, quickened or slowed. Only what hung on an arc that
 * became dearer is searched again, and only as far as one that became cheaper is felt. `graph` must have the same vertices and
 * arcs, as graphs of one network and list of crossings have; hours on the way onto the network must be the same.
 */
export function regrowTrees(trees: Trees, graph: Graph): Trees {
  const changed = changedArcs(trees.graph, graph);
  if (changed.length === 0) return { ...trees, graph };
  const [hours, arcInto] = [trees.hours.slice(), trees.arcInto.slice()];
  const count = graph.vertexNode.length;
  const repair = new Repair(graph, pairs(graph));
  for (const [row, seeds] of trees.seeds.entries()) {
    const [from, to] = [row * count, (row + 1) * count];
    repair.run(hours.subarray(from, to), arcInto.subarray(from, to), seeds, changed, trees.graph.arcHours);
  }
  return { graph, seeds: trees.seeds, hours, arcInto };
}

function changedArcs(before: Graph, after: Graph): readonly number[] {
  if (before.arcTo.length !== after.arcTo.length || before.vertexNode.length !== after.vertexNode.length) {
    throw new Error(`trees: expected a graph of ${before.arcTo.length} arcs, got ${after.arcTo.length}`);
  }
  const changed: number[] = [];
  after.arcHours.forEach((hours, arc) => {
    if (hours !== before.arcHours[arc]) changed.push(arc);
  });
  return changed;
}

/** The way back of every arc. */
function pairs({ arcs }: Graph): Uint32Array {
  const first = new Map<ArcOf, number>();
  const back = new Uint32Array(arcs.length);
  for (const [arc, of] of arcs.entries()) {
    const other = first.get(of);
    if (other === undefined) first.set(of, arc);
    else {
      back[arc] = other;
      back[other] = arc;
    }
  }
  return back;
}

class Repair {
  private readonly queue = new FlatQueue<number>();
  private readonly loose: Uint8Array;

  constructor(
    private readonly graph: Graph,
    private readonly back: Uint32Array,
  ) {
    this.loose = new Uint8Array(graph.vertexNode.length);
  }

  run(
    hours: Float64Array,
    arcInto: Uint32Array,
    seeds: readonly Seed[],
    changed: readonly number[],
    was: Float64Array,
  ) {
    const { arcFrom, arcTo, arcHours } = this.graph;
    const dearer = changed.filter((arc) => at(arcHours, arc) > at(was, arc) && arcInto[at(arcTo, arc)] === arc);
    const fallen = this.letFall(hours, arcInto, dearer);
    for (const { vertex, cost } of seeds) {
      if (this.loose[vertex] === 1 && cost < at(hours, vertex)) this.reach(hours, arcInto, vertex, cost, arcTo.length);
    }
    for (const vertex of fallen) this.catchOn(hours, arcInto, vertex);
    for (const vertex of fallen) this.loose[vertex] = 0;
    for (const arc of changed) {
      if (at(arcHours, arc) >= at(was, arc)) continue;
      this.reach(hours, arcInto, at(arcTo, arc), at(hours, at(arcFrom, arc)) + at(arcHours, arc), arc);
    }
    this.spread(hours, arcInto);
  }

  /** Everything that hangs on these arcs loses its way. */
  private letFall(hours: Float64Array, arcInto: Uint32Array, dearer: readonly number[]): readonly number[] {
    const { offsets, arcTo } = this.graph;
    const fallen: number[] = [];
    const drop = (vertex: number) => {
      if (this.loose[vertex] === 1) return;
      this.loose[vertex] = 1;
      fallen.push(vertex);
    };
    for (const arc of dearer) drop(at(arcTo, arc));
    // The list grows while it is walked.
    for (const vertex of fallen) {
      for (let arc = at(offsets, vertex); arc < at(offsets, vertex + 1); arc++) {
        if (arcInto[at(arcTo, arc)] === arc) drop(at(arcTo, arc));
      }
    }
    for (const vertex of fallen) {
      hours[vertex] = Number.POSITIVE_INFINITY;
      arcInto[vertex] = arcTo.length;
    }
    return fallen;
  }

  /** The best way to a fallen vertex from a neighbour that still stands. */
  private catchOn(hours: Float64Array, arcInto: Uint32Array, vertex: number): void {
    const { offsets, arcTo, arcHours } = this.graph;
    for (let arc = at(offsets, vertex); arc < at(offsets, vertex + 1); arc++) {
      const neighbour = at(arcTo, arc);
      if (this.loose[neighbour] === 1) continue;
      const back = at(this.back, arc);
      this.reach(hours, arcInto, vertex, at(hours, neighbour) + at(arcHours, back), back);
    }
  }

  private reach(hours: Float64Array, arcInto: Uint32Array, vertex: number, cost: number, arc: number): void {
    if (cost >= at(hours, vertex)) return;
    hours[vertex] = cost;
    arcInto[vertex] = arc;
    this.queue.push(vertex, cost);
  }

  private spread(hours: Float64Array, arcInto: Uint32Array): void {
    const { offsets, arcTo, arcHours } = this.graph;
    while (this.queue.length > 0) {
      const cost = this.queue.peekValue() ?? 0;
      const vertex = this.queue.pop() ?? 0;
      if (cost > at(hours, vertex)) continue;
      for (let arc = at(offsets, vertex); arc < at(offsets, vertex + 1); arc++) {
        this.reach(hours, arcInto, at(arcTo, arc), cost + at(arcHours, arc), arc);
      }
    }
  }
}

/** A read that is known to be inside the array. */
function at(array: Float64Array | Uint32Array, index: number): number {
  return array[index] ?? Number.POSITIVE_INFINITY;
}
