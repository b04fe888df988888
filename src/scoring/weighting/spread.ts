import { faulty } from '../mcda/fault';
import { extent, type Matrix, toShares, total } from '../mcda/matrix';

/** Sample standard deviation (n - 1). */
export function standardDeviation(values: readonly number[]): number {
  const mean = total(values) / values.length;
  return Math.sqrt(total(values.map((x) => (x - mean) ** 2)) / (values.length - 1));
}

export function isConstant(values: readonly number[]): boolean {
  const { min, max } = extent(values);
  return min === max;
}

/**
 * Weights in proportion to a measure of spread. A constant column tells nothing apart and weighs exactly 0, whatever
 * rounding leaves of its measure. Throws ProblemError when all are constant or the measure overflows.
 */
export function sharesOfSpread(
  columns: Matrix,
  measure: (values: readonly number[], c: number) => number,
): readonly number[] {
  const spreads = columns.map((values, c) => {
    const spread = measure(values, c);
    // Less than nothing can only be rounding.
    return isConstant(values) ? 0 : Math.max(0, spread);
  });
  const sum = total(spreads);
  if (sum > 0 && Number.isFinite(sum)) return toShares(spreads);
  throw faulty('matrix', 'columns that tell rows apart', `nothing to weigh by (${sum})`);
}
