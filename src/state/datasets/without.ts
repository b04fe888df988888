import type { Dataset } from '../../model/dataset';
import type { DatasetId } from '../../model/ids';
import type { Scenario } from '../../model/scenario';
import { withoutCriteria } from '../withoutCriteria';

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
  const isGone = ({ id }: Dataset): boolean => ids.includes(id);
  const columns = scenario.datasets.filter(isGone).flatMap((dataset) => dataset.columns.map(({ id }) => id));
  return {
    datasets: scenario.datasets.filter((dataset) => !isGone(dataset)),
    ...withoutCriteria(scenario, columns),
  };
}
