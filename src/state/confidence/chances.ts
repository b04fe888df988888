import { rankIntervals, topShares } from '../../scoring/smaa/readings';
import type { SmaaResult } from '../../scoring/smaa/smaa';
import { lastOf } from '../memo';
import type { AppState } from '../store';
import type { Chance, Chances, Picture } from './picture';

/** Ranks between which each region stands in nine of ten draws, in the order of the result. */
export const intervalsOf = lastOf((result: SmaaResult) => rankIntervals(result));

const chances = lastOf((result: SmaaResult, of: Picture['of'], show: Chances['of'], top: number): Chances => {
  const shares = topShares(result, top);
  const intervals = intervalsOf(result);
  const chanceOf = (r: number): Chance => ({ share: shares[r] ?? 0, ...(intervals[r] ?? { low: 1, high: 1 }) });
  return { of: show, top, regions: new Map((of?.given.regionIds ?? []).map((id, r) => [id, chanceOf(r)])) };
});

/** For the map: nothing outside the view, while the map is to show scores, and before the first picture. */
export const selectChances = ({ scenario, session }: AppState): Chances | undefined => {
  const { result, of } = session.picture;
  if (scenario.view !== 'confidence' || session.mapShows === 'score' || result === undefined) return undefined;
  return chances(result, of, session.mapShows, scenario.uncertainty.top);
};
