import type { Place } from '../corridors/access';
import { catchments } from '../corridors/catchment';
import { regionCorridor } from '../corridors/dossier';
import type { Graph } from '../corridors/graph';
import { linkageOfFab } from '../corridors/linkage';
import { projectTargets, regionPlace } from '../corridors/places';
import { findRoute, type RouteOptions } from '../corridors/route';
import type { RegionReach } from '../corridors/solve';
import type { Atlas } from '../model/atlas';
import type { LngLat } from '../model/geo';
import type { CrossingId, ProjectId, RegionId } from '../model/ids';
import type { Route } from '../model/route';
import type { Selection } from '../model/scenario';
import { lastOf } from './memo';
import { selectGraph, selectReach } from './select';
import type { AppState, Pointed } from './store';

/** A corridor to draw: schematic, from place to place along the nodes it passes. */
export interface CorridorLine {
  readonly id: string;
  readonly course: readonly LngLat[];
  readonly hours: number;
  readonly role: 'main' | 'alternative';
  readonly needsPlanned: boolean;
}

/** Alternatives drawn beside a route, and corridors drawn for a crossing or a fab: more would be a tangle. */
const ALTERNATIVES = 2;
const MOST_LINES = 8;

/** Corridors of what is pointed at or, failing that, selected. */
export const selectCorridorLines = (state: AppState): readonly CorridorLine[] =>
  lines(state.atlas, selectGraph(state), selectReach(state), state.scenario.selection, state.session.pointed);

const lines = lastOf(
  (
    atlas: Atlas,
    graph: Graph,
    reaches: readonly RegionReach[],
    selection: Selection,
    pointed: Pointed | undefined,
  ): readonly CorridorLine[] => {
    if (selection.type === 'none' && pointed?.type === 'region')
      return regionLines(atlas, graph, reaches, pointed.id, 0);
    switch (selection.type) {
      case 'region':
        return regionLines(atlas, graph, reaches, selection.id, ALTERNATIVES);
      case 'crossing':
        return crossingLines(atlas, graph, reaches, [selection.id]);
      case 'port': {
        const own = atlas.crossings.filter((crossing) => crossing.portId === selection.id).map(({ id }) => id);
        return crossingLines(atlas, graph, reaches, own);
      }
      case 'linkage':
        return linkageLines(atlas, graph, selection.fabId);
      default:
        return [];
    }
  },
);

function regionLines(
  atlas: Atlas,
  graph: Graph,
  reaches: readonly RegionReach[],
  id: RegionId,
  alternatives: number,
): readonly CorridorLine[] {
  const slot = atlas.regions.findIndex((region) => region.id === id);
  const region = atlas.regions[slot];
  const reach = reaches[slot];
  if (region === undefined || reach?.fab === undefined) return [];
  const { toFab } = regionCorridor(graph, atlas, region, reach);
  const fab = fabPlace(atlas, reach.fab.id);
  // A fab in the reference city itself leaves no way to draw.
  if (toFab === undefined || fab === undefined || toFab.route.legs.length === 0) return [];
  const from = regionPlace(region);
  const others = toFab.ifClosed.slice(0, alternatives).flatMap(({ id: through }): readonly CorridorLine[] => {
    const line = lineBetween(graph, from, fab, { by: 'hours', through });
    return line === undefined ? [] : [{ ...line, id: `${id} ${through}`, role: 'alternative' }];
  });
  return [
    ...others,
    {
      id,
      course: courseOf(graph, from, fab, toFab.route),
      hours: toFab.route.hours,
      role: 'main',
      needsPlanned: false,
    },
  ];
}

function crossingLines(
  atlas: Atlas,
  graph: Graph,
  reaches: readonly RegionReach[],
  ids: readonly CrossingId[],
): readonly CorridorLine[] {
  const served = catchments(atlas.regions, reaches);
  const regions = ids.flatMap((id) => served.get(id)?.onTheWayOf ?? []).slice(0, MOST_LINES);
  return regions.flatMap(({ regionId }) => regionLines(atlas, graph, reaches, regionId, 0));
}

function linkageLines(atlas: Atlas, graph: Graph, fabId: ProjectId): readonly CorridorLine[] {
  const fab = fabPlace(atlas, fabId);
  const linkage = linkageOfFab(graph, atlas, fabId);
  if (fab === undefined || linkage === undefined) return [];
  return linkage.regions.slice(0, MOST_LINES).flatMap(({ id }): readonly CorridorLine[] => {
    const region = atlas.regions.find((candidate) => candidate.id === id);
    const line = region && lineBetween(graph, regionPlace(region), fab, { by: 'hours' });
    return line === undefined ? [] : [{ ...line, id }];
  });
}

function fabPlace(atlas: Atlas, id: ProjectId): Place | undefined {
  return projectTargets(atlas.projects.filter((project) => project.id === id))[0]?.place;
}

function lineBetween(graph: Graph, from: Place, to: Place, options: RouteOptions): CorridorLine | undefined {
  const route = findRoute(graph, from, to, options);
  if (typeof route === 'string') return undefined;
  return { id: '', course: courseOf(graph, from, to, route), hours: route.hours, role: 'main', needsPlanned: false };
}

function courseOf(graph: Graph, from: Place, to: Place, route: Route): readonly LngLat[] {
  const at = new Map(graph.network.nodes.map((node) => [node.id, node.at]));
  const start = from.type === 'point' ? [from.at] : [];
  const end = to.type === 'point' ? [to.at] : [];
  const passed = route.nodes.flatMap((id) => {
    const place = at.get(id);
    return place === undefined ? [] : [place];
  });
  return [...start, ...passed, ...end].filter(
    (place, index, all) => index === 0 || place.join() !== all[index - 1]?.join(),
  );
}
