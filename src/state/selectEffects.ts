import { type BorderSetting, inForce } from '../corridors/border/states';
import type { Atlas } from '../model/atlas';
import type { ProjectId } from '../model/ids';
import type { Assumptions } from '../model/scenario';
import type { Painting } from './border/firstView';
import { effectOnRegions, type RegionEffect } from './effect';
import { selectEffectFabs } from './effectFabs';
import { lastOf } from './memo';
import { selectBorder } from './select';
import type { AppState } from './store';

/** What the fill shows in the ports view. Minutes that a change at the border brings: negative is a gain. */
export type Effects = Painting;

const UNCHANGED: Effects = { of: 'minutes', by: new Map() };

const regionEffects = lastOf(
  (atlas: Atlas, assumptions: Assumptions, fabs: readonly ProjectId[], border: BorderSetting) =>
    effectOnRegions(atlas, assumptions, fabs, border),
);

/** Every region that a way leads from, the largest gain first. */
export const selectRegionEffects = (state: AppState): readonly RegionEffect[] =>
  regionEffects(state.atlas, state.scenario.assumptions, selectEffectFabs(state), selectBorder(state));

const minutes = lastOf(
  (effects: readonly RegionEffect[]): Effects => ({
    of: 'minutes',
    by: new Map(effects.map(({ regionId, minutesChange }) => [regionId, minutesChange])),
  }),
);

/**
 * What changed crossing minutes and the border plan do to every region, in the ports view alone; none there while none was changed,
 * or while the border before the plan is looked at. Another measure comes from the panel that worked it out.
 */
export const selectEffects = (state: AppState): Effects | undefined => {
  const { view, assumptions } = state.scenario;
  if (view !== 'ports') return undefined;
  const { side, painting } = state.session.border;
  if (painting !== undefined) return painting;
  const border = selectBorder(state);
  const isChanged = Object.keys(assumptions.crossingMinutesAt).length > 0 || inForce(border).length > 0;
  return isChanged && side === 'after' ? minutes(selectRegionEffects(state)) : UNCHANGED;
};
