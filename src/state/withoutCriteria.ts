import type { CriterionId } from '../model/ids';
import type { Scenario } from '../model/scenario';

type Numbers = Readonly<Record<CriterionId, number>>;

/** What changes when some criteria go: everything that names them. */
export function withoutCriteria(
  { weights, locked, values, knockouts, uncertainty }: Scenario,
  gone: readonly CriterionId[],
): Partial<Scenario> {
  const stays = (id: CriterionId): boolean => !gone.includes(id);
  return {
    weights: withoutKeys(weights, gone),
    locked: locked.filter(stays),
    values: values.filter(({ criterionId }) => stays(criterionId)),
    knockouts: knockouts.filter(({ criterionId }) => stays(criterionId)),
    uncertainty: {
      ...uncertainty,
      bandOf: withoutKeys(uncertainty.bandOf, gone),
      errorOf: withoutKeys(uncertainty.errorOf, gone),
    },
  };
}

function withoutKeys(record: Numbers, gone: readonly CriterionId[]): Numbers {
  const left = { ...record };
  for (const id of gone) delete left[id];
  return left;
}
