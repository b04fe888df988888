import { COUNTRIES, type Country } from '../../model/geo';
import { accessOf, FAR_TIMES, NODES_TRIED, type Place, SAME_PLACE_KM } from '../access';
import { shortestTree } from '../dijkstra';
import { FewNearest } from '../fewNearest';
import { seedOf } from '../finder';
import { MEAN_RADIUS_KM } from '../geodesy';
import type { Graph } from '../graph';
import { stopsIn } from '../nearest';
import { withRest } from '../rest';
import { centreOf, type Grid } from './land';

/**
 * Hours by road from a place to the centre of every cell, by the rules of every other route: over the network, then from the up
 * to three nearest nodes of the cell's own country in a straight line times circuity at the off-network speed. Infinite at sea,
 * abroad, and farther from the network than `maxAccessKm`. `land` is the grid's own from `landGrid`.
 */
export function hoursGrid(graph: Graph, from: Place, grid: Grid, land: Uint8Array): Float64Array {
  const tree = shortestTree(graph, 'hours', accessOf(graph, from).map(seedOf));
  const hours = new Float64Array(grid.columns * grid.rows).fill(Number.POSITIVE_INFINITY);
  const ends = COUNTRIES.map((country) => endsOf(graph, country, tree.cost));
  for (const [cell, mark] of land.entries()) {
    const end = ends[mark - 1];
    if (end === undefined) continue;
    const cost = end(...centreOf(grid, cell));
    if (cost !== Number.POSITIVE_INFINITY) hours[cell] = withRest(graph.assumptions, cost);
  }
  return hours;
}

/** Hours at a point of a country from the hours at its nodes. Flat arrays, because a grid asks some hundred thousand times. */
function endsOf(graph: Graph, country: Country, costAt: Float64Array): (lng: number, lat: number) => number {
  const { assumptions, network } = graph;
  const stops = stopsIn(network, country);
  const vector = Float64Array.from(stops.flatMap(({ onSphere }) => [...onSphere]));
  const cost = Float64Array.from(stops, ({ nodeId }) => {
    const vertex = graph.verticesOf.get(nodeId)?.find((v) => graph.vertexCountry[v] === country);
    return vertex === undefined ? Number.POSITIVE_INFINITY : (costAt[vertex] ?? Number.POSITIVE_INFINITY);
  });
  const hoursPerKm = assumptions.circuity / (assumptions.speedKmh['off network'] * assumptions.speedFactor[country]);
  const every = Uint16Array.from(stops, (_, stop) => stop);
  const nearest = new FewNearest(vector, every, NODES_TRIED);
  const { place, cosine } = nearest;
  return (lng, lat) => {
    const [along, up] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
    nearest.find(Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up));
    const nearestKm = kmOf(cosine[0] ?? -2);
    if (nearestKm <= SAME_PLACE_KM) return cost[place[0] ?? 0] ?? Number.POSITIVE_INFINITY;
    const limitKm = Math.min(assumptions.maxAccessKm, FAR_TIMES * nearestKm);
    let best = Number.POSITIVE_INFINITY;
    for (let slot = 0; slot < NODES_TRIED; slot++) {
      const km = kmOf(cosine[slot] ?? -2);
      if (km > limitKm) break;
      best = Math.min(best, (cost[place[slot] ?? 0] ?? Number.POSITIVE_INFINITY) + km * hoursPerKm);
    }
    return best;
  };
}

/** Kilometres over the mean sphere from the cosine of the angle between; infinite where no node filled the slot. */
function kmOf(cosine: number): number {
  return cosine < -1.5 ? Number.POSITIVE_INFINITY : Math.acos(Math.min(1, Math.max(-1, cosine))) * MEAN_RADIUS_KM;
}
