import type { Dataset } from '../../model/dataset';
import type { DatasetId } from '../../model/ids';
import type { SurfaceCell } from '../../model/surface';
import { change } from '../actions';
import { freeIds, roomForPoints } from '../datasets/actions';
import { useApp } from '../store';

interface Words {
  readonly table: string;
  readonly source: string;
  /** Of the place itself. */
  readonly name: string;
}

/**
 * Adds a place to the user's own points, so that it is ranked among the sites: in a table of kept places, made when the first
 * one is kept. Gives whether there was room. A place that is there already stays as it is.
 */
export function keepPlace(cell: SurfaceCell, ids: readonly DatasetId[], words: Words): boolean {
  const { scenario, atlas } = useApp.getState();
  const region = atlas.regions.find(({ id }) => id === cell.regionId);
  const kept = scenario.datasets.find(isKept(words.table));
  const id = kept?.id ?? freeIds(scenario, { datasets: ids, columns: [] }).dataset;
  if (id === undefined || region === undefined || roomForPoints(scenario) < 1) return false;
  const content = kept?.content.type === 'points' ? kept.content : EMPTY;
  const isHere = content.lngs.some((lng, index) => lng === cell.lng && content.lats[index] === cell.lat);
  if (isHere) return true;
  const next: Dataset = {
    id,
    name: words.table,
    source: words.source,
    year: Number(atlas.edition.slice(0, 4)),
    columns: [],
    content: {
      type: 'points',
      names: [...content.names, words.name],
      lngs: [...content.lngs, cell.lng],
      lats: [...content.lats, cell.lat],
      regionIds: [...content.regionIds, region.id],
      values: [],
    },
  };
  change('undo.dataAdded', ({ datasets }) => ({
    datasets: kept ? datasets.map((one) => (one.id === id ? next : one)) : [...datasets, next],
  }));
  return true;
}

/** A table of bare points under that name: what this file makes. */
const isKept =
  (name: string) =>
  (dataset: Dataset): boolean =>
    dataset.name === name && dataset.content.type === 'points' && dataset.columns.length === 0;

const EMPTY: Extract<Dataset['content'], { type: 'points' }> = {
  type: 'points',
  names: [],
  lngs: [],
  lats: [],
  regionIds: [],
  values: [],
};
