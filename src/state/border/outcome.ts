import type { RegionId } from '../../model/ids';
import type { PlanChange, PlanEntry } from '../../model/plan';
import type { Ranking, RegionScore } from '../../model/score';
import type { RegionEffect } from '../effect';
import { lastOf } from '../memo';
import { selectRanking } from '../select';
import { selectRegionEffects } from '../selectEffects';
import type { AppState } from '../store';
import { selectRankingWithout } from '../whatIf';
import type { Painting } from './firstView';

/** What changes at the border do to one region: hours to the fab, score and rank. */
export interface Outcome extends RegionEffect {
  /** Absent where the region is ranked on neither side. */
  readonly scoreBefore?: number;
  readonly scoreAfter?: number;
  readonly rankBefore?: number;
  readonly rankAfter?: number;
}

const outcomes = lastOf((effects: readonly RegionEffect[], before: Ranking, after: Ranking): readonly Outcome[] => {
  const [was, is] = [byRegion(before), byRegion(after)];
  return effects.map((effect) => {
    const [one, other] = [was.get(effect.regionId), is.get(effect.regionId)];
    return {
      ...effect,
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

/** Every region that a way leads from, the largest gain of minutes first: plan and minutes set by hand against neither. */
export const selectOutcomes = (state: AppState): readonly Outcome[] =>
  outcomes(selectRegionEffects(state), selectRankingWithout(state), selectRanking(state));

/** Points of score that a region gains; nothing where it is not ranked on both sides. */
export function scoreChange({ scoreBefore, scoreAfter }: Outcome): number | undefined {
  return scoreBefore === undefined || scoreAfter === undefined ? undefined : scoreAfter - scoreBefore;
}

/** Less than this is no change of score that could be shown. */
export const LEAST_POINTS = 0.05;

/** What a plan costs as far as sources tell; what is spent already is not to be paid again. */
export interface PlanCost {
  readonly usd: number;
  readonly spentUsd: number;
  readonly unknown: readonly PlanEntry[];
  /** Changes of the reader's own, which have no cost. */
  readonly ownChanges: number;
}

export function planCost(plan: readonly PlanChange[], entries: readonly PlanEntry[]): PlanCost {
  const ids = new Set(plan.flatMap(({ entryId }) => entryId ?? []));
  const taken = entries.filter(({ id }) => ids.has(id));
  const sum = (list: readonly PlanEntry[]) => list.reduce((usd, { costUsd = 0 }) => usd + costUsd, 0);
  return {
    usd: sum(taken.filter(({ isSpent }) => !isSpent)),
    spentUsd: sum(taken.filter(({ isSpent }) => isSpent)),
    unknown: taken.filter(({ costUsd }) => costUsd === undefined),
    ownChanges: plan.filter(({ entryId }) => entryId === undefined).length,
  };
}

const NOTHING: Painting = { of: 'score', by: new Map() };

const painted = lastOf((list: readonly Outcome[]): Painting => {
  const changes = list.flatMap((outcome) => {
    const points = scoreChange(outcome);
    return points === undefined ? [] : [[outcome.regionId, points] as const];
  });
  return { of: 'score', by: new Map(changes) };
});

/** Points of score by region for the map; none while the border before the plan is looked at. */
export const selectScorePainting = (state: AppState): Painting =>
  state.session.border.side === 'before' ? NOTHING : painted(selectOutcomes(state));
