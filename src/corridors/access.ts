import type { Country, LngLat } from '../model/geo';
import type { NodeId } from '../model/ids';
import { distanceKm } from './geodesy';
import type { Graph } from './graph';
import { type Near, nearestNodes } from './nearest';

/** A point in a country; it may name the one node it hangs on. */
export interface Point {
  readonly type: 'point';
  readonly at: LngLat;
  readonly country: Country;
  readonly nodeId?: NodeId;
}

/** Where a route starts or ends. A crossing as a node is both of its sides. */
export type Place = { readonly type: 'node'; readonly id: NodeId } | Point;

/** A way onto the network. Zero kilometres when the place is the node. */
export interface Access {
  readonly vertex: number;
  readonly nodeId: NodeId;
  readonly km: number;
  readonly hours: number;
}

/** Points nearer than this to a node, or to each other, count as one place. */
export const SAME_PLACE_KM = 1;
export const NODES_TRIED = 3;
/**
 * A node this many times farther off than the nearest is left out: over land the nearest one's own roads lead there faster,
 * and where they do not, the straight line runs across a gulf (La Paz to Culiacan).
 */
export const FAR_TIMES = 5;

/**
 * The ways from a place onto the network: at a node itself; from a point the up to three nearest nodes of its own country,
 * straight-line distance times circuity at the off-network speed. Empty when nothing lies within `maxAccessKm`: off-network.
 */
export function accessOf(graph: Graph, place: Place): readonly Access[] {
  if (place.type === 'node') {
    return (graph.verticesOf.get(place.id) ?? []).map((vertex) => ({ vertex, nodeId: place.id, km: 0, hours: 0 }));
  }
  const { circuity, speedKmh, speedFactor } = graph.assumptions;
  const kmh = speedKmh['off network'] * speedFactor[place.country];
  return nodesInReach(graph, place).flatMap(({ nodeId, straightKm }) => {
    const vertices = graph.verticesOf.get(nodeId) ?? [];
    const vertex = vertices.find((v) => graph.vertexCountry[v] === place.country);
    const km = straightKm <= SAME_PLACE_KM ? 0 : straightKm * circuity;
    return vertex === undefined ? [] : [{ vertex, nodeId, km, hours: km / kmh }];
  });
}

function nodesInReach(graph: Graph, { at, country, nodeId }: Point): readonly Near[] {
  const near = nearestNodes(graph.network, at, country, NODES_TRIED, nodeId);
  const [nearest] = near;
  if (nearest === undefined) return [];
  if (nearest.straightKm <= SAME_PLACE_KM) return [nearest];
  const limitKm = Math.min(graph.assumptions.maxAccessKm, FAR_TIMES * nearest.straightKm);
  return near.filter(({ straightKm }) => straightKm <= limitKm);
}

/** The same node, or two points of one country within a kilometre of each other. */
export function samePlace(a: Place, b: Place): boolean {
  if (a.type === 'node' || b.type === 'node') return a.type === 'node' && b.type === 'node' && a.id === b.id;
  // Most pairs are far apart: a cheap look first.
  if (a.country !== b.country || Math.abs(a.at[1] - b.at[1]) > 0.01) return false;
  return distanceKm(a.at, b.at) <= SAME_PLACE_KM;
}
