import type { RegionId } from '../model/ids';
import type { Region } from '../model/region';
import type { Ranking } from '../model/score';
import { FIRST_STRONG_CLASS, type ScoreClass, scoreClass } from './classes';
import type { MapTheme } from './tokens';

/** What one region looks like now. Absent parts are plain land without an outline. */
export interface RegionState {
  readonly class?: ScoreClass;
  readonly texture?: 'hatch' | 'dots-strong' | 'dots-pale';
  readonly outline?: 'selected' | 'pointed';
}

/** Everything that moves without a new style. */
export interface Painted {
  readonly ranking: Ranking;
  readonly uncertain: ReadonlySet<RegionId>;
  readonly theme: MapTheme;
  readonly selected: RegionId | undefined;
  readonly pointed: RegionId | undefined;
}

/** States by region, in the order of `regions`, which is the order of the features' ids. */
export function regionStates(regions: readonly Region[], painted: Painted): readonly RegionState[] {
  const scores = new Map(painted.ranking.map((score) => [score.regionId, score]));
  return regions.map(({ id }) => {
    const score = scores.get(id);
    return { ...scoreState(score, painted), ...outlineState(id, painted) };
  });
}

function scoreState(score: Ranking[number] | undefined, { uncertain, theme }: Painted): RegionState {
  if (score === undefined || score.unranked === 'out-of-scope') return {};
  if (score.rank === undefined || score.score === undefined) return { texture: 'hatch' };
  const known = scoreClass(score.score);
  if (!uncertain.has(score.regionId)) return { class: known };
  return { class: known, texture: known >= FIRST_STRONG_CLASS[theme] - 1 ? 'dots-strong' : 'dots-pale' };
}

function outlineState(id: RegionId, { selected, pointed }: Painted): RegionState {
  if (id === selected) return { outline: 'selected' };
  return id === pointed ? { outline: 'pointed' } : {};
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
      // A state that is only merged would keep what is gone: all parts are named.
      const whole = { class: state.class ?? null, texture: state.texture ?? null, outline: state.outline ?? null };
      for (const source of SOURCES) if (map.getSource(source) !== undefined) map.setFeatureState({ source, id }, whole);
    });
    known = states;
  };
}

function same(left: RegionState | undefined, right: RegionState): boolean {
  return left?.class === right.class && left?.texture === right.texture && left?.outline === right.outline;
}
