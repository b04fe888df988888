import type { Atlas } from '../model/atlas';
import type { ProjectId } from '../model/ids';
import type { Project } from '../model/place';
import { lastOf } from './memo';
import type { AppState } from './store';

/** Fabs that trucks can be counted to: operating or being built, Arizona's first, as the founding question asks for them. */
export const servableFabs = lastOf((projects: Atlas['projects']): readonly Project[] =>
  projects
    .filter(
      ({ kind, status, country }) =>
        kind === 'fab' && country !== 'CR' && (status === 'operating' || status === 'under_construction'),
    )
    .toSorted((a, b) => group(a) - group(b)),
);

function group({ regionId, status }: Project): number {
  if (regionId !== 'US-AZ') return 2;
  return status === 'operating' ? 0 : 1;
}

const chosen = lastOf(
  (atlas: Atlas, effectOn: readonly ProjectId[], served: readonly ProjectId[]): readonly ProjectId[] => {
    if (effectOn.length > 0) return effectOn;
    if (served.length > 0) return served;
    return servableFabs(atlas.projects)
      .slice(0, 1)
      .map(({ id }) => id);
  },
);

/** Fabs to which the ports view counts hours. */
export const selectEffectFabs = ({ atlas, scenario }: AppState): readonly ProjectId[] =>
  chosen(atlas, scenario.effectOn, scenario.profile.fabs);
