import type { CrossingId } from '../model/ids';
import { type Access, accessOf, type Place, samePlace } from './access';
import { arcsTo, type Seed, shortestTree, type Tree } from './dijkstra';
import type { Graph } from './graph';
import type { Target } from './places';
import { withRest } from './rest';

/** The nearest thing of a kind, and the hours to it. */
export interface Nearest<Id> {
  readonly id: Id;
  readonly hours: number;
}

/** The nearest target, with the crossings on the way in order; their hours include the drive there and their own minutes. */
export interface Found<Id> extends Nearest<Id> {
  readonly crossings: readonly Nearest<CrossingId>[];
}

/**
 * Answers "which of these is the fewest hours from here". One search from all targets at once serves every question,
 * because roads and crossings cost the same both ways.
 */
export function nearestFinder<Id>(graph: Graph, targets: readonly Target<Id>[]) {
  const { ends, tree } = searchFrom(graph, targets);
  return (from: Place, ways: readonly Access[]): Found<Id> | undefined => {
    const here = targets.find((target) => samePlace(target.place, from));
    if (here !== undefined) return { id: here.id, hours: 0, crossings: [] };
    const best = cheapest(tree, ways);
    const end = best && ends[tree.seedOf[best.access.vertex] ?? 0];
    const hours = best && withRest(graph.assumptions, best.cost);
    return best && end && hours !== undefined
      ? { id: end.id, hours, crossings: crossingsMet(graph, tree, best.access) }
      : undefined;
  };
}

/** The search from all targets at once; `tree.seedOf` is a place in `ends`. */
export function searchFrom<Id>(graph: Graph, targets: readonly Target<Id>[]) {
  const ends = targets.flatMap(({ id, place }) => accessOf(graph, place).map((access) => ({ id, access })));
  const seeds = ends.map(({ access }) => seedOf(access));
  return { ends, tree: shortestTree(graph, 'hours', seeds) };
}

/** A way onto the network as a start of a search by hours. */
export function seedOf({ vertex, hours }: Access): Seed {
  return { vertex, cost: hours };
}

/** The way onto the network with which the whole is cheapest; nothing where none leads. */
export function cheapest(tree: Tree, ways: readonly Access[], by: 'hours' | 'km' = 'hours') {
  let best: { readonly access: Access; readonly cost: number } | undefined;
  for (const access of ways) {
    const cost = access[by] + (tree.cost[access.vertex] ?? Number.POSITIVE_INFINITY);
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { access, cost };
  }
  return best;
}

function crossingsMet(graph: Graph, tree: Tree, from: Access): readonly Nearest<CrossingId>[] {
  // The tree grows from the targets, so the way from here to them is the way into this vertex, backwards.
  const met: Nearest<CrossingId>[] = [];
  let hours = from.hours;
  for (const index of arcsTo(graph, tree, from.vertex).toReversed()) {
    const arc = graph.arcs[index];
    hours += graph.arcHours[index] ?? 0;
    if (arc?.type === 'crossing') met.push({ id: arc.id, hours: withRest(graph.assumptions, hours) });
  }
  return met;
}
