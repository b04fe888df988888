import type { TrafficNetwork, TripTable } from '../../model/traffic';
import { BprCosts, type CostFactors, type LinkCosts } from './costs';

/** Links as arrays, nodes numbered from 0. */
export interface LinkGraph {
  readonly nodeCount: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** 0 at a node where trips may start or end and which none may pass through. */
  readonly mayPass: Uint8Array;
  /** Links that leave node v: `outLinks[outStart[v] .. outStart[v + 1]]`, in the order of the list. */
  readonly outStart: Uint32Array;
  readonly outLinks: Uint32Array;
}

/** All trips that start at one node; destinations differ from it and from each other. */
export interface OriginTrips {
  readonly origin: number;
  readonly destinations: readonly number[];
  readonly flows: readonly number[];
}

export interface AssignmentProblem {
  readonly graph: LinkGraph;
  readonly costs: LinkCosts;
  /** By origin, lowest first. */
  readonly demand: readonly OriginTrips[];
}

/** The problem of a network and trip table as read from files, whose nodes count from 1. */
export function problemOf(network: TrafficNetwork, trips: TripTable, factors: CostFactors): AssignmentProblem {
  const { nodeCount, firstThruNode } = network;
  const graph = linkGraph(
    nodeCount,
    network.from.map((node) => node - 1),
    network.to.map((node) => node - 1),
    Uint8Array.from({ length: nodeCount }, (_, node) => (node + 1 >= firstThruNode ? 1 : 0)),
  );
  const shifted = {
    origin: trips.origin.map((node) => node - 1),
    destination: trips.destination.map((node) => node - 1),
    flow: trips.flow,
  };
  return { graph, costs: new BprCosts(network, factors), demand: byOrigin(shifted) };
}

/** Lays out which links leave each node. Nodes count from 0. */
export function linkGraph(nodeCount: number, from: Uint32Array, to: Uint32Array, mayPass: Uint8Array): LinkGraph {
  const outStart = new Uint32Array(nodeCount + 1);
  for (const node of from) outStart[node + 1] = (outStart[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodeCount; node++) outStart[node + 1] = (outStart[node + 1] ?? 0) + (outStart[node] ?? 0);
  const next = outStart.slice();
  const outLinks = new Uint32Array(from.length);
  for (const [link, node] of from.entries()) {
    const at = next[node] ?? 0;
    outLinks[at] = link;
    next[node] = at + 1;
  }
  return { nodeCount, from, to, mayPass, outStart, outLinks };
}

/** Trips gathered by origin, those of one pair added; pairs without flow and inside one node are left out. */
export function byOrigin({ origin, destination, flow }: TripTable): readonly OriginTrips[] {
  const table = new Map<number, Map<number, number>>();
  for (const [pair, start] of origin.entries()) {
    const end = destination[pair] ?? start;
    const trips = flow[pair] ?? 0;
    if (start === end || trips === 0) continue;
    const row = table.get(start) ?? new Map<number, number>();
    table.set(start, row.set(end, (row.get(end) ?? 0) + trips));
  }
  return [...table]
    .sort(([a], [b]) => a - b)
    .map(([start, row]) => ({ origin: start, destinations: [...row.keys()], flows: [...row.values()] }));
}
