import type { Scenario } from '../../model/scenario';
import { type SiteParts, sitePartsOf } from '../../scoring/sites';
import { lastOf } from '../memo';
import { selectEffectiveWeights } from '../select';
import type { AppState } from '../store';

const made = lastOf(
  (
    method: Scenario['method'],
    knockouts: Scenario['knockouts'],
    minCoverage: number,
    countries: Scenario['countries'],
    picked: Scenario['picked'],
    weights: SiteParts['weights'],
    sites: Scenario['sites'],
  ): SiteParts => sitePartsOf({ method, knockouts, minCoverage, countries, picked, sites }, weights),
);

/** How the scenario scores and ranks sites. */
export const selectSiteParts = (state: AppState): SiteParts => {
  const { method, knockouts, minCoverage, countries, picked, sites } = state.scenario;
  return made(method, knockouts, minCoverage, countries, picked, selectEffectiveWeights(state), sites);
};
