import type { CrossingId } from '../../model/ids';
import type { Access } from '../access';
import { crossingHours, type Graph } from '../graph';
import { type CrossingCapacity, HOURS_PER_DAY, LANES, TRUCKS_PER_LANE_HOUR } from './capacity';
import type { TruckDemand } from './links';

/**
 * A row for each open crossing of a graph: lanes and hours of the plan, else the lanes that somebody stated, else the defaults.
 * Of its minutes the share that the scenario calls queue is taken off, as the trucks themselves make the queue here.
 */
export function capacityTable(graph: Graph, statedLanes: ReadonlyMap<CrossingId, number>): readonly CrossingCapacity[] {
  return graph.crossings.map((crossingId) => {
    const state = graph.states.get(crossingId);
    return {
      crossingId,
      lanes: state?.lanes ?? statedLanes.get(crossingId) ?? LANES,
      trucksPerLaneHour: TRUCKS_PER_LANE_HOUR,
      hoursPerDay: state?.hoursPerDay ?? HOURS_PER_DAY,
      freeMinutes: 60 * crossingHours(graph, crossingId) * (1 - graph.assumptions.queueShare),
      fixedTrucksPerDay: 0,
    };
  });
}

/**
 * Trucks counted at a crossing as demand from its outer side to its side in the United States: where they come from and go to
 * beyond is not known. They keep the crossing unless the way round over another one is faster. Nothing off the network.
 */
export function countedDemand(graph: Graph, id: CrossingId, trucksPerDay: number): TruckDemand | undefined {
  const node = graph.network.nodes.find(({ crossingId }) => crossingId === id);
  const sides = node === undefined ? [] : (graph.verticesOf.get(node.id) ?? []);
  const inside = sides.find((vertex) => graph.vertexCountry[vertex] === 'US');
  const outside = sides.find((vertex) => graph.vertexCountry[vertex] !== 'US');
  if (node === undefined || inside === undefined || outside === undefined) return undefined;
  const at = (vertex: number): readonly Access[] => [{ vertex, nodeId: node.id, km: 0, hours: 0 }];
  return { from: at(outside), to: at(inside), trucksPerDay };
}
