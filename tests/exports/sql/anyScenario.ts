import fc from 'fast-check';
import type { Criterion } from '../../../src/model/criterion';
import { COUNTRIES } from '../../../src/model/geo';
import type { Knockout, Scenario } from '../../../src/model/scenario';
import { anyValues } from '../../anyValues';
import { even } from '../../even';
import { METHOD, regionId } from '../../scoring/make';

/** Scenarios over the criteria: weights, value functions, knock-outs, profile, scope and least coverage at random. */
export function anyScenario(base: Scenario, criteria: readonly Criterion[], sites: number): fc.Arbitrary<Scenario> {
  const ids = criteria.map(({ id }) => id);
  const weight = fc.oneof(fc.constant(0), even(0.01, 100));
  const knockout = fc.constantFrom(...criteria).chain(({ id, readings }) =>
    fc
      .tuple(fc.constantFrom(...readings), even(-0.1, 1.1), fc.boolean())
      .map(([{ low, high }, share, isLeast]): Knockout => {
        const bound = low + share * (high - low);
        return { criterionId: id, ...(isLeast ? { min: bound } : { max: bound }) };
      }),
  );
  const part = fc.integer({ min: 0, max: 100_000 });
  return fc
    .record({
      method: METHOD,
      weights: fc.array(weight, { minLength: ids.length, maxLength: ids.length }),
      values: anyValues(ids),
      knockouts: fc.array(knockout, { maxLength: 2 }),
      minCoverage: fc.constantFrom(0, 0.5, 0.65, 1),
      countries: fc.subarray([...COUNTRIES]),
      picked: fc.oneof(
        fc.constant([]),
        fc.array(
          fc.nat({ max: sites - 1 }).map((s) => regionId(`site-${s}`)),
          { maxLength: sites },
        ),
      ),
      headcount: part,
      powerMw: part,
      waterM3Day: part,
      trucksDay: part,
    })
    .map(({ weights, headcount, powerMw, waterM3Day, trucksDay, ...rest }) => ({
      ...base,
      ...rest,
      weights: Object.fromEntries(ids.map((id, c) => [id, weights[c] ?? 0])),
      profile: { ...base.profile, headcount, powerMw, waterM3Day, trucksDay },
    }));
}
