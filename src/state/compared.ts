import type { RegionId } from '../model/ids';
import type { Region } from '../model/region';
import { COMPARED_LIMIT, type Scenario } from '../model/scenario';
import { change } from './actions';
import { lastOf } from './memo';
import { selectRegionMap } from './select';
import { type AppState, useApp } from './store';

type Parts = Pick<Scenario, 'compared' | 'sites'>;

const regionsOf = lastOf((ids: readonly RegionId[], regions: ReadonlyMap<RegionId, Region>): readonly Region[] =>
  ids.flatMap((id) => regions.get(id) ?? []),
);

/** The regions side by side, in the order they were added. */
export const selectCompared = (state: AppState): readonly Region[] =>
  regionsOf(state.scenario.compared, selectRegionMap(state));

const firstOf = lastOf((ids: readonly string[], most: number): readonly string[] => ids.slice(0, most));

/** Ids of the sites beside them; a file made by hand may name more than there is room for. */
export const selectComparedSites = ({ compared, sites }: Parts): readonly string[] =>
  firstOf(sites.compared, Math.max(0, COMPARED_LIMIT - compared.length));

/** Whether regions and sites together are as many as there is room for. */
export function isComparisonFull(scenario: Parts): boolean {
  return scenario.compared.length + selectComparedSites(scenario).length >= COMPARED_LIMIT;
}

/** A list with the id at its end, or without it; a full list takes no more. */
export function toggled<Id extends string>(compared: readonly Id[], id: Id, most = COMPARED_LIMIT): readonly Id[] {
  if (compared.includes(id)) return compared.filter((other) => other !== id);
  return compared.length < most ? [...compared, id] : compared;
}

/** Adds a region to the ones compared, or takes it out, as one undo step; nothing happens when there is no more room. */
export function toggleCompared(id: RegionId): void {
  const { scenario } = useApp.getState();
  const next = toggled(scenario.compared, id, COMPARED_LIMIT - selectComparedSites(scenario).length);
  if (next !== scenario.compared) change('undo.compared', { compared: next });
}

/** The same for a site. */
export function toggleComparedSite(id: string): void {
  const { scenario } = useApp.getState();
  const shown = selectComparedSites(scenario);
  const next = toggled(shown, id, COMPARED_LIMIT - scenario.compared.length);
  if (next !== shown) change('undo.compared', { sites: { ...scenario.sites, compared: next } });
}

/** Replaces the regions compared: the first of them up to the limit. */
export function setCompared(ids: readonly RegionId[]): void {
  change('undo.compared', { compared: [...new Set(ids)].slice(0, COMPARED_LIMIT) });
}

/** Takes all regions and sites out of the comparison. */
export function clearCompared(): void {
  change('undo.compared', ({ sites }) => ({ compared: [], sites: { ...sites, compared: [] } }));
}
