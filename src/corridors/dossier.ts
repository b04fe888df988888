import type { Atlas } from '../model/atlas';
import type { CrossingId, GatewayId, ProjectId } from '../model/ids';
import type { Region } from '../model/region';
import type { Route } from '../model/route';
import type { Place } from './access';
import { alternatives } from './failover';
import type { Nearest } from './finder';
import type { Graph } from './graph';
import { gatewayPlace, projectTargets, regionPlace, type Target } from './places';
import { type Reached, reachAll } from './reach';
import { findRoute } from './route';
import type { RegionReach } from './solve';

/** The corridor of one region, for its dossier; absent parts can not be reached. */
export interface RegionCorridor {
  readonly toFab?: {
    readonly fabId: ProjectId;
    readonly route: Route;
    /** Hours by the other crossings when the first one on the route closes, fewest first. */
    readonly ifClosed: readonly Nearest<CrossingId>[];
  };
  readonly toPort?: { readonly crossingId: CrossingId; readonly route: Route; readonly hoursWithCrossing: number };
  readonly toAir?: { readonly gatewayId: GatewayId; readonly route: Route };
}

/** Routes behind a region's computed criteria. `reach` is the region's own from `solveCorridors` on the same graph. */
export function regionCorridor(graph: Graph, atlas: DossierAtlas, region: Region, reach: RegionReach): RegionCorridor {
  const from = regionPlace(region);
  const { fab, landPort, airCargo } = reach;
  const [fabTarget] = projectTargets(atlas.projects.filter((project) => project.id === fab?.id));
  const node = graph.network.nodes.find((candidate) => candidate.crossingId === landPort?.id && landPort !== undefined);
  const airport = atlas.gateways.find((gateway) => gateway.id === airCargo?.id);
  const toFab = fabTarget && routeTo(graph, from, fabTarget.place);
  const toPort = node && routeTo(graph, from, { type: 'node', id: node.id });
  const toAir = airport && routeTo(graph, from, gatewayPlace(airport));
  return {
    ...(fabTarget &&
      toFab && {
        toFab: {
          fabId: fabTarget.id,
          route: toFab,
          ifClosed: alternatives(graph, atlas.crossings, from, fabTarget.place),
        },
      }),
    ...(landPort &&
      toPort && { toPort: { crossingId: landPort.id, route: toPort, hoursWithCrossing: landPort.hours } }),
    ...(airport && toAir && { toAir: { gatewayId: airport.id, route: toAir } }),
  };
}

type DossierAtlas = Pick<Atlas, 'projects' | 'gateways' | 'crossings'>;

/** Crossings that take trucks, by the drive to their nearer side, without their minutes. */
export function nearestCrossings(graph: Graph, from: Place): readonly Reached<CrossingId>[] {
  const open = new Set(graph.crossings);
  const targets = graph.network.nodes.flatMap(({ id, crossingId }): readonly Target<CrossingId>[] => {
    return crossingId !== undefined && open.has(crossingId) ? [{ id: crossingId, place: { type: 'node', id } }] : [];
  });
  return reachAll(graph, from, targets);
}

/** Cargo airports and seaports by hours. */
export function nearestGateways(
  graph: Graph,
  atlas: Pick<Atlas, 'gateways'>,
  from: Place,
): readonly Reached<GatewayId>[] {
  const targets = atlas.gateways.map((gateway) => ({ id: gateway.id, place: gatewayPlace(gateway) }));
  return reachAll(graph, from, targets);
}

function routeTo(graph: Graph, from: Place, to: Place): Route | undefined {
  const route = findRoute(graph, from, to, { by: 'hours' });
  return typeof route === 'string' ? undefined : route;
}
