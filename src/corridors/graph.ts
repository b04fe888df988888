import type { Network } from '../model/corridor';
import type { Country } from '../model/geo';
import type { CrossingId, NodeId } from '../model/ids';
import type { Crossing } from '../model/port';
import type { Assumptions } from '../model/scenario';
import { type BorderSetting, type CrossingState, crossingStates } from './border/states';

/** What an arc of the graph stands for: a link of the network by its place in the list, or a crossing. */
export type ArcOf =
  | { readonly type: 'road'; readonly link: number }
  | { readonly type: 'crossing'; readonly id: CrossingId };

/**
 * The road network as arrays: the arcs that leave vertex v are `offsets[v] .. offsets[v + 1]`.
 * A crossing is two vertices, one per country, so that a road that only touches a port from one side pays no minutes there.
 */
export interface Graph {
  readonly network: Network;
  readonly assumptions: Assumptions;
  /** Node of each vertex, as its place in `network.nodes`. */
  readonly vertexNode: Uint32Array;
  readonly vertexCountry: readonly Country[];
  readonly offsets: Uint32Array;
  readonly arcFrom: Uint32Array;
  readonly arcTo: Uint32Array;
  readonly arcKm: Float64Array;
  readonly arcHours: Float64Array;
  readonly arcs: readonly ArcOf[];
  /** Vertices of a node: one, or one per country at a crossing. */
  readonly verticesOf: ReadonlyMap<NodeId, readonly number[]>;
  /** Crossings that carry trucks in this graph. */
  readonly crossings: readonly CrossingId[];
  /** The state of every crossing that was given, on the network or not. */
  readonly states: ReadonlyMap<CrossingId, CrossingState>;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly km: number;
  readonly hours: number;
  readonly arc: ArcOf;
}

/**
 * Builds the graph from links and crossings that are open to trucks: without a setting as today, otherwise as of its year and
 * under its plan. What is not open has infinite hours and kilometres and keeps its place, so that graphs of one network differ
 * in weights alone. Throws when a link names no node of the network.
 */
export function buildGraph(
  network: Network,
  crossings: readonly Crossing[],
  assumptions: Assumptions,
  setting?: BorderSetting,
): Graph {
  const vertices = splitNodes(network);
  const states = crossingStates(crossings, assumptions, setting);
  const roads = roadEdges(network, vertices, assumptions, states);
  const passages = passageEdges(network, vertices, states);
  return {
    network,
    assumptions,
    states,
    vertexNode: Uint32Array.from(vertices.vertexNode),
    vertexCountry: vertices.vertexCountry,
    verticesOf: vertices.verticesOf,
    crossings: passages.flatMap(({ arc, hours }) => {
      return arc.type === 'crossing' && Number.isFinite(hours) ? [arc.id] : [];
    }),
    ...compress(vertices.vertexNode.length, [...roads, ...passages]),
  };
}

type States = Graph['states'];

function roadEdges(
  network: Network,
  vertices: Vertices,
  { speedKmh, speedFactor }: Assumptions,
  states: States,
): readonly Edge[] {
  const openedAt = new Set(
    network.nodes.flatMap(({ id, crossingId }) => {
      return crossingId !== undefined && states.get(crossingId)?.isOpened ? [id] : [];
    }),
  );
  return network.links.map(({ from, to, country, km, roadClass, status }, link): Edge => {
    const [start, end] = [vertexOn(vertices, from, country), vertexOn(vertices, to, country)];
    const arc: ArcOf = { type: 'road', link };
    const isUsable = status === 'open' || openedAt.has(from) || openedAt.has(to);
    if (!isUsable) return { from: start, to: end, ...SHUT, arc };
    return { from: start, to: end, km, hours: km / (speedKmh[roadClass] * speedFactor[country]), arc };
  });
}

const SHUT = { km: Number.POSITIVE_INFINITY, hours: Number.POSITIVE_INFINITY } as const;

