import {
  type PlanEffect,
  planEffect,
  type RegionChange,
  type WeekShut,
  weeksShut,
} from '../../corridors/border/effect';
import type { BorderSetting } from '../../corridors/border/states';
import { type CrossingTrucks, dailyTrucks } from '../../corridors/border/trucks';
import type { Atlas } from '../../model/atlas';
import type { ProjectId, RegionId } from '../../model/ids';
import type { Count } from '../../model/port';
import type { Assumptions } from '../../model/scenario';
import type { Ranking, RegionScore } from '../../model/score';
import { selectEffectFabs } from '../effectFabs';
import { lastOf } from '../memo';
import { selectBorder, selectRanking } from '../select';
import type { AppState } from '../store';
import { selectRankingWithout } from '../whatIf';

const NO_COUNTS: readonly Count[] = [];
const trucks = lastOf(dailyTrucks);
const effect = lastOf(
  (
    atlas: Atlas,
    assumptions: Assumptions,
    fabs: readonly ProjectId[],
    border: BorderSetting,
    traffic: readonly CrossingTrucks[],
  ): PlanEffect => planEffect({ atlas, assumptions, fabs, border, trucks: traffic }),
);
const weeks = lastOf(
  (
    atlas: Atlas,
    assumptions: Assumptions,
    fabs: readonly ProjectId[],
    border: BorderSetting,
    traffic: readonly CrossingTrucks[],
  ): readonly WeekShut[] => weeksShut({ atlas, assumptions, fabs, border, trucks: traffic }),
);

/** The trucks of 2024 at each crossing; bridge by bridge once the counts of the ports have come. */
export const selectTrucks = ({ atlas, session }: AppState): readonly CrossingTrucks[] =>
  trucks(atlas, session.extras.ports?.counts ?? NO_COUNTS);

/** What the plan changes for regions and trucks, against the same year without it; hours to the fabs of the ports view. */
export const selectPlanEffect = (state: AppState): PlanEffect =>
  effect(state.atlas, state.scenario.assumptions, selectEffectFabs(state), selectBorder(state), selectTrucks(state));

/** What is lost when each open crossing shuts for a week. A second of work: ask for it on demand. */
export const selectWeeksShut = (state: AppState): readonly WeekShut[] =>
  weeks(state.atlas, state.scenario.assumptions, selectEffectFabs(state), selectBorder(state), selectTrucks(state));

/** A region's hours, score and rank before and after the plan; a missing score or rank is not ranked. */
export interface RegionOutcome extends RegionChange {
  readonly scoreBefore?: number;
  readonly scoreAfter?: number;
  readonly rankBefore?: number;
  readonly rankAfter?: number;
}

const outcomes = lastOf(({ regions }: PlanEffect, before: Ranking, after: Ranking): readonly RegionOutcome[] => {
  const [was, is] = [byRegion(before), byRegion(after)];
  return regions.map((change) => {
    const [one, other] = [was.get(change.regionId), is.get(change.regionId)];
    return {
      ...change,
      ...(one?.score !== undefined && { scoreBefore: one.score }),
      ...(other?.score !== undefined && { scoreAfter: other.score }),
      ...(one?.rank !== undefined && { rankBefore: one.rank }),
      ...(other?.rank !== undefined && { rankAfter: other.rank }),
    };
  });
});

function byRegion(ranking: Ranking): ReadonlyMap<RegionId, RegionScore> {
  return new Map(ranking.map((score) => [score.regionId, score]));
}

/** Every region's outcome, in the order of `atlas.regions`. Scores also feel crossing minutes that were set by hand. */
export const selectPlanOutcomes = (state: AppState): readonly RegionOutcome[] =>
  outcomes(selectPlanEffect(state), selectRankingWithout(state), selectRanking(state));
