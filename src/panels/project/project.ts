import type { Atlas, Extras } from '../../model/atlas';
import type { ProjectId } from '../../model/ids';
import type { ChipsAward, Project, ProjectDetail } from '../../model/place';
import type { Region } from '../../model/region';

/** What a project's dossier shows; `awards` are those it shares in, whole. */
export interface ProjectView {
  readonly project: Project;
  readonly region?: Region;
  readonly detail?: ProjectDetail;
  readonly awards: readonly SharedAward[];
}

export interface SharedAward {
  readonly award: ChipsAward;
  /** Other projects the award covers too. */
  readonly with: readonly Project[];
}

export function projectView(atlas: Atlas, extra: Extras['projects'], id: ProjectId): ProjectView | undefined {
  const project = atlas.projects.find((candidate) => candidate.id === id);
  if (project === undefined) return undefined;
  const region = atlas.regions.find((candidate) => candidate.id === project.regionId);
  const detail = extra.details.find((candidate) => candidate.id === id);
  const awards = extra.awards
    .filter(({ projectIds }) => projectIds.includes(id))
    .map((award) => ({ award, with: sharers(atlas, award, id) }));
  return { project, ...(region && { region }), ...(detail && { detail }), awards };
}

function sharers(atlas: Atlas, { projectIds }: ChipsAward, id: ProjectId): readonly Project[] {
  return projectIds
    .filter((other) => other !== id)
    .flatMap((other) => atlas.projects.find((candidate) => candidate.id === other) ?? []);
}
