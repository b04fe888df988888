import { type BorderSetting, inForce } from '../corridors/border/states';
import type { Atlas } from '../model/atlas';
import type { ProjectId, RegionId } from '../model/ids';
import type { Assumptions } from '../model/scenario';
import { effectOnRegions } from './effect';
import { selectEffectFabs } from './effectFabs';
import { lastOf } from './memo';
import { selectBorder } from './select';
import type { AppState } from './store';

/** Minutes by region; negative is a gain. */
export type Effects = ReadonlyMap<RegionId, number>;

const UNCHANGED: Effects = new Map();

const effects = lastOf(
  (atlas: Atlas, assumptions: Assumptions, fabs: readonly ProjectId[], border: BorderSetting): Effects =>
    new Map(
      effectOnRegions(atlas, assumptions, fabs, border).map(({ regionId, minutesChange }) => [regionId, minutesChange]),
    ),
);

/** What changed crossing minutes and the border plan do to every region, in the ports view alone; none there while none was changed. */
export const selectEffects = (state: AppState): Effects | undefined => {
  const { view, assumptions } = state.scenario;
  const border = selectBorder(state);
  const isChanged = Object.keys(assumptions.crossingMinutesAt).length > 0 || inForce(border).length > 0;
  if (view !== 'ports') return undefined;
  return isChanged ? effects(state.atlas, assumptions, selectEffectFabs(state), border) : UNCHANGED;
};
