import { faulty } from '../mcda/fault';
import { extent, type Matrix, total, transpose } from '../mcda/matrix';
import { checkMatrix, checkTypes } from '../mcda/problem';
import { sharesOfSpread } from './spread';

/**
 * MEREC (Keshavarz-Ghorabaee and others 2021): how much the overall performance ln(1 + mean |ln n|) of the rows changes
 * when a column is left out, in proportion; n is min/x for a benefit and x/max for a cost. Types are all benefits unless
 * given. A constant column weighs 0. Throws ProblemError for a value of 0 or less, and when every column is constant.
 */
export function merecWeights(matrix: Matrix, types?: readonly number[]): readonly number[] {
  const columns = checkMatrix(matrix);
  const directions = checkTypes(types, columns.length);
  const logs = columns.map((values, c) => logDistances(values, directions[c] ?? 1, c));
  const sums = transpose(logs).map(total);
  const performance = (sum: number): number => Math.log1p(sum / columns.length);
  return sharesOfSpread(columns, (_, c) =>
    total(
      sums.map((sum, r) => {
        const rest = Math.max(0, sum - (logs[c]?.[r] ?? 0));
        return performance(sum) - performance(rest);
      }),
    ),
  );
}

/** |ln n| per row: the distance from the weakest value of a benefit, the largest of a cost. */
function logDistances(values: readonly number[], type: 1 | -1, c: number): readonly number[] {
  values.forEach((x, r) => {
    if (x <= 0) throw faulty(`matrix[${r}][${c}]`, 'a number above 0, for MEREC', x);
  });
  const { min, max } = extent(values);
  return values.map((x) => (type === 1 ? Math.log(x / min) : Math.log(max / x)));
}
