import type { CrossingId } from '../model/ids';
import type { Crossing } from '../model/port';
import type { NoRoute, Route } from '../model/route';
import { accessOf, type Place } from './access';
import { type By, shortestTree } from './dijkstra';
import { type Nearest, seedOf } from './finder';
import { closeCrossings, crossingHours, type Graph } from './graph';
import { withRest } from './rest';
import { findRoute, type RouteOptions } from './route';

/** What is left when the crossing of the best route closes. */
export interface Failover {
  readonly closed: CrossingId;
  /** First crossing of the route that is left. */
  readonly crossing: CrossingId;
  readonly route: Route;
}

/**
 * Closes the first crossing of a route and finds the next best way between the same places.
 * Nothing when the route stays in one country; `unconnected` when no other way is open.
 */
export function failover(
  graph: Graph,
  from: Place,
  to: Place,
  best: Route,
  options: RouteOptions,
): Failover | NoRoute | undefined {
  const [closed] = best.crossings;
  if (closed === undefined) return undefined;
  const route = findRoute(graph, from, to, { by: options.by, closed: new Set([...(options.closed ?? []), closed]) });
  if (typeof route === 'string') return route;
  const [crossing] = route.crossings;
  return crossing === undefined ? undefined : { closed, crossing, route };
}

/**
 * Hours by each other crossing of the same border when the first crossing of the best route closes, fewest first:
 * "If Nogales closes: Douglas 12 h, San Luis II 14 h". Empty when the best route stays in one country.
 */
export function alternatives(
  graph: Graph,
  crossings: readonly Crossing[],
  from: Place,
  to: Place,
  by: By = 'hours',
): readonly Nearest<CrossingId>[] {
  const best = findRoute(graph, from, to, { by });
  const used = typeof best === 'string' ? undefined : crossings.find((crossing) => crossing.id === best.crossings[0]);
  if (used === undefined) return [];
  const left = closeCrossings(graph, new Set([used.id]));
  const sameBorder = new Set(crossings.filter((crossing) => crossing.border === used.border).map(({ id }) => id));
  const [there, back] = [from, to].map((place) => shortestTree(left, 'hours', accessOf(left, place).map(seedOf)));
  const hoursTo = (vertex: number) => there?.cost[vertex] ?? Number.POSITIVE_INFINITY;
  const hoursOn = (vertex: number) => back?.cost[vertex] ?? Number.POSITIVE_INFINITY;
  return left.network.nodes
    .flatMap(({ id, crossingId }) => {
      const [near, far] = left.verticesOf.get(id) ?? [];
      if (crossingId === undefined || near === undefined || far === undefined || !left.crossings.includes(crossingId))
        return [];
      if (!sameBorder.has(crossingId)) return [];
      const drive = Math.min(hoursTo(near) + hoursOn(far), hoursTo(far) + hoursOn(near));
      return [{ id: crossingId, hours: withRest(left.assumptions, drive + crossingHours(left, crossingId)) }];
    })
    .filter(({ hours }) => Number.isFinite(hours))
    .sort((a, b) => a.hours - b.hours);
}
