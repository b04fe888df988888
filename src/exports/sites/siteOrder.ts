import type { SiteScores } from '../../scoring/sites';
import { standing } from '../../scoring/standing';

type Scored = Pick<SiteScores, 'scores' | 'ranked'>;

/** Places of the ranked sites, best first; of two that tie the earlier one. */
export function bestFirst({ scores, ranked }: Scored): Uint32Array {
  const places = Uint32Array.from({ length: ranked.length }, (_, index) => index).filter(
    (index) => ranked[index] === 1,
  );
  // Sorted by a key that numbers can be compared by: the comparing function would be called twenty million times.
  const keys = Float64Array.from(places, (index) => -standing(scores[index] ?? 0));
  return sortedBy(places, keys);
}

function sortedBy(places: Uint32Array, keys: Float64Array): Uint32Array {
  const order = Uint32Array.from(places, (_, index) => index);
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return order.map((index) => places[index] ?? 0);
}

/** The rank of a site from the order of all: ties share the smaller one, who is not ranked has none. */
export function ranksOf(order: Uint32Array, { scores, ranked }: Scored): (index: number) => number | undefined {
  const sorted = Float64Array.from(order, (index) => standing(scores[index] ?? 0));
  return (index) => {
    if (ranked[index] !== 1) return undefined;
    const place = standing(scores[index] ?? 0);
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) > place) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
