import { type BorderSetting, withoutPlan } from '../corridors/border/states';
import { computeCorridorCriteria } from '../corridors/computed';
import type { Atlas } from '../model/atlas';
import type { Assumptions, ProjectProfile, Scenario } from '../model/scenario';
import type { Ranking } from '../model/score';
import { prepareScoring } from '../scoring/prepare';
import { rankPrepared } from '../scoring/rank';
import { lastOf } from './memo';
import { selectBorder, selectRankedParts } from './select';
import type { AppState } from './store';

const preparedWithout = lastOf(
  (
    atlas: Atlas,
    assumptions: Assumptions,
    fabs: ProjectProfile['fabs'],
    values: Scenario['values'],
    border: BorderSetting,
  ) => prepareScoring(atlas, computeCorridorCriteria({ atlas, assumptions, profile: { fabs }, border }), values),
);
const before = lastOf(withoutPlan);
const withoutOverrides = lastOf((assumptions: Assumptions): Assumptions => ({ ...assumptions, crossingMinutesAt: {} }));
const ranking = lastOf(rankPrepared);

/** The ranking as it would be without the plan and with every crossing at the scenario's common minutes: the `before` of a what-if. */
export const selectRankingWithout = (state: AppState): Ranking => {
  const { assumptions, profile, values } = state.scenario;
  const prepared = preparedWithout(
    state.atlas,
    withoutOverrides(assumptions),
    profile.fabs,
    values,
    before(selectBorder(state)),
  );
  return ranking(prepared, selectRankedParts(state));
};
