import { faulty } from '../mcda/fault';
import { type Matrix, toShares, total } from '../mcda/matrix';
import { checkMatrix, requireTwo } from '../mcda/problem';
import { sharesOfSpread } from './spread';

/**
 * Shannon entropy weights: a criterion weighs 1 - e, e = -sum(p ln p) / ln m with p = x / sum(x), over the sum of these.
 * Rows are alternatives. A constant criterion weighs 0. Throws ProblemError for a negative value, a column of zeros, fewer
 * than two rows, and when every criterion is constant.
 */
export function entropyWeights(matrix: Matrix): readonly number[] {
  const columns = checkMatrix(matrix);
  requireTwo(matrix.length);
  return sharesOfSpread(columns, (values, c) => 1 - entropyOf(values, c) / Math.log(matrix.length));
}

function entropyOf(values: readonly number[], c: number): number {
  values.forEach((x, r) => {
    if (x < 0) throw faulty(`matrix[${r}][${c}]`, 'a number of 0 or more, for entropy', x);
  });
  if (!(total(values) > 0)) throw faulty(`matrix[*][${c}]`, 'a sum above 0, for entropy', total(values));
  return -total(toShares(values).map((p) => (p === 0 ? 0 : p * Math.log(p))));
}
