import type { CriterionId, RegionId } from '../model/ids';

import { findFlip } from '../scoring/inverse/flip';
import { gapToWin } from '../scoring/inverse/gap';
import { redTeam } from '../scoring/inverse/redTeam';
import type { Prepared } from '../scoring/prepare';
import type { RankedParts } from '../scoring/rank';
import { change } from './actions';
import { lastOf } from './memo';
import { selectPrepared } from './select';
import { selectSumParts } from './sensitivity';
import type { AppState } from './store';

const gap = lastOf(
  (prepared: Prepared, scenario: RankedParts, regionId: RegionId, k: number, levers: readonly CriterionId[]) =>
    gapToWin({ prepared, scenario, regionId, k, levers }),
);
const flip = lastOf(
  (prepared: Prepared, scenario: RankedParts, winnerId: RegionId, rivalId: RegionId, locked: readonly CriterionId[]) =>
    findFlip({ prepared, scenario, winnerId, rivalId, locked }),
);
const rivalCase = lastOf(
  (prepared: Prepared, scenario: RankedParts, winnerId: RegionId, rivalId: RegionId, locked: readonly CriterionId[]) =>
    redTeam({ prepared, scenario, winnerId, rivalId, locked }),
);

/** The smallest change of figures that lifts a region into the first k, under the weighted sum. */
export const selectGap = (state: AppState, regionId: RegionId, k: number, levers: readonly CriterionId[]) =>
  gap(selectPrepared(state), selectSumParts(state), regionId, k, levers);

/** The smallest change of weights with which the rival passes, locked weights staying, under the weighted sum. */
export const selectFlip = (state: AppState, winner: RegionId, rival: RegionId) =>
  flip(selectPrepared(state), selectSumParts(state), winner, rival, state.scenario.locked);

/** What the rival would say, under the weighted sum. */
export const selectRedTeam = (state: AppState, winner: RegionId, rival: RegionId) =>
  rivalCase(selectPrepared(state), selectSumParts(state), winner, rival, state.scenario.locked);

/** Takes over the weights of a flip as one undo step. */
export function adoptWeights(
  step: 'undo.flip' | 'undo.group' | 'undo.weighting',
  weights: Readonly<Record<CriterionId, number>>,
): void {
  change(step, { weights });
}
