import { alternatives } from '../corridors/failover';
import type { Graph } from '../corridors/graph';
import { fabsServed, projectTargets, regionPlace } from '../corridors/places';
import { reachAll } from '../corridors/reach';
import { findRoute } from '../corridors/route';
import type { Atlas } from '../model/atlas';
import type { RoadClass } from '../model/corridor';
import type { Figure } from '../model/figure';
import type { ProjectId } from '../model/ids';
import type { Project } from '../model/place';
import type { Crossing } from '../model/port';
import type { Region } from '../model/region';
import type { Leg, NoRoute, Route } from '../model/route';
import { networkFigure } from './figures';

export interface CorridorGiven {
  readonly atlas: Atlas;
  readonly graph: Graph;
  readonly region: Region;
  /** Fabs of the project profile; none: the nearest fab, and Arizona's. */
  readonly fabs: readonly ProjectId[];
}

/** The way from a region's reference city to one fab, or why there is none. */
export type CorridorView =
  | { readonly type: 'none'; readonly fab: Project; readonly reason: NoRoute }
  | {
      readonly type: 'route';
      readonly fab: Project;
      readonly km: Figure;
      readonly hours: Figure;
      /** Road and crossings in turn, for the strip to scale. */
      readonly stretches: readonly StretchView[];
      readonly legs: readonly LegView[];
      readonly ifClosed: readonly { readonly crossing: Crossing; readonly hours: Figure }[];
    };

export type StretchView =
  | { readonly type: 'road'; readonly km: Figure; readonly hours: Figure }
  | { readonly type: 'crossing'; readonly crossing: Crossing; readonly hours: Figure };

/** One line of the table by leg; a leg off the network has no highway. */
export interface LegView {
  readonly from: string;
  readonly to: string;
  readonly highways?: string;
  readonly roadClass: RoadClass | 'off network' | 'crossing';
  readonly km?: Figure;
  readonly hours: Figure;
}

const ALTERNATIVES_SHOWN = 3;

/** Corridors of a region: to the chosen fabs, or to the nearest one and, where that is elsewhere, to Arizona's nearest. */
export function corridorsOf(given: CorridorGiven): readonly CorridorView[] {
  return destinations(given).map((fab) => corridorTo(given, fab));
}

/** Fabs the corridors lead to, in the order they are shown. */
export function destinations({ atlas, graph, region, fabs }: CorridorGiven): readonly Project[] {
  const served = fabsServed(atlas, fabs);
  if (fabs.length > 0) return served;
  const byHours = reachAll(graph, regionPlace(region), projectTargets(served));
  const ordered = byHours.flatMap(({ id }) => served.find((fab) => fab.id === id) ?? []);
  const arizona = ordered.find(({ regionId }) => regionId === 'US-AZ');
  const [nearest] = ordered;
  if (nearest === undefined) return [];
  return arizona === undefined || nearest.regionId === arizona.regionId ? [nearest] : [nearest, arizona];
}

function corridorTo({ atlas, graph, region }: CorridorGiven, fab: Project): CorridorView {
  const [target] = projectTargets([fab]);
  const from = regionPlace(region);
  if (target === undefined) return { type: 'none', fab, reason: 'off-network' };
  const route = findRoute(graph, from, target.place, { by: 'hours' });
  if (typeof route === 'string') return { type: 'none', fab, reason: route };
  const { edition, crossings } = atlas;
  return {
    type: 'route',
    fab,
    km: networkFigure(route.km, 'km', edition),
    hours: networkFigure(route.hours, 'hours', edition),
    stretches: stretchesOf(atlas, route),
    legs: legsOf(atlas, region, fab, route),
    ifClosed: alternatives(graph, crossings, from, target.place)
      .slice(0, ALTERNATIVES_SHOWN)
      .flatMap(({ id, hours }) => {
        const crossing = crossings.find((candidate) => candidate.id === id);
        return crossing === undefined ? [] : [{ crossing, hours: networkFigure(hours, 'hours', edition) }];
      }),
  };
}

function stretchesOf({ crossings, edition }: Atlas, route: Route): readonly StretchView[] {
  const stretches: StretchView[] = [];
  let [km, hours] = [0, 0];
  const road = (): StretchView => ({
    type: 'road',
    km: networkFigure(km, 'km', edition),
    hours: networkFigure(hours, 'hours', edition),
  });
  for (const leg of route.legs) {
    if (leg.type !== 'crossing') {
      km += leg.km;
      hours += leg.hours;
      continue;
    }
    const crossing = crossings.find(({ id }) => id === leg.crossingId);
    if (crossing === undefined) continue;
    stretches.push(road(), { type: 'crossing', crossing, hours: networkFigure(leg.hours, 'hours', edition, []) });
    [km, hours] = [0, 0];
  }
  return route.legs.length === 0 ? [] : [...stretches, road()];
}

function legsOf(atlas: Atlas, region: Region, fab: Project, route: Route): readonly LegView[] {
  const nameOf = (id: string) => atlas.network.nodes.find((node) => node.id === id)?.name ?? id;
  return route.legs.map((leg, index): LegView => {
    const hours = networkFigure(leg.hours, 'hours', atlas.edition);
    if (leg.type === 'crossing') {
      const name = crossingName(atlas, leg);
      return { from: name, to: name, roadClass: 'crossing', hours };
    }
    const km = networkFigure(leg.km, 'km', atlas.edition);
    if (leg.type === 'road') {
      const { highways, roadClass } = leg;
      return { from: nameOf(leg.from), to: nameOf(leg.to), highways, roadClass, km, hours };
    }
    const node = nameOf(leg.nodeId);
    const [from, to] = index === 0 ? [region.referenceCity.name, node] : [node, fab.city];
    return { from, to, roadClass: 'off network', km, hours };
  });
}

function crossingName({ crossings }: Atlas, leg: Extract<Leg, { type: 'crossing' }>): string {
  return crossings.find(({ id }) => id === leg.crossingId)?.name ?? leg.crossingId;
}
