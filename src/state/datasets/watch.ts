import type { Scenario } from '../../model/scenario';
import { type DatasetIds, isOfDataset, withDatasets } from '../../scoring/datasets';
import { useApp } from '../store';

/**
 * Keeps the columns of own data beside the criteria of the model in the atlas, so that every view reads them like any other.
 * Returns how to stop.
 */
export function watchDatasets(ids: DatasetIds): () => void {
  let joined: Scenario['datasets'] | undefined;
  const settle = (): void => {
    const { atlas, scenario } = useApp.getState();
    const wanted = scenario.datasets.flatMap(({ content, columns }) => (content.type === 'regions' ? columns : []));
    const here = atlas.criteria.filter(isOfDataset);
    const isWhole =
      here.length === wanted.length && wanted.every(({ id }) => here.some((criterion) => criterion.id === id));
    if (isWhole && (scenario.datasets === joined || wanted.length === 0)) return;
    joined = scenario.datasets;
    useApp.setState({ atlas: withDatasets(atlas, scenario.datasets, ids) });
  };
  settle();
  return useApp.subscribe((state, before) => {
    if (state.scenario.datasets !== before.scenario.datasets || state.atlas !== before.atlas) settle();
  });
}
