import { faulty } from '../mcda/fault';

/** More criteria than this are taken for a mistake. */
const MOST = 10_000;

/**
 * Rank order centroid weights of n criteria, the most important first: w_k = (1/k + ... + 1/n) / n (Barron and Barrett
 * 1996). They sum to 1. Throws ProblemError.
 */
export function rocWeights(n: number): readonly number[] {
  if (!Number.isInteger(n) || n < 1 || n > MOST) throw faulty('n', `a whole number of 1 to ${MOST}`, n);
  const weights: number[] = [];
  let tail = 0;
  // From the last: each weight adds one term to the one after it, smallest terms first.
  for (let k = n; k >= 1; k--) {
    tail += 1 / k;
    weights.push(tail / n);
  }
  return weights.reverse();
}
