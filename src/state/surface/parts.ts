import type { SiteParts } from '../../scoring/sites';
import { lastOf } from '../memo';
import { selectBorder, selectEffectiveWeights } from '../select';
import type { AppState } from '../store';
import type { SurfaceWorld } from './door';

/** What the ground is measured against; the same object while all of it stays the same, nothing while a part is missing. */
export function selectSurfaceWorld(state: AppState, cells: ArrayBuffer | undefined): SurfaceWorld | undefined {
  const { sites: data, parks } = state.session.extras;
  if (data === undefined || parks === undefined || cells === undefined) return undefined;
  const { assumptions, profile, values } = state.scenario;
  return world(state.atlas, assumptions, profile.fabs, selectBorder(state), values, data, parks, cells);
}

const world = lastOf(
  (
    { regions, criteria, figures, projects, gateways, crossings, network }: AppState['atlas'],
    assumptions: SurfaceWorld['assumptions'],
    fabs: SurfaceWorld['fabs'],
    border: SurfaceWorld['border'],
    values: SurfaceWorld['values'],
    data: SurfaceWorld['data'],
    parks: SurfaceWorld['parks'],
    cells: ArrayBuffer,
  ): SurfaceWorld => {
    const atlas = { regions, criteria, figures, projects, gateways, crossings, network };
    return { atlas, assumptions, fabs, border, values, data, parks, cells };
  },
);

/** What scores are worked out from besides what was measured; the same object while nothing of it changes. */
export function selectSurfaceParts(state: AppState): SiteParts {
  const { method, knockouts, minCoverage, countries, picked, sites } = state.scenario;
  const weights = selectEffectiveWeights(state);
  return parts(method, knockouts, minCoverage, countries, picked, weights, sites.weights, sites.within);
}

const parts = lastOf(
  (
    method: SiteParts['method'],
    knockouts: SiteParts['knockouts'],
    minCoverage: number,
    countries: SiteParts['countries'],
    picked: SiteParts['picked'],
    weights: SiteParts['weights'],
    siteWeights: SiteParts['siteWeights'],
    within: SiteParts['within'],
  ): SiteParts => ({ method, knockouts, minCoverage, countries, picked, weights, siteWeights, within }),
);
