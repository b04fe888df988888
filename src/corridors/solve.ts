import type { Atlas } from '../model/atlas';
import type { CrossingId, GatewayId, ProjectId } from '../model/ids';
import type { Gateway, Project } from '../model/place';
import type { Region } from '../model/region';
import type { Assumptions, ProjectProfile } from '../model/scenario';
import { type Access, accessOf, type Place, samePlace } from './access';
import { arcsTo, type Seed, shortestTree, type Tree } from './dijkstra';
import { buildGraph, crossingHours, type Graph } from './graph';

/** What corridor hours depend on. */
export interface CorridorInput {
  readonly atlas: Pick<Atlas, 'regions' | 'projects' | 'gateways' | 'crossings' | 'network'>;
  readonly assumptions: Assumptions;
  /** Fabs to serve; empty means the nearest of all. */
  readonly profile: Pick<ProjectProfile, 'fabs'>;
}

/** The nearest thing of a kind, and the hours to it. */
export interface Nearest<Id> {
  readonly id: Id;
  readonly hours: number;
}

/** What the network says about one region; a missing part is not reachable. */
export interface RegionReach {
  readonly fab?: Nearest<ProjectId>;
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
  const fabs = fabsServed(input);
  const toFab = finder(
    graph,
    fabs.map((fab) => ({ id: fab.id, place: projectPlace(fab) })),
  );
  const airports = atlas.gateways.filter((gateway) => gateway.type === 'airport');
  const toAir = finder(
    graph,
    airports.map((gateway) => ({ id: gateway.id, place: gatewayPlace(gateway) })),
  );
  const toPort = portFinder(graph);
  const near = neighbourFinder(graph, atlas.projects.filter(isNeighbour));
  const countryOf = new Map(fabs.map((fab) => [fab.id, fab.country]));
  return atlas.regions.map((region) => {
    const place = regionPlace(region);
    const joins = accessOf(graph, place);
    if (joins.length === 0) return {};
    const fab = toFab(place, joins);
    const abroad = input.profile.fabs.length > 0 && fab && countryOf.get(fab.id) !== region.country;
    const landPort = (abroad && toFab.firstCrossing(joins)) || toPort(joins);
    const airCargo = toAir(place, joins);
    return {
      ...(fab && { fab }),
      ...(landPort && { landPort }),
      ...(airCargo && { airCargo }),
      neighbours: near(place, joins),
    };
  });
}

/** The graph of an input's network, crossings and assumptions. */
export function graphOf(input: Pick<CorridorInput, 'atlas' | 'assumptions'>): Graph {
  return buildGraph(input.atlas.network, input.atlas.crossings, input.assumptions);
}

/** Front-end fabs that operate or are being built; the chosen ones, whatever their status, when there are any. */
export function fabsServed({ atlas, profile }: Pick<CorridorInput, 'atlas' | 'profile'>): readonly Project[] {
  if (profile.fabs.length > 0) return atlas.projects.filter((project) => profile.fabs.includes(project.id));
  return atlas.projects.filter((project) => project.kind === 'fab' && isReal(project));
}

/** Reference city of a region. */
export function regionPlace(region: Region): Place {
  return { type: 'point', at: region.referenceCity.at, country: region.country };
}

/** Site of a project; Costa Rica's have no way onto the network. */
export function projectPlace({ at, country }: Project): Place | undefined {
  return country === 'CR' ? undefined : { type: 'point', at, country };
}

/** A gateway hangs on the node its source names, or on the nearest ones. */
export function gatewayPlace({ at, country, nearestNodeId }: Gateway): Place {
  return { type: 'point', at, country, ...(nearestNodeId !== undefined && { nodeId: nearestNodeId }) };
}

function isReal({ status }: Project): boolean {
  return status === 'operating' || status === 'under_construction';
}

function isNeighbour(project: Project): boolean {
  return project.kind !== 'energy' && isReal(project);
}

interface Target<Id> {
  readonly id: Id;
  readonly place: Place | undefined;
}

