import type { CrossingId } from '../../model/ids';
import { NODES_TRIED } from '../access';
import { arcsTo, type Tree } from '../dijkstra';
import type { Graph } from '../graph';
import { withRest } from '../rest';
import { type CellWays, NO_VERTEX } from './ways';

/** The nearest of many goals for every cell. Hours are NaN where none is reached. */
export interface NearestGoal {
  readonly hours: Float64Array;
  /** Place in the ends of the search. */
  readonly end: Uint16Array;
  /** The slot of the way that leads there. */
  readonly slot: Uint8Array;
}

/** The end with the fewest hours from each cell, as `cheapest` chooses it. */
export function nearestGoal(graph: Graph, { vertex, hours }: CellWays, { cost, seedOf }: Tree): NearestGoal {
  const count = vertex.length / NODES_TRIED;
  const { restRules } = graph.assumptions;
  const found = {
    hours: new Float64Array(count).fill(Number.NaN),
    end: new Uint16Array(count),
    slot: new Uint8Array(count),
  };
  for (let c = 0, first = 0; c < count; c++, first += NODES_TRIED) {
    let best = Number.POSITIVE_INFINITY;
    for (let slot = 0; slot < NODES_TRIED; slot++) {
      const v = vertex[first + slot] ?? NO_VERTEX;
      if (v === NO_VERTEX) break;
      const whole = (hours[first + slot] ?? 0) + (cost[v] ?? Number.POSITIVE_INFINITY);
      if (whole >= best) continue;
      best = whole;
      found.slot[c] = slot;
    }
    if (best === Number.POSITIVE_INFINITY) continue;
    found.hours[c] = restRules ? withRest(graph.assumptions, best) : best;
    found.end[c] = seedOf[vertex[first + (found.slot[c] ?? 0)] ?? 0] ?? 0;
  }
  return found;
}

/** The first crossing on the way from a vertex to a goal, and the hours of each arc up to and over it. */
export interface FirstCrossing {
  readonly id: CrossingId;
  readonly arcHours: readonly number[];
}

/** By vertex; nothing where no crossing is passed. */
export function firstCrossings(graph: Graph, tree: Tree): readonly (FirstCrossing | undefined)[] {
  return graph.vertexCountry.map((_, vertex) => {
    // The tree grows from the goals, so the way to them is the way into the vertex, backwards.
    const way = arcsTo(graph, tree, vertex).toReversed();
    const at = way.findIndex((arc) => graph.arcs[arc]?.type === 'crossing');
    const passed = graph.arcs[way[at] ?? graph.arcs.length];
    if (passed?.type !== 'crossing') return undefined;
    return { id: passed.id, arcHours: way.slice(0, at + 1).map((arc) => graph.arcHours[arc] ?? 0) };
  });
}
