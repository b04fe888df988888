import type { Region } from '../model/region';
import type { Ranking } from '../model/score';
import { type ScoreClass, scoreClass } from '../scoring/classes';
import type { Effects } from '../state/selectEffects';
import { effectClass } from './effects';

/** What of a region moves with every frame: its class. Without one it is plain land. */
export interface RegionState {
  readonly class?: ScoreClass;
}

/** States by region, in the order of `regions`: of the score, or of a what-if. The features' ids follow that order. */
export function regionStates(regions: readonly Region[], ranking: Ranking, effects?: Effects): readonly RegionState[] {
  if (effects) return regions.map(({ id }) => effectState(effects, effects.by.get(id)));
  const scores = new Map(ranking.map((score) => [score.regionId, score]));
  return regions.map(({ id }) => scoreState(scores.get(id)));
}

function effectState(effects: Effects, value: number | undefined): RegionState {
  return value === undefined ? {} : { class: effectClass(effects, value) };
}

function scoreState(score: Ranking[number] | undefined): RegionState {
  if (score?.rank === undefined || score.score === undefined) return {};
  return { class: scoreClass(score.score) };
}

/** The door to feature state: the part of a map this file needs. */
export interface StateHolder {
  getSource(id: string): unknown;
  setFeatureState(feature: { source: string; id: number }, state: Record<string, unknown>): unknown;
}

const SOURCES = ['regions', 'regions-fine', 'region-names'] as const;

/**
 * Returns the one function that colours regions. It remembers what it has set and sends only differences;
 * `again` sends everything, as is needed when the graphics context or the style came back.
 */
export function regionPainter(map: StateHolder): (states: readonly RegionState[], again?: boolean) => void {
  let known: readonly RegionState[] = [];
  return (states, again = false) => {
    const before = again ? [] : known;
    states.forEach((state, id) => {
      if (!again && same(before[id], state)) return;
      // A state that is only merged would keep a class that is gone.
      const whole = { class: state.class ?? null };
      for (const source of SOURCES) if (map.getSource(source) !== undefined) map.setFeatureState({ source, id }, whole);
    });
    known = states;
  };
}

function same(left: RegionState | undefined, right: RegionState): boolean {
  return left?.class === right.class;
}
