import { COMPARED_METHODS } from '../../scoring/comparedScores';
import type { MethodComparison } from '../../scoring/compareMethods';

interface Named {
  readonly id: string;
}

export interface MethodRow<Place extends Named> {
  readonly place: Place;
  /** One per method of `COMPARED_METHODS`. */
  readonly ranks: readonly (number | undefined)[];
}

/** Ranks of some regions or sites under each method, and the pairs that some two methods order differently; no tie is a swap. */
export function orderByMethod<Place extends Named>(
  { regionIds, rankings }: MethodComparison<string>,
  places: readonly Place[],
) {
  const rows = places.flatMap((place): readonly MethodRow<Place>[] => {
    const at = regionIds.indexOf(place.id);
    if (at < 0) return [];
    return [{ place, ranks: COMPARED_METHODS.map((id) => rankings.find(({ method }) => method === id)?.ranks[at]) }];
  });
  const swaps = rows.flatMap((a, index) =>
    rows.slice(index + 1).flatMap((b): readonly (readonly [Place, Place])[] => {
      const signs = new Set(a.ranks.map((rank, m) => Math.sign((rank ?? 0) - (b.ranks[m] ?? 0))));
      return signs.has(1) && signs.has(-1) ? [[a.place, b.place]] : [];
    }),
  );
  return { rows, swaps };
}
