import { faulty } from './fault';
import { rowSums } from './matrix';
import type { Column } from './problem';

/**
 * log10 of the product of value ^ weight per alternative (Miller and Starr 1969); a column that is still a cost has a
 * negative exponent. A column of weight 0 is a factor of 1. Throws ProblemError for a weighted value of 0 or less.
 */
export function weightedProduct(columns: readonly Column[]): readonly number[] {
  return rowSums(
    columns.map(({ values, weight, type }, c) =>
      values.map((x, r) => {
        if (weight === 0) return 0;
        if (x <= 0) throw faulty(`matrix[${r}][${c}]`, 'a value above 0 once normalised, for a product', x);
        return type * weight * Math.log10(x);
      }),
    ),
  );
}
