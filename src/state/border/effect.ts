import { type PlanEffect, planEffect } from '../../corridors/border/effect';
import type { BorderSetting } from '../../corridors/border/states';
import { type CrossingTrucks, dailyTrucks } from '../../corridors/border/trucks';
import type { Atlas } from '../../model/atlas';
import type { ProjectId } from '../../model/ids';
import type { Count } from '../../model/port';
import type { Assumptions } from '../../model/scenario';
import { selectEffectFabs } from '../effectFabs';
import { lastOf } from '../memo';
import { selectBorder } from '../select';
import type { AppState } from '../store';

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
/** The trucks of 2024 at each crossing; bridge by bridge once the counts of the ports have come. */
export const selectTrucks = ({ atlas, session }: AppState): readonly CrossingTrucks[] =>
  trucks(atlas, session.extras.ports?.counts ?? NO_COUNTS);

/** What the plan changes for regions and trucks, against the same year without it; hours to the fabs of the ports view. */
export const selectPlanEffect = (state: AppState): PlanEffect =>
  effect(state.atlas, state.scenario.assumptions, selectEffectFabs(state), selectBorder(state), selectTrucks(state));
