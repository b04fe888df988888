import {
  DATASET_COLUMNS_LIMIT,
  DATASETS_LIMIT,
  type Dataset,
  type DatasetContent,
  DOCUMENT_POINTS_LIMIT,
  type PointTable,
  textAt,
} from '../../model/dataset';
import type { CriterionId, DatasetId, RegionId } from '../../model/ids';
import type { Scenario } from '../../model/scenario';
import { change, patchSession } from '../actions';
import { useApp } from '../store';
import { without } from './without';

/** Adds a table to the scenario; one undo step. */
export function addDataset(dataset: Dataset): void {
  change('undo.dataAdded', ({ datasets }) => ({ datasets: [...datasets, dataset] }));
}

/** Takes a table away with everything that names its columns; one undo step. */
export function removeDataset(id: DatasetId): void {
  change('undo.dataRemoved', (scenario) => without(scenario, [id]));
}

/** Notes that points too many for the document are kept on this device. */
export function pointsAreHere(keys: readonly string[]): void {
  patchSession({ keptHere: new Set([...useApp.getState().session.keptHere, ...keys]) });
}

/** Notes that points are kept on this device no longer. */
export function pointsAreGone(keys: readonly string[]): void {
  const { keptHere } = useApp.getState().session;
  patchSession({ keptHere: new Set([...keptHere].filter((key) => !keys.includes(key))) });
}

export interface FreeIds {
  readonly dataset: DatasetId | undefined;
  readonly columns: readonly CriterionId[];
}

/** Ids that nothing of the scenario has yet; none where the limits are reached. */
export function freeIds(
  { datasets }: Pick<Scenario, 'datasets'>,
  ids: { readonly datasets: readonly DatasetId[]; readonly columns: readonly CriterionId[] },
): FreeIds {
  const taken = datasets.flatMap(({ columns }) => columns.map(({ id }) => id));
  return {
    dataset: ids.datasets.slice(0, DATASETS_LIMIT).find((id) => datasets.every((dataset) => dataset.id !== id)),
    columns: ids.columns.slice(0, DATASET_COLUMNS_LIMIT).filter((id) => !taken.includes(id)),
  };
}

/** Points of the document, and how many more it may hold. */
export function roomForPoints({ datasets }: Pick<Scenario, 'datasets'>): number {
  const held = datasets.reduce((sum, { content }) => sum + (content.type === 'points' ? content.names.length : 0), 0);
  return DOCUMENT_POINTS_LIMIT - held;
}

/** Points as the document holds them: plain lists, missing values as null. */
export function documentPoints(
  { count, lng, lat, region, names, values }: PointTable,
  regionIds: readonly RegionId[],
): Extract<DatasetContent, { type: 'points' }> {
  const places = Array.from({ length: count }, (_, index) => index);
  return {
    type: 'points',
    names: places.map((index) => textAt(names, index)),
    lngs: [...lng],
    lats: [...lat],
    regionIds: places.flatMap((index) => regionIds[region[index] ?? 0] ?? []),
    values: values.map((column) => [...column].map((value) => (Number.isNaN(value) ? null : value))),
  };
}
