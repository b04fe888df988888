import type { Atlas } from '../../model/atlas';
import type { Scenario } from '../../model/scenario';

/** The three professions the page is made for. */
export const ROLES = ['promoter', 'analyst', 'official'] as const;
export type Role = (typeof ROLES)[number];

/** TSMC's first fab in Phoenix, the one that runs. */
const TSMC_PHOENIX = 'us-az-tsmc-fab21-1';
const SONORA = 'MX-SON';

/** The scenario of a role's example, made from `base`; what the data do not have is left as it was. */
export function exampleOf(role: Role, base: Scenario, { regions, projects }: Atlas): Scenario {
  const plain: Scenario = { ...base, view: 'explore', selection: { type: 'none' } };
  switch (role) {
    case 'promoter': {
      const region = regions.find(({ id }) => id === SONORA);
      const fab = projects.find(({ id }) => id === TSMC_PHOENIX);
      const profile = { ...base.profile, fabs: fab === undefined ? base.profile.fabs : [fab.id] };
      return region === undefined ? plain : { ...plain, profile, selection: { type: 'region', id: region.id } };
    }
    case 'analyst':
      return plain;
    case 'official':
      // No ports chosen means the four crossings of the founding question.
      return { ...plain, view: 'ports', comparedPorts: [] };
  }
}
