import type { RegionId } from '../../model/ids';
import type { RankInterval } from '../../scoring/smaa/readings';
import { rankIntervals, topShares } from '../../scoring/smaa/readings';
import type { SmaaResult } from '../../scoring/smaa/smaa';
import { lastOf } from '../memo';
import type { AppState } from '../store';
import type { Picture } from './picture';

/** What the map shows in the view on confidence: chances of a place in the first `top`, or how far ranks move. */
export interface Chances {
  readonly of: 'top' | 'range';
  readonly top: number;
  /** Only regions that took part in the draws. */
  readonly regions: ReadonlyMap<RegionId, Chance>;
}

export interface Chance extends RankInterval {
  /** Chance of a place in the first `top`, 0..1. */
  readonly share: number;
}

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
