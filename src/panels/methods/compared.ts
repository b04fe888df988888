import type { RegionId } from '../../model/ids';
import type { ComparedMethod } from '../../scoring/comparedScores';
import type { MethodComparison, MethodPair } from '../../scoring/compareMethods';

/** Methods that put the same regions first, in the same order. */
export interface SameFirst {
  readonly methods: readonly ComparedMethod[];
  readonly regionIds: readonly RegionId[];
}

/** The first three (ties with the third included) under each method, methods that agree together. */
export function firstThree({ regionIds, rankings }: MethodComparison): readonly SameFirst[] {
  const groups = new Map<string, SameFirst>();
  for (const { method, ranks } of rankings) {
    const first = regionIds
      .map((id, index) => ({ id, rank: ranks[index] ?? Number.POSITIVE_INFINITY }))
      .filter(({ rank }) => rank <= 3)
      .sort((a, b) => a.rank - b.rank);
    const key = first.map(({ id, rank }) => `${rank} ${id}`).join();
    const known = groups.get(key);
    groups.set(key, {
      methods: [...(known?.methods ?? []), method],
      regionIds: first.map(({ id }) => id),
    });
  }
  return [...groups.values()];
}

/** How one method agrees with another; with itself it has no entry. */
export function agreementWith(
  { pairs }: MethodComparison,
  own: ComparedMethod,
  other: ComparedMethod,
): MethodPair | undefined {
  return pairs.find(({ a, b }) => (a === own && b === other) || (a === other && b === own));
}