/** The vertex on the ground that a link lies on. */
function vertexOn({ verticesOf, vertexCountry }: Vertices, id: NodeId, country: Country): number {
  const own = verticesOf.get(id) ?? [];
  const vertex = own.length > 1 ? own.find((v) => vertexCountry[v] === country) : own[0];
  if (vertex === undefined) throw new Error(`network: expected a node ${id} in ${country}, got none`);
  return vertex;
}

function passageEdges(network: Network, { verticesOf }: Vertices, states: States): readonly Edge[] {
  return network.nodes.flatMap((node): readonly Edge[] => {
    const [from, to] = verticesOf.get(node.id) ?? [];
    const id = node.crossingId;
    const state = id === undefined ? undefined : states.get(id);
    if (id === undefined || from === undefined || to === undefined || state === undefined) return [];
    const cost = state.isOpen ? { km: 0, hours: state.minutes / 60 } : SHUT;
    return [{ from, to, ...cost, arc: { type: 'crossing', id } }];
  });
}

/** Hours that one passage of a crossing costs in a graph, open or not. */
export function crossingHours({ states, assumptions }: Graph, id: CrossingId): number {
  return (states.get(id)?.minutes ?? assumptions.crossingMinutes) / 60;
}

/** The same graph with some crossings shut: their two sides stay, the way between them goes. */
export function closeCrossings(graph: Graph, closed: ReadonlySet<CrossingId>): Graph {
  if (closed.size === 0) return graph;
  const shut = (arc: ArcOf | undefined) => arc?.type === 'crossing' && closed.has(arc.id);
  return {
    ...graph,
    arcKm: graph.arcKm.map((km, index) => (shut(graph.arcs[index]) ? Number.POSITIVE_INFINITY : km)),
    arcHours: graph.arcHours.map((hours, index) => (shut(graph.arcs[index]) ? Number.POSITIVE_INFINITY : hours)),
    crossings: graph.crossings.filter((id) => !closed.has(id)),
  };
}

interface Vertices {
  readonly vertexNode: readonly number[];
  readonly vertexCountry: readonly Country[];
  readonly verticesOf: ReadonlyMap<NodeId, readonly number[]>;
}

function splitNodes(network: Network): Vertices {
  const vertexNode: number[] = [];
  const vertexCountry: Country[] = [];
  const verticesOf = new Map<NodeId, readonly number[]>();
  for (const [index, node] of network.nodes.entries()) {
    const countries = node.crossingId === undefined ? node.countries.slice(0, 1) : node.countries;
    const vertices = countries.map((country) => {
      vertexCountry.push(country);
      return vertexNode.push(index) - 1;
    });
    verticesOf.set(node.id, vertices);
  }
  return { vertexNode, vertexCountry, verticesOf };
}

/** Lays two-way edges out as arcs grouped by the vertex they leave: counts them, then puts each in its place. */
function compress(vertexCount: number, edges: readonly Edge[]) {
  const next = new Uint32Array(vertexCount + 1);
  const step = (vertex: number): number => {
    const before = next[vertex] ?? 0;
    next[vertex] = before + 1;
    return before;
  };
  for (const { from, to } of edges) {
    step(from + 1);
    step(to + 1);
  }
  for (let vertex = 0; vertex < vertexCount; vertex++) next[vertex + 1] = (next[vertex + 1] ?? 0) + (next[vertex] ?? 0);
  const offsets = next.slice();
  const arcFrom = new Uint32Array(2 * edges.length);
  const arcTo = new Uint32Array(arcFrom.length);
  const arcKm = new Float64Array(arcFrom.length);
  const arcHours = new Float64Array(arcFrom.length);
  const arcs: ArcOf[] = edges.flatMap(({ arc }) => [arc, arc]);
  const put = (from: number, to: number, { km, hours, arc }: Edge) => {
    const index = step(from);
    arcFrom[index] = from;
    arcTo[index] = to;
    arcKm[index] = km;
    arcHours[index] = hours;
    arcs[index] = arc;
  };
  for (const edge of edges) {
    put(edge.from, edge.to, edge);
    put(edge.to, edge.from, edge);
  }
  return { offsets, arcFrom, arcTo, arcKm, arcHours, arcs };
}
