/** Rows of numbers; rectangular once it is checked. */
export type Matrix = readonly (readonly number[])[];

/** Rows from columns and columns from rows, of a rectangular matrix. */
export function transpose(matrix: Matrix): readonly (readonly number[])[] {
  const [first = []] = matrix;
  return first.map((_, c) => matrix.map((row) => row[c] ?? Number.NaN));
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The sum of each row of a matrix that is given by its columns. */
export function rowSums(columns: Matrix): readonly number[] {
  return transpose(columns).map(total);
}

/** Smallest and largest; the loop spares the limit on the number of arguments. */
export function extent(values: readonly number[]): { readonly min: number; readonly max: number } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}

/** Each value over the sum of all. */
export function toShares(values: readonly number[]): readonly number[] {
  const sum = total(values);
  return values.map((value) => value / sum);
}

/** Euclidean length, without overflow on the way. */
export function norm(values: readonly number[]): number {
  const { min, max } = extent(values);
  const scale = Math.max(-min, max);
  if (scale === 0) return 0;
  return scale * Math.sqrt(total(values.map((value) => (value / scale) ** 2)));
}
