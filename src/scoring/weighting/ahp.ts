import { type Fault, faulty, throwAny } from '../mcda/fault';
import type { Matrix } from '../mcda/matrix';
import { checkMatrix } from '../mcda/problem';
import { principal } from './eigenvector';

/** Saaty's random consistency index for 1..10 criteria (Saaty 1980). */
export const SAATY_RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;

/** Judgements are called consistent up to this ratio. */
export const CONSISTENT = 0.1;

/** 1/3 written 0.33 and 1/8 written 0.13 are reciprocals still. */
const RECIPROCAL_SLACK = 0.05;

/** Weights of a table of judgements, and how far the judgements contradict each other. */
export interface Ahp {
  /** Sum to 1, in the order of the rows. */
  readonly weights: readonly number[];
  /** Consistency index over random index; 0 up to two criteria, absent beyond ten unless a random index is given. */
  readonly consistencyRatio?: number;
  readonly randomIndex?: number;
  readonly largestEigenvalue: number;
}

/**
 * AHP (Saaty 1980): the principal eigenvector of pairwise judgements; cell [i][j] says how many times as much i weighs as
 * j. `randomIndex` takes the place of Saaty's value for that size. Throws ProblemError unless the matrix is square,
 * positive and reciprocal (within 5 %, for rounded reciprocals).
 */
export function ahp(matrix: Matrix, randomIndex?: number): Ahp {
  checkJudgements(matrix);
  if (randomIndex !== undefined && !(randomIndex > 0 && Number.isFinite(randomIndex))) {
    throw faulty('params.randomIndex', 'a number above 0', randomIndex);
  }
  const { value, vector } = principal(matrix);
  const index = randomIndex ?? SAATY_RANDOM_INDEX[matrix.length - 1];
  const ratio = ratioOf(value, matrix.length, index);
  return {
    weights: vector,
    ...(ratio === undefined ? {} : { consistencyRatio: ratio }),
    ...(index === undefined ? {} : { randomIndex: index }),
    largestEigenvalue: value,
  };
}

/** (lambda - n) / (n - 1) / random index. Rounding may take lambda a hair below n, where no judgement can take it. */
export function ratioOf(lambda: number, n: number, randomIndex: number | undefined): number | undefined {
  if (n <= 2) return 0;
  return randomIndex === undefined ? undefined : Math.max(0, (lambda - n) / (n - 1)) / randomIndex;
}

function checkJudgements(matrix: Matrix): void {
  checkMatrix(matrix);
  if (matrix.length !== matrix[0]?.length) {
    throw faulty('matrix', 'as many rows as columns', `${matrix.length} x ${matrix[0]?.length ?? 0}`);
  }
  throwAny(matrix.flatMap((row, i) => row.flatMap((cell, j) => judgementFaults(matrix, cell, i, j))));
}

function judgementFaults(matrix: Matrix, cell: number, i: number, j: number): readonly Fault[] {
  const path = `matrix[${i}][${j}]`;
  if (cell <= 0) return [{ path, expected: 'a number above 0', got: String(cell) }];
  if (i === j) return cell === 1 ? [] : [{ path, expected: '1 on the diagonal', got: String(cell) }];
  const mirror = matrix[j]?.[i] ?? Number.NaN;
  // A mirror of 0 or less has a fault of its own.
  if (i > j || mirror <= 0 || Math.abs(cell * mirror - 1) <= RECIPROCAL_SLACK) return [];
  const expected = `1/${cell}, the reciprocal of ${path}`;
  return [{ path: `matrix[${j}][${i}]`, expected, got: String(mirror) }];
}
