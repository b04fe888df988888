import fc from 'fast-check';
import type { CrossingId } from '../src/model/ids';
import { FIRST_PLAN_YEAR, LAST_PLAN_YEAR, MOST_LANES, PLAN_LIMIT, type PlanChange } from '../src/model/plan';
import { even } from './even';

/** Any plan a user could have made at these crossings: at least one part each, a crossing once in a year and entry. */
export function anyPlan(crossings: readonly CrossingId[], maxLength = 6): fc.Arbitrary<readonly PlanChange[]> {
  const change = fc
    .record({
      crossingId: fc.constantFrom(...crossings),
      year: fc.integer({ min: FIRST_PLAN_YEAR, max: LAST_PLAN_YEAR }),
      status: fc.option(fc.constantFrom('open' as const, 'closed' as const), { nil: undefined }),
      minutes: fc.option(even(0, 10_080), { nil: undefined }),
      lanes: fc.option(fc.integer({ min: 1, max: MOST_LANES }), { nil: undefined }),
      hoursPerDay: fc.option(even(1, 24), { nil: undefined }),
      entryId: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/), { nil: undefined }),
    })
    .filter((made) => [made.status, made.minutes, made.lanes, made.hoursPerDay].some((part) => part !== undefined))
    .map(withoutGaps);
  const selector = ({ crossingId, year, entryId }: PlanChange) => `${crossingId} ${year} ${entryId ?? ''}`;
  return fc.uniqueArray(change, { selector, maxLength: Math.min(maxLength, PLAN_LIMIT) });
}

type Gaps<T> = { readonly [K in keyof T]: T[K] | undefined };

/** A missing part is a missing key. */
function withoutGaps(made: Gaps<Required<PlanChange>> & Pick<PlanChange, 'crossingId' | 'year'>): PlanChange {
  const { crossingId, year, status, minutes, lanes, hoursPerDay, entryId } = made;
  return {
    crossingId,
    year,
    ...(status !== undefined && { status }),
    ...(minutes !== undefined && { minutes }),
    ...(lanes !== undefined && { lanes }),
    ...(hoursPerDay !== undefined && { hoursPerDay }),
    ...(entryId !== undefined && { entryId }),
  };
}
