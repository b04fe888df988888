import { pearsonOf } from './correlation';
import { total } from './mcda/matrix';

/** Ranks of values from the smallest; ties share the mean of their places: 1, 2.5, 2.5, 4. */
export function averageRanks(values: readonly number[]): readonly number[] {
  const ranks = values.map(() => 0);
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  for (let from = 0, to = 1; from < order.length; from = to, to++) {
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    // Places from + 1 to `to`.
    for (const { index } of order.slice(from, to)) ranks[index] = (from + 1 + to) / 2;
  }
  return ranks;
}

/** Spearman's rank correlation of two lists in the same order, ties by mean ranks; nothing when one side is constant. */
export function spearman(a: readonly number[], b: readonly number[]): number | undefined {
  return pearsonOf(averageRanks(a), averageRanks(b));
}

/** Kendall's tau-b (1945): agreeing less disagreeing pairs, corrected for ties; nothing when one side is constant. */
export function kendallTauB(a: readonly number[], b: readonly number[]): number | undefined {
  let balance = 0;
  let untiedA = 0;
  let untiedB = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      const signA = Math.sign((a[i] ?? 0) - (a[j] ?? 0));
      const signB = Math.sign((b[i] ?? 0) - (b[j] ?? 0));
      balance += signA * signB;
      untiedA += Math.abs(signA);
      untiedB += Math.abs(signB);
    }
  }
  return untiedA > 0 && untiedB > 0 ? balance / Math.sqrt(untiedA) / Math.sqrt(untiedB) : undefined;
}

/**
 * Kendall's coefficient of concordance W of several judges over the same items, 0..1, corrected for ties (Kendall and
 * Gibbons 1990). One list of scores or ranks per judge. Nothing when every judge is indifferent or there are no judges.
 */
export function kendallW(judges: readonly (readonly number[])[]): number | undefined {
  const items = judges[0]?.length ?? 0;
  const ranks = judges.map(averageRanks);
  const sums = Array.from({ length: items }, (_, i) => total(ranks.map((list) => list[i] ?? 0)));
  const mean = total(sums) / items;
  const spread = total(sums.map((sum) => (sum - mean) ** 2));
  const ties = total(ranks.map(tieCorrection));
  const most = (judges.length * (judges.length * (items ** 3 - items) - ties)) / 12;
  return most > 0 ? spread / most : undefined;
}

/** Sum of t³ - t over the groups of t tied ranks. */
function tieCorrection(ranks: readonly number[]): number {
  const groups = new Map<number, number>();
  for (const rank of ranks) groups.set(rank, (groups.get(rank) ?? 0) + 1);
  return total([...groups.values()].map((size) => size ** 3 - size));
}

/** Who stands in the first k of one ranking and not of the other, as indices. */
export interface TopDifference {
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
  /** The same items at the same ranks. */
  readonly same: boolean;
}

/** Compares the first k of two lists of ranks (1 is best); ties at rank k or above are all among the first k. */
export function topDifference(first: readonly number[], second: readonly number[], k: number): TopDifference {
  const places = first.map((rank, index) => ({ index, a: rank, b: second[index] ?? Number.POSITIVE_INFINITY }));
  const either = places.filter(({ a, b }) => a <= k || b <= k);
  return {
    onlyFirst: either.filter(({ b }) => b > k).map(({ index }) => index),
    onlySecond: either.filter(({ a }) => a > k).map(({ index }) => index),
    same: either.every(({ a, b }) => a === b),
  };
}
