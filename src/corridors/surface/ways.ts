import { COUNTRIES, type Country } from '../../model/geo';
import { FAR_TIMES, NODES_TRIED, SAME_PLACE_KM } from '../access';
import { FewNearest } from '../fewNearest';
import { MEAN_RADIUS_KM } from '../geodesy';
import type { Graph } from '../graph';
import { stopsIn } from '../nearest';
import type { Places } from './cells';
import { type CellGroup, candidatesOf } from './groups';

/** Where a cell has no more ways. */
export const NO_VERTEX = 0xffff;

/** The ways of every cell onto the network, as `accessOf` gives them: `NODES_TRIED` slots for each, used from the first on. */
export interface CellWays {
  readonly vertex: Uint16Array;
  readonly hours: Float64Array;
}

/** Nodes of a country that a road leads from, as flat arrays. */
interface Stops {
  readonly country: Country;
  readonly vectors: Float64Array;
  /** Degrees; and the cosine of the latitude, which is most of the price of a distance. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly cosLat: Float64Array;
  readonly vertex: Uint16Array;
}

/** Finds the ways of all cells; `countries` is by region. */
export function waysOf(
  graph: Graph,
  cells: Places,
  groups: readonly CellGroup[],
  countries: readonly Country[],
): CellWays {
  const ways: CellWays = {
    vertex: new Uint16Array(NODES_TRIED * cells.count).fill(NO_VERTEX),
    hours: new Float64Array(NODES_TRIED * cells.count),
  };
  const stops = COUNTRIES.map((country) => stopsOf(graph, country));
  const reach = graph.assumptions.maxAccessKm / MEAN_RADIUS_KM;
  for (const group of groups) {
    const own = stops.find(({ country }) => country === countries[cells.regions[group.first] ?? 0]);
    if (own === undefined) continue;
    const { places, nearest } = candidatesOf(group, own.vectors, NODES_TRIED);
    if (nearest - group.radius <= reach) writeWays(graph, cells, group, own, places, ways);
  }
  return ways;
}

function stopsOf(graph: Graph, country: Country): Stops {
  const stops = stopsIn(graph.network, country);
  const lat = Float64Array.from(stops, ({ at }) => at[1]);
  return {
    country,
    vectors: Float64Array.from(stops.flatMap(({ onSphere }) => [...onSphere])),
    lng: Float64Array.from(stops, ({ at }) => at[0]),
    lat,
    cosLat: lat.map((degrees) => Math.cos(radians(degrees))),
    vertex: Uint16Array.from(stops, ({ nodeId }) => {
      return graph.verticesOf.get(nodeId)?.find((v) => graph.vertexCountry[v] === country) ?? NO_VERTEX;
    }),
  };
}

function writeWays(
  { assumptions: { circuity, speedKmh, speedFactor, maxAccessKm } }: Graph,
  { x, y, z, lng, lat }: Places,
  { first, last }: CellGroup,
  stops: Stops,
  places: readonly number[],
  ways: CellWays,
): void {
  const kmh = speedKmh['off network'] * speedFactor[stops.country];
  const nearest = new FewNearest(stops.vectors, places, NODES_TRIED);
  for (let c = first; c < last; c++) {
    nearest.find(x[c] ?? 0, y[c] ?? 0, z[c] ?? 0);
    const [east, north] = [lng[c] ?? 0, lat[c] ?? 0];
    const cosNorth = Math.cos(radians(north));
    let limitKm = maxAccessKm;
    let used = NODES_TRIED * c;
    for (let slot = 0; slot < nearest.found; slot++) {
      const stop = nearest.place[slot] ?? 0;
      const km = kmBetween(east, north, cosNorth, stops.lng[stop] ?? 0, stops.lat[stop] ?? 0, stops.cosLat[stop] ?? 0);
      const isHere = slot === 0 && km <= SAME_PLACE_KM;
      if (slot === 0) limitKm = Math.min(maxAccessKm, FAR_TIMES * km);
      if (!isHere && km > limitKm) continue;
      const vertex = stops.vertex[stop] ?? NO_VERTEX;
      if (vertex !== NO_VERTEX) {
        ways.vertex[used] = vertex;
        ways.hours[used++] = (km <= SAME_PLACE_KM ? 0 : km * circuity) / kmh;
      }
      if (isHere) break;
    }
  }
}

const radians = (degrees: number): number => ((degrees % 360) * Math.PI) / 180;

/** `distanceKm` step by step, so that every digit is the same, with the cosines at hand. */
function kmBetween(
  fromLng: number,
  fromLat: number,
  cosFrom: number,
  toLng: number,
  toLat: number,
  cosTo: number,
): number {
  const up = Math.sin(radians(toLat - fromLat) / 2);
  const along = Math.sin(radians(toLng - fromLng) / 2);
  const a = up * up + along * along * cosFrom * cosTo;
  return 2 * Math.atan2(Math.sqrt(a), Math.sqrt(1 - a)) * MEAN_RADIUS_KM;
}
