import fc from 'fast-check';
import { MOST_BUDGET_MUSD, MOST_MERIT, type PortWorks } from '../src/model/merit';
import { even } from './even';

const weight = even(0, MOST_MERIT);

/** Any budget and any weights of port projects that a user could have chosen. */
export const anyPortWorks: fc.Arbitrary<PortWorks> = fc.record({
  budgetMusd: even(0, MOST_BUDGET_MUSD),
  merits: fc.record({ capacity: weight, region: weight, cost: weight, readiness: weight, binational: weight }),
});
