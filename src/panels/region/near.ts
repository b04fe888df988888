import { nearestCrossings, nearestGateways } from '../../corridors/dossier';
import type { Graph } from '../../corridors/graph';
import { fabsOfRegion } from '../../corridors/linkage';
import { regionPlace } from '../../corridors/places';
import type { Atlas, Extras } from '../../model/atlas';
import type { Figure } from '../../model/figure';
import type { Gateway, GatewayMetric, Project } from '../../model/place';
import type { Crossing } from '../../model/port';
import type { Region } from '../../model/region';
import { networkFigure } from '../../views/figures';

/** Something near a region, by hours from its reference city. */
export interface NearRow<Thing> {
  readonly thing: Thing;
  readonly hours: Figure;
}

type Given = { readonly atlas: Atlas; readonly graph: Graph; readonly region: Region };

const SHOWN = 4;

/** Crossings that take trucks, fewest hours first: the drive to their nearer side, their minutes not counted. */
export function crossingsNear({ atlas, graph, region }: Given, count = SHOWN): readonly NearRow<Crossing>[] {
  return join(nearestCrossings(graph, regionPlace(region)), atlas.crossings, atlas.edition, count);
}

/** Airports or seaports, fewest hours first. */
export function gatewaysNear(
  { atlas, graph, region }: Given,
  type: Gateway['type'],
  count = 3,
): readonly NearRow<Gateway>[] {
  const gateways = atlas.gateways.filter((gateway) => gateway.type === type);
  return join(nearestGateways(graph, { gateways }, regionPlace(region)), gateways, atlas.edition, count);
}

/** Front-end fabs the region could serve, fewest hours first. */
export function fabsNear({ atlas, graph, region }: Given, count = 8): readonly NearRow<Project>[] {
  return join(fabsOfRegion(graph, atlas, region), atlas.projects, atlas.edition, count);
}

/** Cargo figures of one gateway; nothing when none was found. */
export function metricsOf(metrics: Extras['gatewayMetrics'], gateway: Gateway): readonly GatewayMetric[] {
  return metrics.filter(({ gatewayId }) => gatewayId === gateway.id);
}

function join<Id, Thing extends { readonly id: Id }>(
  near: readonly { readonly id: Id; readonly hours: number }[],
  things: readonly Thing[],
  edition: string,
  count: number,
): readonly NearRow<Thing>[] {
  return near.slice(0, count).flatMap(({ id, hours }) => {
    const thing = things.find((candidate) => candidate.id === id);
    return thing === undefined ? [] : [{ thing, hours: networkFigure(hours, 'hours', edition) }];
  });
}