interface Finder<Id> {
  /** The target with the fewest hours. */
  (from: Place, joins: readonly Access[]): Nearest<Id> | undefined;
  /** The first crossing on the way to it, with the drive there and its minutes. */
  firstCrossing(joins: readonly Access[]): Nearest<CrossingId> | undefined;
}

/** One search from all targets at once answers for every region: roads lead both ways. */
function finder<Id>(graph: Graph, targets: readonly Target<Id>[]): Finder<Id> {
  const placed = targets.flatMap(({ id, place }) => (place === undefined ? [] : [{ id, place }]));
  const joins = placed.flatMap(({ id, place }) => accessOf(graph, place).map((access) => ({ id, access })));
  const seeds = joins.map(({ access }): Seed => ({ vertex: access.vertex, cost: access.hours }));
  const tree = shortestTree(graph, 'hours', seeds);
  const find = (from: Place, ways: readonly Access[]): Nearest<Id> | undefined => {
    const here = placed.find((target) => samePlace(target.place, from));
    if (here !== undefined) return { id: here.id, hours: 0 };
    const best = cheapest(tree, ways);
    const target = best && joins[tree.seedOf[best.access.vertex] ?? 0];
    return best && target && { id: target.id, hours: best.hours };
  };
  const firstCrossing = (ways: readonly Access[]) => {
    const best = cheapest(tree, ways);
    return best && crossingFirstMet(graph, tree, best.access);
  };
  return Object.assign(find, { firstCrossing });
}

/** The way onto the network from which the whole is shortest. */
function cheapest(
  tree: Tree,
  joins: readonly Access[],
): { readonly access: Access; readonly hours: number } | undefined {
  let best: { readonly access: Access; readonly hours: number } | undefined;
  for (const access of joins) {
    const hours = access.hours + (tree.cost[access.vertex] ?? Number.POSITIVE_INFINITY);
    if (hours < (best?.hours ?? Number.POSITIVE_INFINITY)) best = { access, hours };
  }
  return best;
}

function crossingFirstMet(graph: Graph, tree: Tree, from: Access): Nearest<CrossingId> | undefined {
  // The tree grows from the targets, so the way from here to them is the way into this vertex, backwards.
  let hours = from.hours;
  for (const index of arcsTo(graph, tree, from.vertex).toReversed()) {
    const arc = graph.arcs[index];
    hours += graph.arcHours[index] ?? 0;
    if (arc?.type === 'crossing') return { id: arc.id, hours };
  }
  return undefined;
}

function portFinder(graph: Graph): (joins: readonly Access[]) => Nearest<CrossingId> | undefined {
  const sides = graph.network.nodes.flatMap((node) => {
    const { crossingId } = node;
    if (crossingId === undefined || !graph.crossings.includes(crossingId)) return [];
    const cost = crossingHours(graph.assumptions, crossingId);
    return (graph.verticesOf.get(node.id) ?? []).map((vertex) => ({ crossingId, vertex, cost }));
  });
  const tree = shortestTree(graph, 'hours', sides);
  return (joins) => {
    const best = cheapest(tree, joins);
    const side = best && sides[tree.seedOf[best.access.vertex] ?? 0];
    return best && side && { id: side.crossingId, hours: best.hours };
  };
}

function neighbourFinder(graph: Graph, projects: readonly Project[]) {
  const placed = projects.flatMap((project) => {
    const place = projectPlace(project);
    return place === undefined ? [] : [{ id: project.id, place, joins: accessOf(graph, place) }];
  });
  return (from: Place, joins: readonly Access[]): readonly ProjectId[] => {
    const seeds = joins.map((access): Seed => ({ vertex: access.vertex, cost: access.hours }));
    const tree = shortestTree(graph, 'hours', seeds, NEIGHBOUR_HOURS);
    return placed
      .filter(({ place, joins: ways }) => {
        return samePlace(place, from) || (cheapest(tree, ways)?.hours ?? Number.POSITIVE_INFINITY) <= NEIGHBOUR_HOURS;
      })
      .map(({ id }) => id);
  };
}
