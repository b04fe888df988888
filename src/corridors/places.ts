import type { Atlas } from '../model/atlas';
import type { ProjectId } from '../model/ids';
import type { Gateway, Project } from '../model/place';
import type { Region } from '../model/region';
import type { Place, Point } from './access';

/** Something that routes lead to. */
export interface Target<Id> {
  readonly id: Id;
  readonly place: Place;
}

/** Reference city of a region. */
export function regionPlace(region: Region): Point {
  return { type: 'point', at: region.referenceCity.at, country: region.country };
}

/** A gateway hangs on the node its source names, or on the nearest ones. */
export function gatewayPlace({ at, country, nearestNodeId }: Gateway): Point {
  return { type: 'point', at, country, ...(nearestNodeId !== undefined && { nodeId: nearestNodeId }) };
}

/** Sites of projects; Costa Rica's are left out, for no road of the network leads there. */
export function projectTargets(projects: readonly Project[]): readonly Target<ProjectId>[] {
  return projects.flatMap(({ id, at, country }) => {
    return country === 'CR' ? [] : [{ id, place: { type: 'point', at, country } }];
  });
}

/** Front-end fabs that operate or are being built; the chosen ones, whatever their status, when there are any. */
export function fabsServed(atlas: Pick<Atlas, 'projects'>, chosen: readonly ProjectId[]): readonly Project[] {
  if (chosen.length > 0) return atlas.projects.filter((project) => chosen.includes(project.id));
  return atlas.projects.filter((project) => project.kind === 'fab' && stands(project));
}

/** Plants that count as neighbours: every kind but energy, operating or under construction. */
export function chipPlants(atlas: Pick<Atlas, 'projects'>): readonly Project[] {
  return atlas.projects.filter((project) => project.kind !== 'energy' && stands(project));
}

function stands({ status }: Project): boolean {
  return status === 'operating' || status === 'under_construction';
}
