import fc from 'fast-check';
import { PREFERENCES } from '../../../src/scoring/mcda/preference';
import type { PlainProblem } from '../../../src/scoring/mcda/problem';
import type { MethodChoice } from '../../../src/scoring/mcda/solve';

/** Problems of 2 to 8 rows and 1 to 5 columns of positive decimals, in which at least two rows differ somewhere. */
export function anyProblem(): fc.Arbitrary<PlainProblem> {
  const value = fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10);
  return fc
    .integer({ min: 1, max: 5 })
    .chain((width) => {
      const row = fc.array(value, { minLength: width, maxLength: width });
      const perColumn = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: width, maxLength: width });
      return fc.record({
        matrix: fc.array(row, { minLength: 2, maxLength: 8 }),
        weights: perColumn(fc.integer({ min: 1, max: 20 })),
        types: perColumn(fc.constantFrom(1, -1)),
      });
    })
    .filter(({ matrix }) => matrix.some((row) => String(row) !== String(matrix[0])));
}

/** Every method, PROMETHEE with each of its functions. */
export function anyChoice(width: number): fc.Arbitrary<MethodChoice> {
  const promethee = fc.constantFrom(...PREFERENCES).map((name) => ({
    method: 'promethee_ii' as const,
    preference: Array.from({ length: width }, () => name),
    q: Array.from({ length: width }, () => 2),
    p: Array.from({ length: width }, () => 7),
    s: Array.from({ length: width }, () => 3),
  }));
  const others = fc.constantFrom('weighted_sum', 'weighted_product', 'topsis', 'waspas', 'vikor');
  return fc.oneof(promethee, ...[others.map((method): MethodChoice => ({ method }))]);
}

export const anySolvable = (): fc.Arbitrary<readonly [PlainProblem, MethodChoice]> =>
  anyProblem().chain((problem) => fc.tuple(fc.constant(problem), anyChoice(problem.types.length)));

/** A list and the order to put it in. */
export function permuted<T>(items: readonly T[], order: readonly number[]): readonly T[] {
  return order.flatMap((index) => items.slice(index, index + 1));
}

export const anyOrder = (length: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, index) => index),
    { minLength: length, maxLength: length },
  );
