import { extent, rowSums, transpose } from './matrix';
import { type Column, requireTwo } from './problem';
import { ranksOf, settled } from './ranks';

/** S: sum of the weighted regrets, R: the largest of them, Q: both together; low is better in all three. */
export interface Vikor {
  readonly S: readonly number[];
  readonly R: readonly number[];
  readonly Q: readonly number[];
  /** C1: the second stands at least DQ = 1/(m - 1) behind the first in Q. */
  readonly acceptableAdvantage: boolean;
  /** C2: the first in Q is also the first in S or in R. */
  readonly acceptableStability: boolean;
  /** Alternatives (from 0, ascending) that the two conditions can not tell apart; the first alone when both hold. */
  readonly compromiseSet: readonly number[];
}

const SLACK = 1e-12;

/**
 * VIKOR (Opricovic and Tzeng 2004). A column in which nobody differs is no regret to anyone; the same goes for S or R in
 * Q. `v`, 0..1, is the weight of S. Throws ProblemError for fewer than two alternatives.
 */
export function vikor(columns: readonly Column[], v: number): Vikor {
  requireTwo(columns[0]?.values.length ?? 0);
  const regrets = columns.map(regretsOf);
  const S = settled(rowSums(regrets), 0);
  const R = transpose(regrets).map((row) => extent(row).max);
  return { S, R, ...conclude(S, R, v) };
}

/** Weighted regrets of one column: 0 at the best value reached, the weight at the worst. */
function regretsOf({ values, weight, type }: Column): readonly number[] {
  return shortfalls(values.map((x) => -type * x)).map((share) => weight * share);
}

/** Q, the two conditions and the compromise set, from S and R however they were come by. */
export function conclude(S: readonly number[], R: readonly number[], v: number): Omit<Vikor, 'S' | 'R'> {
  const r = shortfalls(R);
  const Q = settled(
    shortfalls(S).map((s, i) => v * s + (1 - v) * (r[i] ?? Number.NaN)),
    1,
  );
  const places = ranksOf(Q, 'low');
  const lowest = extent(Q).min;
  const leaders = indices(places, (place) => place === 1);
  const others = Q.filter((_, i) => i !== leaders[0]);
  const dq = 1 / (Q.length - 1);
  const acceptableAdvantage = extent(others).min - lowest >= dq - SLACK;
  const acceptableStability = leaders.some((i) => atLowest(S, i) || atLowest(R, i));
  const compromiseSet = acceptableAdvantage
    ? indices(places, (place) => place <= (acceptableStability ? 1 : 2))
    : indices(Q, (q) => q - lowest < dq - SLACK);
  return { Q, acceptableAdvantage, acceptableStability, compromiseSet };
}

/** 0 at the smallest, 1 at the largest; all 0 where they are one. */
function shortfalls(values: readonly number[]): readonly number[] {
  const { min, max } = extent(values);
  // Halves, because the range of finite values may be none.
  return values.map((value) => (max === min ? 0 : (value / 2 - min / 2) / (max / 2 - min / 2)));
}

function atLowest(values: readonly number[], index: number): boolean {
  const { min, max } = extent(values);
  return (values[index] ?? max) <= min + SLACK * (max - min);
}

function indices(values: readonly number[], holds: (value: number) => boolean): readonly number[] {
  return values.flatMap((value, i) => (holds(value) ? [i] : []));
}
