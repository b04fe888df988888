import { alternatives } from '../../corridors/failover';
import type { Graph } from '../../corridors/graph';
import { fabsServed, projectTargets, regionPlace } from '../../corridors/places';
import { reachAll } from '../../corridors/reach';
import { findRoute } from '../../corridors/route';
import { graphOf, type RegionReach, solveCorridors } from '../../corridors/solve';
import type { LngLat } from '../../model/geo';
import type { CrossingId } from '../../model/ids';
import type { Project } from '../../model/place';
import type { Crossing } from '../../model/port';
import type { Region } from '../../model/region';
import type { Route } from '../../model/route';
import type { Study } from '../study';

/** The way from a region's reference city to a fab. */
export interface Way {
  readonly fab: Project;
  readonly route: Route;
  readonly crossings: readonly Crossing[];
  readonly points: readonly LngLat[];
}

const graphs = new WeakMap<Study, Graph>();
const reaches = new WeakMap<Study, readonly RegionReach[]>();

export function graphFor(study: Study): Graph {
  const { atlas, scenario } = study;
  const { assumptions, plan, year } = scenario;
  const graph = graphs.get(study) ?? graphOf({ atlas, assumptions, border: { plan, year } });
  graphs.set(study, graph);
  return graph;
}

/** What every region reaches, in the order of `atlas.regions`. */
export function reachFor(study: Study): readonly RegionReach[] {
  const { atlas, scenario } = study;
  const { assumptions, profile, plan, year } = scenario;
  const found = reaches.get(study) ?? solveCorridors({ atlas, assumptions, profile, border: { plan, year } });
  reaches.set(study, found);
  return found;
}

/** Ways to the nearest fab of each of a few states, fewest hours first: fabs of one state are near each other. */
export function waysFrom(study: Study, region: Region, most: number): readonly Way[] {
  const { atlas, scenario } = study;
  const graph = graphFor(study);
  const served = fabsServed(atlas, scenario.profile.fabs);
  const near = reachAll(graph, regionPlace(region), projectTargets(served));
  const states = new Set<string>();
  const fabs = near.flatMap(({ id }): readonly Project[] => {
    const fab = served.find((candidate) => candidate.id === id);
    const where = fab && (fab.regionId ?? fab.city);
    if (fab === undefined || where === undefined || states.has(where)) return [];
    states.add(where);
    return [fab];
  });
  const arizona = fabs.find(({ regionId }) => regionId === 'US-AZ');
  const first = fabs.slice(0, most);
  const chosen = arizona === undefined || first.includes(arizona) ? first : [...first.slice(0, most - 1), arizona];
  return chosen.flatMap((fab) => wayTo(study, region, fab) ?? []);
}

function wayTo(study: Study, region: Region, fab: Project): Way | undefined {
  const { atlas } = study;
  const [target] = projectTargets([fab]);
  const route = target && findRoute(graphFor(study), regionPlace(region), target.place, { by: 'hours' });
  if (route === undefined || typeof route === 'string') return undefined;
  const crossings = route.crossings.flatMap((id) => atlas.crossings.find((crossing) => crossing.id === id) ?? []);
  const nodes = route.nodes.flatMap((id): readonly LngLat[] => {
    const node = atlas.network.nodes.find((candidate) => candidate.id === id);
    return node === undefined ? [] : [node.at];
  });
  return { fab, route, crossings, points: [region.referenceCity.at, ...nodes, fab.at] };
}

/** Hours by the next crossings when the first one of a way closes, fewest first. */
export function ifClosed(
  study: Study,
  region: Region,
  { fab }: Way,
  most: number,
): readonly { readonly crossing: Crossing; readonly hours: number }[] {
  const [target] = projectTargets([fab]);
  if (target === undefined) return [];
  const { crossings } = study.atlas;
  const named = (id: CrossingId): Crossing | undefined => crossings.find((crossing) => crossing.id === id);
  return alternatives(graphFor(study), crossings, regionPlace(region), target.place)
    .slice(0, most)
    .flatMap(({ id, hours }) => {
      const crossing = named(id);
      return crossing === undefined ? [] : [{ crossing, hours }];
    });
}
