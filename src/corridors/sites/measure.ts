import type { Atlas } from '../../model/atlas';
import type { Country, LngLat } from '../../model/geo';
import type { CrossingId, RegionId } from '../../model/ids';
import type { Park } from '../../model/place';
import type { SiteData, SiteMeasure } from '../../model/site';
import { type Access, accessOf, type Point, samePlace } from '../access';
import { shortestTree } from '../dijkstra';
import { type Found, nearestFinder, seedOf } from '../finder';
import { distanceKm } from '../geodesy';
import { closeCrossings, type Graph } from '../graph';
import { chipPlants, fabsServed, projectTargets } from '../places';
import { type CorridorInput, graphOf, NEIGHBOUR_HOURS, type RegionReach, reachFinder } from '../solve';
import { Around, Squares } from './around';
import { clockHoursWithPhoenix } from './clock';

/** What sites are measured against, besides the network. */
export interface SiteGround {
  readonly data: SiteData;
  readonly parks: readonly Park[];
}

/** A point and where it lies. */
export interface SitePoint {
  readonly at: LngLat;
  readonly country: Country;
  readonly regionId: RegionId;
}

/** What is worked out for one site; a missing part can not be. */
export interface Measured {
  readonly reach: Omit<RegionReach, 'neighbours'> & { readonly neighbours?: number };
  readonly measures: Readonly<Partial<Record<SiteMeasure, number>>>;
}

/** An airport farther than this says nothing about a site's height. */
export const AIRPORT_KM = 120;
export const MINUTES = [30, 60] as const;
export const PLANT_KMS = [50, 100, 200] as const;

/** Kilometres in a straight line that a car covers in some minutes: the off-network speed over the detour. */
export function straightKm(
  minutes: number,
  country: Country,
  { speedKmh, speedFactor, circuity }: CorridorInput['assumptions'],
): number {
  return ((minutes / 60) * speedKmh['off network'] * speedFactor[country]) / circuity;
}

/** Measures any number of points; the searches over the network are made once. */
export function siteMeasurer(input: CorridorInput, ground: SiteGround): (site: SitePoint) => Measured {
  const graph = graphOf(input);
  const reachOf = reachFinder(input, graph);
  const countOf = neighbourCounter(graph, input.atlas);
  const failover = failoverFinder(input, graph);
  const peopleAround = peopleFinder(input, ground.data);
  const plants = new Around(chipPlants(input.atlas).map(({ at }) => at));
  const parks = new Around(ground.parks.map(({ at }) => at));
  const airports = new Around(ground.data.airports.map(({ at }) => at));
  return ({ at, country, regionId }) => {
    const place: Point = { type: 'point', at, country };
    const ways = accessOf(graph, place);
    const found = ways.length === 0 ? {} : reachOf(place, ways);
    const reach = ways.length === 0 ? {} : { ...found, neighbours: countOf(place, ways) };
    const [plants50 = 0, plants100 = 0, plants200 = 0] = plants.counts(at, PLANT_KMS);
    const airport = airports.nearest(at);
    const park = parks.nearest(at);
    const elevation = airport && airport.km <= AIRPORT_KM ? ground.data.airports[airport.index]?.elevationM : undefined;
    const more = found.fab && failover(place, ways, found.fab);
    return {
      reach,
      measures: {
        ...peopleAround(at, country),
        plants50,
        plants100,
        plants200,
        clockHours: clockHoursWithPhoenix(regionId),
        ...(park && { parkKm: park.km }),
        ...(elevation !== undefined && { elevationM: elevation }),
        ...(more !== undefined && { failoverHours: more }),
      },
    };
  };
}

/** Counts the chip plants within `NEIGHBOUR_HOURS` as the regions' criterion does, from one search for each plant. */
function neighbourCounter(graph: Graph, atlas: Pick<Atlas, 'projects'>) {
  const plants = projectTargets(chipPlants(atlas)).map(({ place }) => ({
    place,
    cost: shortestTree(graph, 'hours', accessOf(graph, place).map(seedOf), NEIGHBOUR_HOURS).cost,
  }));
  return (from: Point, ways: readonly Access[]): number =>
    plants.filter(({ place, cost }) => {
      const isNear = ways.some(
        ({ vertex, hours }) => hours + (cost[vertex] ?? Number.POSITIVE_INFINITY) <= NEIGHBOUR_HOURS,
      );
      return isNear || samePlace(place, from);
    }).length;
}

/**
 * Hours more to the nearest fab when the first crossing on the way closes; 0 where none is passed, nothing where no other
 * way is open. One search for each crossing that is on any way.
 */
function failoverFinder(input: CorridorInput, graph: Graph) {
  const targets = projectTargets(fabsServed(input.atlas, input.profile.fabs));
  const finders = new Map<CrossingId, ReturnType<typeof nearestFinder>>();
  return (place: Point, ways: readonly Access[], fab: Found<unknown>): number | undefined => {
    const [first] = fab.crossings;
    if (first === undefined) return 0;
    const finder = finders.get(first.id) ?? nearestFinder(closeCrossings(graph, new Set([first.id])), targets);
    finders.set(first.id, finder);
    const other = finder(place, ways);
    return other && Math.max(0, other.hours - fab.hours);
  };
}

/** Whose people count around a site: nobody twice. */
export function countedPeople({ towns, municipalities }: Pick<SiteData, 'towns' | 'municipalities'>) {
  return [...municipalities, ...towns.filter(({ isCounted }) => isCounted)];
}

function peopleFinder({ assumptions }: CorridorInput, data: SiteData) {
  const counted = countedPeople(data);
  const squares = new Squares(
    counted.map(({ at }) => at),
    0.5,
  );
  return (at: LngLat, country: Country): { readonly people30: number; readonly people60: number } => {
    const [near, far] = MINUTES.map((minutes) => straightKm(minutes, country, assumptions));
    let [people30, people60] = [0, 0];
    for (const index of squares.near(at, far ?? 0)) {
      const one = counted[index];
      const km = one ? distanceKm(at, one.at) : Number.POSITIVE_INFINITY;
      if (km <= (near ?? 0)) people30 += one?.people ?? 0;
      if (km <= (far ?? 0)) people60 += one?.people ?? 0;
    }
    return { people30, people60 };
  };
}
