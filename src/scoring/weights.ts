import type { Criterion, Theme } from '../model/criterion';
import type { CriterionId } from '../model/ids';

type Weights = Readonly<Record<CriterionId, number>>;
type Draft = Record<CriterionId, number>;

/** Points of a whole. */
const WHOLE = 100;

/** The weights in proportion, summing to 100; all zero stays all zero. */
export function sharesOf(weights: Weights, ids: readonly CriterionId[]): Draft {
  const sum = total(weights, ids);
  const shares: Draft = {};
  for (const id of ids) shares[id] = sum > 0 ? (WHOLE * (weights[id] ?? 0)) / sum : 0;
  return shares;
}

interface Drag {
  /** Weights when the drag began: starting anew from each frame would lose the proportions at the ends. */
  readonly weights: Weights;
  readonly criteria: readonly Pick<Criterion, 'id'>[];
  readonly locked: readonly CriterionId[];
}

/**
 * Sets one criterion to a share of 0..100. The others keep their proportions, the locked keep their shares, and all sum
 * to 100; so the share stops where the locked ones leave no more. Nothing moves when it is locked or all others are.
 */
export function dragWeight({ weights, criteria, locked }: Drag, id: CriterionId, share: number): Weights {
  return dragGroup({ weights, criteria, locked }, [id], share);
}

/** The same for a theme: its criteria keep their proportions among themselves. */
export function dragTheme(
  { weights, criteria, locked }: Omit<Drag, 'criteria'> & { readonly criteria: readonly Criterion[] },
  theme: Theme,
  share: number,
): Weights {
  const members = criteria.filter((criterion) => criterion.theme === theme).map(({ id }) => id);
  return dragGroup({ weights, criteria, locked }, members, share);
}

function dragGroup({ weights, criteria, locked }: Drag, members: readonly CriterionId[], share: number): Weights {
  const ids = criteria.map(({ id }) => id);
  const shares = sharesOf(weights, ids);
  const isFree = (id: CriterionId): boolean => !locked.includes(id);
  const freeInside = members.filter(isFree);
  const freeOutside = ids.filter((id) => isFree(id) && !members.includes(id));
  if (freeInside.length === 0 || freeOutside.length === 0) return shares;
  const lockedInside = total(shares, members) - total(shares, freeInside);
  const available =
    WHOLE -
    total(
      shares,
      ids.filter((id) => !isFree(id)),
    );
  const points = Math.min(available, Math.max(0, share - lockedInside));
  spread(shares, freeInside, points);
  spread(shares, freeOutside, available - points);
  return shares;
}

/** Shares points out in proportion to what the members hold; equally when they hold nothing. */
function spread(shares: Draft, members: readonly CriterionId[], points: number): void {
  const sum = total(shares, members);
  for (const id of members) shares[id] = sum > 0 ? (points * (shares[id] ?? 0)) / sum : points / members.length;
}

function total(weights: Weights, ids: readonly CriterionId[]): number {
  return ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
}
