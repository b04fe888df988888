import fc from 'fast-check';
import type { CriterionId } from '../src/model/ids';
import { DATA_DOUBTS, type Uncertainty, WEIGHT_DOUBTS } from '../src/model/uncertainty';
import { even } from './even';

/** Any doubts a user could have stated about these criteria. */
export function anyUncertainty(criteria: readonly CriterionId[]): fc.Arbitrary<Uncertainty> {
  const between = (min: number, max: number) => even(min, max);
  const some = (max: number): fc.Arbitrary<Readonly<Record<CriterionId, number>>> =>
    fc
      .tuple(fc.subarray([...criteria]), fc.array(between(0, max), { minLength: 9, maxLength: 9 }))
      .map(([ids, values]) => Object.fromEntries(ids.map((id, i) => [id, values[i] ?? 0])));
  return fc.record({
    weights: fc.constantFrom(...WEIGHT_DOUBTS),
    band: between(0, 1),
    bandOf: some(1),
    closeness: between(1, 1000),
    data: fc.constantFrom(...DATA_DOUBTS),
    errorOf: some(100),
    draws: fc.integer({ min: 500, max: 100_000 }),
    seed: fc.integer({ min: 0, max: 999_999_999 }),
    top: fc.integer({ min: 1, max: 100 }),
  });
}
