import type { Network } from '../model/corridor';
import type { Country } from '../model/geo';
import type { CrossingId, NodeId } from '../model/ids';
import type { Crossing } from '../model/port';
import type { Assumptions } from '../model/scenario';

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
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly km: number;
  readonly hours: number;
  readonly arc: ArcOf;
}

/** Builds the graph from open links and from crossings that are open to trucks. Throws when a link names no node of the network. */
export function buildGraph(network: Network, crossings: readonly Crossing[], assumptions: Assumptions): Graph {
  const vertices = splitNodes(network);
  const roads = roadEdges(network, vertices, assumptions);
  const passages = passageEdges(network, vertices, crossings, assumptions);
  return {
    network,
    assumptions,
    vertexNode: Uint32Array.from(vertices.vertexNode),
    vertexCountry: vertices.vertexCountry,
    verticesOf: vertices.verticesOf,
    crossings: passages.flatMap(({ arc }) => (arc.type === 'crossing' ? [arc.id] : [])),
    ...compress(vertices.vertexNode.length, [...roads, ...passages]),
  };
}

function roadEdges(network: Network, vertices: Vertices, { speedKmh }: Assumptions): readonly Edge[] {
  return network.links.flatMap(({ from, to, country, km, roadClass, status }, link): readonly Edge[] => {
    if (status !== 'open') return [];
    const ends = { from: vertexOn(vertices, from, country), to: vertexOn(vertices, to, country) };
    return [{ ...ends, km, hours: km / speedKmh[roadClass], arc: { type: 'road', link } }];
  });
}

/** The vertex on the ground that a link lies on. */
function vertexOn({ verticesOf, vertexCountry }: Vertices, id: NodeId, country: Country): number {
  const own = verticesOf.get(id) ?? [];
  const vertex = own.length > 1 ? own.find((v) => vertexCountry[v] === country) : own[0];
  if (vertex === undefined) throw new Error(`network: expected a node ${id} in ${country}, got none`);
  return vertex;
}

function passageEdges(
  network: Network,
  { verticesOf }: Vertices,
  crossings: readonly Crossing[],
  assumptions: Assumptions,
): readonly Edge[] {
  const passable = new Set(crossings.filter(takesTrucks).map((crossing) => crossing.id));
  return network.nodes.flatMap((node): readonly Edge[] => {
    const [from, to] = verticesOf.get(node.id) ?? [];
    const id = node.crossingId;
    if (id === undefined || from === undefined || to === undefined || !passable.has(id)) return [];
    return [{ from, to, km: 0, hours: crossingHours(assumptions, id), arc: { type: 'crossing', id } }];
  });
}

/** Hours that one passage of a crossing costs. */
export function crossingHours(assumptions: Assumptions, id: CrossingId): number {
  return (assumptions.crossingMinutesAt[id] ?? assumptions.crossingMinutes) / 60;
}

/** Open now, and for trucks. */
export function takesTrucks(crossing: Crossing): boolean {
  return crossing.status === 'open' && (crossing.commercial === 'yes' || crossing.commercial === 'limited');
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

/** Lays two-way edges out as arcs grouped by the vertex they leave. */
function compress(vertexCount: number, edges: readonly Edge[]) {
  const arcs = edges
    .flatMap((edge): readonly Edge[] => [edge, { ...edge, from: edge.to, to: edge.from }])
    .sort((a, b) => a.from - b.from);
  const offsets = new Uint32Array(vertexCount + 1);
  for (const { from } of arcs) offsets[from + 1] = (offsets[from + 1] ?? 0) + 1;
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    offsets[vertex + 1] = (offsets[vertex + 1] ?? 0) + (offsets[vertex] ?? 0);
  }
  return {
    offsets,
    arcFrom: Uint32Array.from(arcs, (arc) => arc.from),
    arcTo: Uint32Array.from(arcs, (arc) => arc.to),
    arcKm: Float64Array.from(arcs, (arc) => arc.km),
    arcHours: Float64Array.from(arcs, (arc) => arc.hours),
    arcs: arcs.map((arc) => arc.arc),
  };
}
