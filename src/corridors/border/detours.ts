import type { Network } from '../../model/corridor';
import type { CrossingId } from '../../model/ids';
import type { Crossing } from '../../model/port';
import type { Assumptions } from '../../model/scenario';
import { shortestTree } from '../dijkstra';
import { buildGraph, closeCrossings, type Graph } from '../graph';
import type { CrossingState } from './states';
import type { CrossingTrucks } from './trucks';

/**
 * What every counted stream of trucks would drive by every crossing: `roadHours[stream * crossings + crossing]`, without minutes at
 * the crossing; infinite where no road leads. Roads do not depend on a plan, so one table serves all plans.
 */
export interface DetourTable {
  readonly streams: readonly CrossingTrucks[];
  /** Place of each stream's own crossing in `crossings`. */
  readonly own: Uint32Array;
  readonly crossings: readonly CrossingId[];
  readonly roadHours: Float64Array;
  /** 1 where no open road leads to one side of the crossing, so that it counts only once it is opened. */
  readonly needsOpening: Uint8Array;
}

/**
 * The trucks counted at a crossing are taken to drive between the towns nearest to it on either side: where they really come from
 * is not counted. Crossings without a node of the network, and their trucks, are left out.
 */
export function detourTable(
  network: Network,
  crossings: readonly Crossing[],
  assumptions: Assumptions,
  trucks: readonly CrossingTrucks[],
): DetourTable {
  const graph = roadsAlone(network, crossings, assumptions);
  const gates = gatesOf(graph);
  const places = new Map(gates.map(({ id }, place) => [id, place]));
  const streams = trucks.filter(({ crossingId }) => places.has(crossingId));
  const roadHours = new Float64Array(streams.length * gates.length);
  for (const [row, { crossingId }] of streams.entries()) {
    const gate = gates[places.get(crossingId) ?? 0];
    const trees = (gate?.sides ?? []).map((side) => hoursFromTown(graph, side));
    for (const [column, { sides }] of gates.entries()) {
      // The sides of every crossing of a border stand in the order of its countries.
      const hours = sides.reduce((sum, side, index) => sum + (trees[index]?.[side] ?? Number.POSITIVE_INFINITY), 0);
      roadHours[row * gates.length + column] = hours;
    }
  }
  return {
    streams,
    own: Uint32Array.from(streams, ({ crossingId }) => places.get(crossingId) ?? 0),
    crossings: gates.map(({ id }) => id),
    roadHours,
    needsOpening: Uint8Array.from(gates, ({ sides }) => Number(sides.some((side) => !hasOpenRoad(graph, side)))),
  };
}

/** Every road, the planned and limited ones too: they lead to their crossing alone. No crossing can be passed. */
function roadsAlone(network: Network, crossings: readonly Crossing[], assumptions: Assumptions): Graph {
  const links = network.links.map((link) => ({ ...link, status: 'open' as const }));
  const graph = buildGraph({ ...network, links }, crossings, assumptions);
  return { ...closeCrossings(graph, new Set(crossings.map(({ id }) => id))), network };
}

interface Gate {
  readonly id: CrossingId;
  readonly sides: readonly number[];
}

function gatesOf({ network, verticesOf, vertexCountry }: Graph): readonly Gate[] {
  return network.nodes.flatMap(({ id, crossingId }): readonly Gate[] => {
    const sides = verticesOf.get(id) ?? [];
    if (crossingId === undefined || sides.length < 2) return [];
    const ordered = sides.toSorted((a, b) => (vertexCountry[a] ?? '').localeCompare(vertexCountry[b] ?? ''));
    return [{ id: crossingId, sides: ordered }];
  });
}

/** Hours to every vertex from the town nearest to one side of a crossing; from the side itself where no town is reached. */
function hoursFromTown(graph: Graph, side: number): Float64Array {
  const { cost } = shortestTree(graph, 'hours', [{ vertex: side, cost: 0 }]);
  let nearest = side;
  for (let vertex = 0; vertex < cost.length; vertex++) {
    if (isGate(graph, vertex) || !Number.isFinite(cost[vertex])) continue;
    if (nearest === side || (cost[vertex] ?? 0) < (cost[nearest] ?? 0)) nearest = vertex;
  }
  return shortestTree(graph, 'hours', [{ vertex: nearest, cost: 0 }]).cost;
}

function isGate({ network, vertexNode }: Graph, vertex: number): boolean {
  return network.nodes[vertexNode[vertex] ?? 0]?.crossingId !== undefined;
}

function hasOpenRoad({ network, vertexNode, vertexCountry }: Graph, side: number): boolean {
  const id = network.nodes[vertexNode[side] ?? 0]?.id;
  return network.links.some(
    ({ from, to, status, country }) =>
      status === 'open' && country === vertexCountry[side] && (from === id || to === id),
  );
}

/** Minutes by crossing in the order of the table; infinite where trucks can not pass. */
export function minutesOf(table: DetourTable, states: ReadonlyMap<CrossingId, CrossingState>): Float64Array {
  return Float64Array.from(table.crossings, (id, place) => {
    const state = states.get(id);
    const isUsable = state?.isOpen && (state.isOpened || table.needsOpening[place] === 0);
    return isUsable ? state.minutes : Number.POSITIVE_INFINITY;
  });
}
