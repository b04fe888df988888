import { faulty } from '../mcda/fault';
import { type Matrix, toShares, total } from '../mcda/matrix';

/** The largest eigenvalue of a positive matrix and its vector, which sums to 1. */
export interface Principal {
  readonly value: number;
  readonly vector: readonly number[];
}

const PRECISION = 1e-12;
const MOST_STEPS = 100_000;

/**
 * Power iteration until no part moves by more than 1e-12 of itself. The matrix is square and not negative, with a positive
 * diagonal, and joins every row to every other (Perron and Frobenius). Throws ProblemError when it does not settle.
 */
export function principal(matrix: Matrix): Principal {
  let vector: readonly number[] = matrix.map(() => 1 / matrix.length);
  for (let step = 0; step < MOST_STEPS; step++) {
    const image = matrix.map((row) => total(row.map((cell, j) => cell * (vector[j] ?? 0))));
    const next = toShares(image);
    const before = vector;
    vector = next;
    const settled = next.every((part, i) => Math.abs(part - (before[i] ?? 0)) <= PRECISION * part);
    if (settled) return { value: total(image), vector };
  }
  throw faulty('matrix', 'judgements whose weights settle', `none after ${MOST_STEPS} steps`);
}
