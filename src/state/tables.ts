import type { Selection, ViewId } from '../model/scenario';
import { TABLES, type TableId } from '../model/tables';
import { change, patchSession, point, select } from './actions';
import { selectRanking } from './select';
import { type Pointed, useApp } from './store';

/** Opens a table over the map; the view to explore comes with it. */
export function openTable(table: TableId = TABLES[0]): void {
  openView('explore');
  patchSession({ table });
}

export function closeTable(): void {
  patchSession({ table: undefined });
}

/** Goes to a view, and away from a table that lies over the map. */
export function openView(view: ViewId): void {
  closeTable();
  if (useApp.getState().scenario.view !== view) change('undo.view', { view });
}

export function toggleTable(): void {
  if (useApp.getState().session.table === undefined) openTable();
  else closeTable();
}

/** Views that take the whole page: nothing selected would be seen in them. */
const WHOLE_PAGE: readonly ViewId[] = ['compare', 'sources', 'method'];

/** Opens a place where it can be seen: from a view that takes the whole page, one step leads to the map with it. */
export function openPlace(place: Selection): void {
  point(undefined);
  const { view } = useApp.getState().scenario;
  if (WHOLE_PAGE.includes(view)) change('undo.select', { selection: place, view: 'explore' });
  else select(place);
}

/** Leaves the table for the map, with the place selected. */
export function showOnMap(place: Pointed): void {
  closeTable();
  select(place);
}

/** Selects the region before or after the selected one in the ranking; from nothing, the first or the last. */
export function stepRegion(step: 1 | -1): void {
  const state = useApp.getState();
  const ranked = selectRanking(state).filter(({ rank }) => rank !== undefined);
  const { selection } = state.scenario;
  const now = selection.type === 'region' ? ranked.findIndex(({ regionId }) => regionId === selection.id) : undefined;
  const next = now === undefined || now < 0 ? (step === 1 ? 0 : ranked.length - 1) : now + step;
  const region = ranked[next];
  if (region !== undefined) select({ type: 'region', id: region.regionId });
}
