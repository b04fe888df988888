import { rowSums } from './matrix';
import type { Column } from './problem';

/** Sum of weight x value per alternative; a column that is still a cost counts negatively. */
export function weightedSum(columns: readonly Column[]): readonly number[] {
  return rowSums(columns.map(({ values, weight, type }) => values.map((x) => type * weight * x)));
}
