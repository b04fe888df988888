import type { Criterion } from '../model/criterion';
import type { ValueOverride } from '../model/scenario';

/** The criteria with the user's value functions in their readings; the same list where there are none. */
export function withValues(criteria: readonly Criterion[], values: readonly ValueOverride[]): readonly Criterion[] {
  if (values.length === 0) return criteria;
  return criteria.map((criterion) => {
    const own = values.filter(({ criterionId }) => criterionId === criterion.id);
    if (own.length === 0) return criterion;
    const readings = criterion.readings.map((reading) => {
      const worth = own.find(({ scope }) => scope === reading.scope)?.worth;
      return worth ? { ...reading, worth } : reading;
    });
    return { ...criterion, readings };
  });
}
