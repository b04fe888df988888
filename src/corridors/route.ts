import type { CrossingId } from '../model/ids';
import type { Leg, NoRoute, Route } from '../model/route';
import { type Access, accessOf, type Place, samePlace } from './access';
import { arcsTo, type By, type Seed, shortestTree } from './dijkstra';
import { cheapest } from './finder';
import { closeCrossings, type Graph } from './graph';
import { withRest } from './rest';

export interface RouteOptions {
  readonly by: By;
  /** The route must use this crossing, once. */
  readonly through?: CrossingId;
  /** Crossings that can not be used. */
  readonly closed?: ReadonlySet<CrossingId>;
}

/**
 * The shortest or fastest way between two places. `off-network` when a place is too far from any road of its country,
 * `unconnected` when no open way leads there or the crossing it must use is closed or takes no trucks.
 */
export function findRoute(graph: Graph, from: Place, to: Place, options: RouteOptions): Route | NoRoute {
  const open = closeCrossings(graph, options.closed ?? new Set());
  const [starts, ends] = [accessOf(open, from), accessOf(open, to)];
  if (starts.length === 0 || ends.length === 0) return 'off-network';
  if (options.through !== undefined) {
    const way = wayThrough(open, starts, ends, options.by, options.through);
    return way === undefined ? 'unconnected' : describe(open, way, from, to);
  }
  if (samePlace(from, to)) return { km: 0, hours: 0, crossings: [], nodes: nodesOf(starts[0], []), legs: [] };
  const way = bestWay(open, starts, ends, options.by);
  return way === undefined ? 'unconnected' : describe(open, way, from, to);
}

/** A way over the graph, in numbers. */
interface Way {
  readonly start: Access | undefined;
  readonly end: Access | undefined;
  readonly arcs: readonly number[];
  readonly cost: number;
}

function bestWay(graph: Graph, starts: readonly Access[], ends: readonly Access[], by: By): Way | undefined {
  const tree = shortestTree(
    graph,
    by,
    starts.map((access): Seed => ({ vertex: access.vertex, cost: access[by] })),
  );
  // Kilometres are the same on both sides of a crossing: of equal ends the one reached without passing it comes first.
  const passed = (end: Access) => graph.arcs[tree.arcInto[end.vertex] ?? 0]?.type === 'crossing';
  const best = cheapest(tree, [...ends.filter((end) => !passed(end)), ...ends.filter(passed)], by);
  if (best === undefined) return undefined;
  const { access: end, cost } = best;
  return { start: starts[tree.seedOf[end.vertex] ?? 0], end, arcs: arcsTo(graph, tree, end.vertex), cost };
}

/** The better of the two directions through a crossing; the ways to it and on from it must do without it. */
function wayThrough(
  graph: Graph,
  starts: readonly Access[],
  ends: readonly Access[],
  by: By,
  id: CrossingId,
): Way | undefined {
  const without = closeCrossings(graph, new Set([id]));
  const passages = graph.arcs.flatMap((arc, index) => (arc.type === 'crossing' && arc.id === id ? [index] : []));
  const ways = passages.flatMap((passage) => {
    const [near, far] = [sideOf(graph, graph.arcFrom[passage]), sideOf(graph, graph.arcTo[passage])];
    const [before, after] = [bestWay(without, starts, near, by), bestWay(without, far, ends, by)];
    const cost = (by === 'hours' ? graph.arcHours : graph.arcKm)[passage] ?? Number.POSITIVE_INFINITY;
    if (before === undefined || after === undefined || !Number.isFinite(cost)) return [];
    const arcs = [...before.arcs, passage, ...after.arcs];
    return [{ start: before.start, end: after.end, arcs, cost: before.cost + cost + after.cost }];
  });
  return ways.sort((a, b) => a.cost - b.cost)[0];
}

function sideOf(graph: Graph, vertex: number | undefined): readonly Access[] {
  const node = vertex === undefined ? undefined : graph.network.nodes[graph.vertexNode[vertex] ?? 0];
  return vertex === undefined || node === undefined ? [] : [{ vertex, nodeId: node.id, km: 0, hours: 0 }];
}

function describe(graph: Graph, { start, end, arcs }: Way, from: Place, to: Place): Route {
  const legs = [...accessLeg(start, from), ...arcs.flatMap((arc) => legOf(graph, arc)), ...accessLeg(end, to)];
  const onTheWay = legs.reduce((sum, leg) => sum + leg.hours, 0);
  return {
    km: legs.reduce((sum, leg) => sum + (leg.type === 'crossing' ? 0 : leg.km), 0),
    hours: withRest(graph.assumptions, onTheWay),
    crossings: legs.flatMap((leg) => (leg.type === 'crossing' ? [leg.crossingId] : [])),
    nodes: nodesOf(start, legs),
    legs,
  };
}

function accessLeg(access: Access | undefined, place: Place): readonly Leg[] {
  if (access === undefined || place.type === 'node' || access.km === 0) return [];
  return [{ type: 'access', nodeId: access.nodeId, at: place.at, km: access.km, hours: access.hours }];
}

function legOf({ network, arcs, arcFrom, arcTo, arcHours, vertexNode }: Graph, index: number): readonly Leg[] {
  const arc = arcs[index];
  const hours = arcHours[index] ?? 0;
  if (arc?.type === 'crossing') return [{ type: 'crossing', crossingId: arc.id, hours }];
  const link = arc && network.links[arc.link];
  const from = network.nodes[vertexNode[arcFrom[index] ?? 0] ?? 0];
  const to = network.nodes[vertexNode[arcTo[index] ?? 0] ?? 0];
  if (link === undefined || from === undefined || to === undefined) return [];
  const { km, roadClass, highways } = link;
  return [{ type: 'road', from: from.id, to: to.id, km, hours, roadClass, highways }];
}

function nodesOf(start: Access | undefined, legs: readonly Leg[]): Route['nodes'] {
  const first = start === undefined ? [] : [start.nodeId];
  return [...first, ...legs.flatMap((leg) => (leg.type === 'road' ? [leg.to] : []))];
}
