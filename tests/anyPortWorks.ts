import fc from 'fast-check';
import { MOST_BUDGET_MUSD, MOST_MERIT, type PortWorks } from '../src/model/merit';

const weight = fc.double({ min: 0, max: MOST_MERIT, noNaN: true });

/** Any budget and any weights of port projects that a user could have chosen. */
export const anyPortWorks: fc.Arbitrary<PortWorks> = fc.record({
  budgetMusd: fc.double({ min: 0, max: MOST_BUDGET_MUSD, noNaN: true }),
  merits: fc.record({ capacity: weight, region: weight, cost: weight, readiness: weight, binational: weight }),
});
