import type { RegionId } from '../model/ids';
import type { Region } from '../model/region';
import { COMPARED_LIMIT } from '../model/scenario';
import { change } from './actions';
import { lastOf } from './memo';
import { selectRegionMap } from './select';
import { type AppState, useApp } from './store';

const regionsOf = lastOf((ids: readonly RegionId[], regions: ReadonlyMap<RegionId, Region>): readonly Region[] =>
  ids.flatMap((id) => regions.get(id) ?? []),
);

/** The regions side by side, in the order they were added. */
export const selectCompared = (state: AppState): readonly Region[] =>
  regionsOf(state.scenario.compared, selectRegionMap(state));

/** A list with the region at its end, or without it; a full list takes no more. */
export function toggled(compared: readonly RegionId[], id: RegionId): readonly RegionId[] {
  if (compared.includes(id)) return compared.filter((other) => other !== id);
  return compared.length < COMPARED_LIMIT ? [...compared, id] : compared;
}

/** Adds a region to the ones compared, or takes it out, as one undo step; nothing happens when the list is full. */
export function toggleCompared(id: RegionId): void {
  const { compared } = useApp.getState().scenario;
  const next = toggled(compared, id);
  if (next !== compared) change('undo.compared', { compared: next });
}

/** Replaces the regions compared: the first of them up to the limit. */
export function setCompared(ids: readonly RegionId[]): void {
  change('undo.compared', { compared: [...new Set(ids)].slice(0, COMPARED_LIMIT) });
}
