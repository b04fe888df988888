import { faulty } from './fault';
import { transpose } from './matrix';
import type { Column } from './problem';
import { weightedSum } from './weightedSum';

/**
 * WASPAS (Zavadskas and others 2012): lambda x weighted sum + (1 - lambda) x product of value ^ weight. A column that is
 * still a cost counts negatively in the sum and as a divisor in the product. Throws ProblemError for a negative value,
 * and for a divisor of 0.
 */
export function waspas(columns: readonly Column[], lambda: number): readonly number[] {
  const products = transpose(columns.map(powers)).map((row) => row.reduce((product, factor) => product * factor, 1));
  return weightedSum(columns).map((sum, r) => lambda * sum + (1 - lambda) * (products[r] ?? Number.NaN));
}

function powers({ values, weight, type }: Column, c: number): readonly number[] {
  return values.map((x, r) => {
    if (weight === 0) return 1;
    if (x < 0 || (x === 0 && type === -1)) {
      const least = type === -1 ? 'above 0' : 'of 0 or more';
      throw faulty(`matrix[${r}][${c}]`, `a value ${least} once normalised, for a product`, x);
    }
    return x ** (type * weight);
  });
}
