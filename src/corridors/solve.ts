import type { Atlas } from '../model/atlas';
import type { CrossingId, GatewayId, ProjectId } from '../model/ids';
import type { Assumptions, ProjectProfile } from '../model/scenario';
import { type Access, accessOf, type Place, type Point, samePlace } from './access';
import type { BorderSetting } from './border/states';
import { shortestTree } from './dijkstra';
import { cheapest, type Found, type Nearest, nearestFinder, seedOf } from './finder';
import { buildGraph, crossingHours, type Graph } from './graph';
import { chipPlants, fabsServed, gatewayPlace, projectTargets, regionPlace, type Target } from './places';
import { withRest } from './rest';

/** What corridor hours depend on. */
export interface CorridorInput {
  readonly atlas: Pick<Atlas, 'regions' | 'projects' | 'gateways' | 'crossings' | 'network'>;
  readonly assumptions: Assumptions;
  /** Fabs to serve; empty means the nearest of all. */
  readonly profile: Pick<ProjectProfile, 'fabs'>;
  /** Changes at the border and the year as of which they count; without them the crossings are as today. */
  readonly border?: BorderSetting;
}

/** What the network says about one region; a missing part can not be reached. */
export interface RegionReach {
  readonly fab?: Found<ProjectId>;
  /** Hours here are the drive and the expected minutes of the crossing. */
  readonly landPort?: Nearest<CrossingId>;
  readonly airCargo?: Nearest<GatewayId>;
  /** Chip projects within `NEIGHBOUR_HOURS`; absent where the region is off the network. */
  readonly neighbours?: readonly ProjectId[];
}

export const NEIGHBOUR_HOURS = 4;

/** Reach of every region's reference city, in the order of `atlas.regions`. */
export function solveCorridors(input: CorridorInput): readonly RegionReach[] {
  const { atlas } = input;
  const graph = graphOf(input);
  const reach = reachFinder(input, graph);
  const near = neighbourFinder(graph, projectTargets(chipPlants(atlas)));
  return atlas.regions.map((region) => {
    const place = regionPlace(region);
    const ways = accessOf(graph, place);
    return ways.length === 0 ? {} : { ...reach(place, ways), neighbours: near(place, ways) };
  });
}

/** The fab, crossing and airport that a point reaches; the searches are made once, for any number of points. */
export function reachFinder({ atlas, profile }: CorridorInput, graph: Graph) {
  const fabs = fabsServed(atlas, profile.fabs);
  const countryOf = new Map(fabs.map((fab) => [fab.id, fab.country]));
  const chosen = profile.fabs.length > 0;
  const toFab = nearestFinder(graph, projectTargets(fabs));
  const toAir = nearestFinder(graph, airports(atlas));
  const toPort = portFinder(graph);
  return (place: Point, ways: readonly Access[]): Omit<RegionReach, 'neighbours'> => {
    const fab = toFab(place, ways);
    const abroad = chosen && fab !== undefined && countryOf.get(fab.id) !== place.country;
    const landPort = (abroad ? fab.crossings[0] : undefined) ?? toPort(ways);
    const airCargo = toAir(place, ways);
    return {
      ...(fab && { fab }),
      ...(landPort && { landPort }),
      ...(airCargo && { airCargo }),
    };
  };
}

/** The graph of an input's network, crossings and assumptions. */
export function graphOf({ atlas, assumptions, border }: GraphInput): Graph {
  return buildGraph(atlas.network, atlas.crossings, assumptions, border);
}

/** What the graph of the network depends on. */
export interface GraphInput extends Pick<CorridorInput, 'assumptions' | 'border'> {
  readonly atlas: Pick<Atlas, 'network' | 'crossings'>;
}

/** Airports of the gateways list. */
export function airports({ gateways }: Pick<Atlas, 'gateways'>): readonly Target<GatewayId>[] {
  return gateways
    .filter((gateway) => gateway.type === 'airport')
    .map((gateway) => ({ id: gateway.id, place: gatewayPlace(gateway) }));
}

/** The land port that is nearest by hours, its own minutes counted, from ways onto the network. */
export function portFinder(graph: Graph): (ways: readonly Access[]) => Nearest<CrossingId> | undefined {
  const { sides, tree } = portSearch(graph);
  return (ways) => {
    const best = cheapest(tree, ways);
    const side = best && sides[tree.seedOf[best.access.vertex] ?? 0];
    return best && side && { id: side.crossingId, hours: withRest(graph.assumptions, best.cost) };
  };
}

/** The search from both sides of every open crossing, its minutes counted; `tree.seedOf` is a place in `sides`. */
export function portSearch(graph: Graph) {
  const open = new Set(graph.crossings);
  const sides = graph.network.nodes.flatMap(({ id, crossingId }) => {
    if (crossingId === undefined || !open.has(crossingId)) return [];
    const cost = crossingHours(graph, crossingId);
    return (graph.verticesOf.get(id) ?? []).map((vertex) => ({ crossingId, vertex, cost }));
  });
  return { sides, tree: shortestTree(graph, 'hours', sides) };
}

function neighbourFinder(graph: Graph, plants: readonly Target<ProjectId>[]) {
  const joined = plants.map((plant) => ({ ...plant, ways: accessOf(graph, plant.place) }));
  return (from: Place, joins: readonly Access[]): readonly ProjectId[] => {
    const tree = shortestTree(graph, 'hours', joins.map(seedOf), NEIGHBOUR_HOURS);
    const near = joined.filter(({ place, ways }) => {
      const hours = cheapest(tree, ways)?.cost ?? Number.POSITIVE_INFINITY;
      return hours <= NEIGHBOUR_HOURS || samePlace(place, from);
    });
    return near.map(({ id }) => id);
  };
}
