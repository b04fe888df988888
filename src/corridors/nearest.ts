import type { Network } from '../model/corridor';
import type { Country, LngLat } from '../model/geo';
import type { NodeId } from '../model/ids';
import { distanceKm } from './geodesy';

/** A node near a point, and the straight line to it. */
export interface Near {
  readonly nodeId: NodeId;
  readonly straightKm: number;
}

type Vector = readonly [number, number, number];

/** A node with an open road, also as a point of the unit sphere. */
export interface Stop {
  readonly nodeId: NodeId;
  readonly at: LngLat;
  readonly onSphere: Vector;
}

interface Index {
  readonly stops: ReadonlyMap<Country, readonly Stop[]>;
  readonly answers: Map<string, readonly Near[]>;
}

// Distances do not change with the assumptions, so each point of a network is measured once.
const indexes = new WeakMap<Network, Index>();

/**
 * The nodes of a country nearest to a point, nearest first; `only` narrows the choice to one node.
 * Nodes without an open road in that country are passed over: from them nothing leads on.
 */
export function nearestNodes(
  network: Network,
  at: LngLat,
  country: Country,
  count: number,
  only?: NodeId,
): readonly Near[] {
  const index = indexOf(network);
  const key = `${at[0]} ${at[1]} ${country} ${count} ${only ?? ''}`;
  const answer = index.answers.get(key) ?? measure(index.stops.get(country) ?? [], at, count, only);
  index.answers.set(key, answer);
  return answer;
}

/** The nodes of a country that an open road of it leads from. */
export function stopsIn(network: Network, country: Country): readonly Stop[] {
  return indexOf(network).stops.get(country) ?? [];
}

function indexOf(network: Network): Index {
  const index = indexes.get(network) ?? { stops: stopsByCountry(network), answers: new Map() };
  indexes.set(network, index);
  return index;
}

function measure(stops: readonly Stop[], at: LngLat, count: number, only: NodeId | undefined): readonly Near[] {
  const named = stops.filter((stop) => stop.nodeId === only);
  const here = onSphere(at);
  // The few best in order, kept by insertion: sorting all nodes for every point would be most of the first solve.
  const best: { readonly stop: Stop; readonly closeness: number }[] = [];
  for (const stop of named.length > 0 ? named : stops) {
    const closeness = dot(here, stop.onSphere);
    if (best.length === count && closeness <= (best.at(-1)?.closeness ?? 0)) continue;
    const place = best.findIndex((other) => other.closeness < closeness);
    best.splice(place < 0 ? best.length : place, 0, { stop, closeness });
    best.length = Math.min(best.length, count);
  }
  return best.map(({ stop }) => ({ nodeId: stop.nodeId, straightKm: distanceKm(at, stop.at) }));
}

function stopsByCountry(network: Network): ReadonlyMap<Country, readonly Stop[]> {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const stops = new Map<Country, Map<NodeId, Stop>>();
  for (const { from, to, country, status } of network.links) {
    if (status !== 'open') continue;
    const own = stops.get(country) ?? new Map<NodeId, Stop>();
    stops.set(country, own);
    for (const nodeId of [from, to]) {
      const node = nodes.get(nodeId);
      if (node) own.set(nodeId, { nodeId, at: node.at, onSphere: onSphere(node.at) });
    }
  }
  return new Map([...stops].map(([country, own]) => [country, [...own.values()]]));
}

function onSphere([lng, lat]: LngLat): Vector {
  const [along, up] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)];
}

/** Cosine of the angle between two points: orders them as distance does, at a fraction of the price. */
function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
