import type { CriterionId, DatasetId } from '../../model/ids';
import type { Scenario } from '../../model/scenario';

/** The scenario without its own data, and without whatever names their columns; the same object where there are none. */
export function withoutDatasets(scenario: Scenario): Scenario {
  if (scenario.datasets.length === 0) return scenario;
  return {
    ...scenario,
    ...without(
      scenario,
      scenario.datasets.map(({ id }) => id),
    ),
  };
}

/** What changes when some datasets go, with everything that names their columns. */
export function without(scenario: Scenario, ids: readonly DatasetId[]): Partial<Scenario> {
  const { datasets, weights, locked, values, knockouts, uncertainty } = scenario;
  const gone = datasets.filter(({ id }) => ids.includes(id)).flatMap(({ columns }) => columns.map(({ id }) => id));
  const stays = (id: CriterionId): boolean => !gone.includes(id);
  return {
    datasets: datasets.filter(({ id }) => !ids.includes(id)),
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

type Numbers = Readonly<Record<CriterionId, number>>;

function withoutKeys(record: Numbers, gone: readonly CriterionId[]): Numbers {
  const left = { ...record };
  for (const id of gone) delete left[id];
  return left;
}
