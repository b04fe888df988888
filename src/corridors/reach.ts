import type { CrossingId } from '../model/ids';
import { accessOf, type Place, samePlace } from './access';
import { arcsTo, shortestTree } from './dijkstra';
import { cheapest, type Nearest, seedOf } from './finder';
import type { Graph } from './graph';
import type { Target } from './places';
import { withRest } from './rest';

/** One target that can be reached, along its fastest way. */
export interface Reached<Id> extends Nearest<Id> {
  readonly km: number;
  /** In the order they are passed from the origin; empty inside a country. */
  readonly crossings: readonly CrossingId[];
}

/** Fastest ways from one place to many, fewest hours first. Targets that no open way reaches are left out. */
export function reachAll<Id>(graph: Graph, from: Place, targets: readonly Target<Id>[]): readonly Reached<Id>[] {
  const starts = accessOf(graph, from);
  const tree = shortestTree(graph, 'hours', starts.map(seedOf));
  const reached = targets.flatMap(({ id, place }): readonly Reached<Id>[] => {
    if (starts.length > 0 && samePlace(from, place)) return [{ id, hours: 0, km: 0, crossings: [] }];
    const best = cheapest(tree, accessOf(graph, place));
    if (best === undefined) return [];
    const start = starts[tree.seedOf[best.access.vertex] ?? 0];
    const way = arcsTo(graph, tree, best.access.vertex);
    const km = way.reduce((sum, arc) => sum + (graph.arcKm[arc] ?? 0), (start?.km ?? 0) + best.access.km);
    const crossings = way.flatMap((index) => {
      const arc = graph.arcs[index];
      return arc?.type === 'crossing' ? [arc.id] : [];
    });
    return [{ id, hours: withRest(graph.assumptions, best.cost), km, crossings }];
  });
  return reached.sort((a, b) => a.hours - b.hours);
}
