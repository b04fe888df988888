import type { CriterionId } from '../model/ids';
import type { Scenario } from '../model/scenario';
import type { Prepared } from './prepare';
import { inScope } from './scope';

/** A criterion known for a smaller share of the regions in scope should be marked as thin, or not offered. */
export const MIN_KNOWN = 0.65;

/** Share of the regions in scope, to which the criterion applies, that have a value, 0..1; no key where it applies to none. */
export function knownShares(
  { regions, criteria, problem }: Prepared,
  scope: Pick<Scenario, 'countries' | 'picked'>,
): Readonly<Record<CriterionId, number>> {
  const slots = regions.flatMap((region, r) => (inScope(region, scope) ? [r * criteria.length] : []));
  const shares: Record<CriterionId, number> = {};
  criteria.forEach(({ id }, c) => {
    const applying = slots.filter((row) => problem.applies[row + c]);
    if (applying.length > 0) shares[id] = applying.filter((row) => problem.known[row + c]).length / applying.length;
  });
  return shares;
}
