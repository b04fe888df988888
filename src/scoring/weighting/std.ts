import type { Matrix } from '../mcda/matrix';
import { checkMatrix, requireTwo } from '../mcda/problem';
import { sharesOfSpread, standardDeviation } from './spread';

/**
 * Weights in proportion to the standard deviation of each column as given; scale the columns first where units differ.
 * Throws ProblemError for fewer than two rows and when every column is constant.
 */
export function stdWeights(matrix: Matrix): readonly number[] {
  const columns = checkMatrix(matrix);
  requireTwo(matrix.length);
  return sharesOfSpread(columns, standardDeviation);
}
