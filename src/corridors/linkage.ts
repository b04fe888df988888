import type { Atlas } from '../model/atlas';
import type { ProjectId, RegionId } from '../model/ids';
import type { Region } from '../model/region';
import type { Graph } from './graph';
import { fabsServed, projectTargets, regionPlace } from './places';
import { type Reached, reachAll } from './reach';

/** Who could serve a fab, fewest hours first; crossings in the order a truck from the supplier meets them. */
export interface Linkage {
  readonly regions: readonly Reached<RegionId>[];
  /** Assembly, test and packaging sites that are not paused or cancelled. */
  readonly sites: readonly Reached<ProjectId>[];
}

/** All regions and ATP sites that a road joins to a fab. Nothing when there is no such project, or it is in Costa Rica. */
export function linkageOfFab(
  graph: Graph,
  atlas: Pick<Atlas, 'regions' | 'projects'>,
  fabId: ProjectId,
): Linkage | undefined {
  const [fab] = projectTargets(atlas.projects.filter((project) => project.id === fabId));
  if (fab === undefined) return undefined;
  const packagers = atlas.projects.filter(
    ({ kind, status }) => kind === 'atp' && status !== 'paused' && status !== 'cancelled',
  );
  const cities = atlas.regions.map((region) => ({ id: region.id, place: regionPlace(region) }));
  return {
    regions: reachAll(graph, fab.place, cities).map(towards),
    sites: reachAll(graph, fab.place, projectTargets(packagers)).map(towards),
  };
}

/** Front-end fabs, operating or under construction, that a region could serve, fewest hours first. */
export function fabsOfRegion(
  graph: Graph,
  atlas: Pick<Atlas, 'projects'>,
  region: Region,
): readonly Reached<ProjectId>[] {
  return reachAll(graph, regionPlace(region), projectTargets(fabsServed(atlas, [])));
}

function towards<Id>(reached: Reached<Id>): Reached<Id> {
  return { ...reached, crossings: reached.crossings.toReversed() };
}
