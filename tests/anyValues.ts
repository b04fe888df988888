import fc from 'fast-check';
import { COUNTRIES } from '../src/model/geo';
import type { CriterionId } from '../src/model/ids';
import type { ValueOverride } from '../src/model/scenario';
import { type Corner, type ValueFunction, valueFault } from '../src/model/valueFunction';
import { even } from './even';

/** Without -0, which JSON does not tell from 0. */
const finite = (min: number, max: number) => even(min, max);
const ascending = (count: number, min = -1e6, max = 1e6) =>
  fc.uniqueArray(finite(min, max), { minLength: count, maxLength: count }).map((list) => list.sort((a, b) => a - b));
const worth = finite(0, 1);

/** Any value function that has an answer. */
export const anyFunction: fc.Arbitrary<ValueFunction> = fc
  .oneof(
    fc
      .tuple(ascending(2, 0), fc.constantFrom('linear' as const, 'log' as const), fc.boolean())
      .map(([[low = 0, high = 1], type, isCost]) =>
        isCost ? { type, worst: high, best: low } : { type, worst: low, best: high },
      ),
    fc.integer({ min: 2, max: 8 }).chain((count) =>
      fc.tuple(ascending(count), fc.array(worth, { minLength: count, maxLength: count })).map(([raws, worths]) => ({
        type: 'piecewise' as const,
        corners: raws.map((raw, i): Corner => [raw, worths[i] ?? 0]),
      })),
    ),
    ascending(4).map(([low = 0, idealLow = 1, idealHigh = 2, high = 3]) => ({
      type: 'ideal' as const,
      low,
      idealLow,
      idealHigh,
      high,
    })),
    fc
      .tuple(finite(-1e6, 1e6), worth, worth)
      .map(([at, below, above]) => ({ type: 'threshold' as const, at, below, above })),
  )
  .filter((fn) => valueFault(fn) === undefined);

/** Value functions of a user, at most one for each reading. */
export function anyValues(criteria: readonly CriterionId[]): fc.Arbitrary<readonly ValueOverride[]> {
  return fc.uniqueArray(
    fc.record<ValueOverride>({
      criterionId: fc.constantFrom(...criteria),
      scope: fc.constantFrom(...COUNTRIES, 'all' as const),
      worth: anyFunction,
    }),
    { maxLength: 3, selector: ({ criterionId, scope }) => `${criterionId} ${scope}` },
  );
}
