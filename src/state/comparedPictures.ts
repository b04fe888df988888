import type { RegionId } from '../model/ids';
import type { Scenario } from '../model/scenario';
import type { Uncertainty } from '../model/uncertainty';
import type { Prepared } from '../scoring/prepare';
import type { Weights } from '../scoring/presets';
import { type AxisSpread, axisSpreads } from '../scoring/smaa/axisSpread';
import { selectDataErrors } from './confidence/task';
import { lastOf } from './memo';
import { selectEffectiveWeights, selectPrepared } from './select';
import type { AppState } from './store';

const spreads = lastOf(
  (
    prepared: Prepared,
    weights: Weights,
    method: Scenario['method'],
    doubts: Uncertainty,
    errors: Float64Array | undefined,
    regionIds: readonly RegionId[],
  ): readonly AxisSpread[] => axisSpreads({ prepared, weights, method, doubts, regionIds, ...(errors && { errors }) }),
);

/** Where the compared regions lie on quality and cost, and how far the scenario's doubts move them. */
export const selectAxisSpreads = (state: AppState): readonly AxisSpread[] => {
  const { method, uncertainty, compared } = state.scenario;
  const errors = uncertainty.data === 'on' ? selectDataErrors(state) : undefined;
  return spreads(selectPrepared(state), selectEffectiveWeights(state), method, uncertainty, errors, compared);
};
