import { type Criterion, THEMES, type Theme } from '../../model/criterion';
import type { CriterionId } from '../../model/ids';
import { faulty } from '../mcda/fault';
import { sharesOf } from '../weights';

type Weights = Readonly<Record<CriterionId, number>>;

/** Weights found level by level, on any scale: among the themes, and among the criteria of a theme. What is left out stays. */
export interface LevelWeights {
  readonly themes?: Readonly<Partial<Record<Theme, number>>>;
  readonly within?: Readonly<Partial<Record<Theme, Weights>>>;
}

/** The themes that have criteria, in their order. */
export function themesOf(criteria: readonly Criterion[]): readonly Theme[] {
  return THEMES.filter((theme) => criteria.some((criterion) => criterion.theme === theme));
}

/**
 * Weights of all criteria in points of 100: a theme's share times the criterion's share within it. A theme that weighs nothing
 * now, and whose criteria no level tells apart, shares out evenly. Throws ProblemError where everything weighs nothing.
 */
export function joinLevels(criteria: readonly Criterion[], current: Weights, levels: LevelWeights): Weights {
  const ids = criteria.map(({ id }) => id);
  const shares = sharesOf(current, ids);
  const joined: Record<CriterionId, number> = {};
  for (const theme of themesOf(criteria)) {
    const members = criteria.filter((criterion) => criterion.theme === theme).map(({ id }) => id);
    const now = members.reduce((sum, id) => sum + (shares[id] ?? 0), 0);
    const whole = levels.themes?.[theme] ?? (levels.themes ? 0 : now);
    const inside = levels.within?.[theme] ?? shares;
    const sum = members.reduce((total, id) => total + (inside[id] ?? 0), 0);
    for (const id of members) joined[id] = whole * (sum > 0 ? (inside[id] ?? 0) / sum : 1 / members.length);
  }
  if (!ids.some((id) => (joined[id] ?? 0) > 0))
    throw faulty('weights', 'at least one weight above 0', 'all weights zero');
  return sharesOf(joined, ids);
}
