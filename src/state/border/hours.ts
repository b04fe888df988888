import type { Place } from '../../corridors/access';
import { type BorderSetting, withoutPlan } from '../../corridors/border/states';
import type { Graph } from '../../corridors/graph';
import { fabsServed, projectTargets, regionPlace } from '../../corridors/places';
import { reachAll } from '../../corridors/reach';
import { graphOf } from '../../corridors/solve';
import type { Atlas } from '../../model/atlas';
import type { Names } from '../../model/geo';
import type { CrossingId, NodeId, ProjectId, RegionId } from '../../model/ids';
import type { Assumptions, Scenario } from '../../model/scenario';
import { selectEffectFabs } from '../effectFabs';
import { lastOf } from '../memo';
import { selectBorder, selectGraph } from '../select';
import type { AppState } from '../store';
import type { Painting } from './firstView';

/** What hours are counted from: the crossing or plant that is open in the panel, else the fab that is chosen. */
export type HoursFrom =
  | { readonly type: 'crossing'; readonly id: CrossingId }
  | { readonly type: 'fab'; readonly id: ProjectId };

const from = lastOf(
  (atlas: Atlas, selection: Scenario['selection'], fabs: readonly ProjectId[]): HoursFrom | undefined => {
    if (selection.type === 'crossing') return selection;
    if (selection.type === 'linkage') return { type: 'fab', id: selection.fabId };
    const plant = selection.type === 'project' ? atlas.projects.find(({ id }) => id === selection.id) : undefined;
    if (plant !== undefined && plant.country !== 'CR') return { type: 'fab', id: plant.id };
    const port = selection.type === 'port' ? atlas.ports.find(({ id }) => id === selection.id) : undefined;
    if (port?.mainCrossingId !== undefined) return { type: 'crossing', id: port.mainCrossingId };
    const [fab] = fabs;
    return fab === undefined ? undefined : { type: 'fab', id: fab };
  },
);

export const selectHoursFrom = (state: AppState): HoursFrom | undefined =>
  from(state.atlas, state.scenario.selection, selectEffectFabs(state));

/** A region or town and the hours by road to it. */
export interface ReachedPlace {
  readonly id: string;
  readonly names: Names;
  /** Of regions alone. */
  readonly regionId?: RegionId;
  readonly hours: number;
}

/** Places that a road leads to, and those that none does. */
export interface ReachedPlaces {
  readonly places: readonly ReachedPlace[];
  readonly unreached: readonly Omit<ReachedPlace, 'hours'>[];
}

/** What hours are counted from, by its own name. */
export const selectHoursFromName = (state: AppState): string | undefined => {
  const origin = selectHoursFrom(state);
  if (origin === undefined) return undefined;
  const list: readonly { readonly id: string; readonly name: string }[] =
    origin.type === 'fab' ? state.atlas.projects : state.atlas.crossings;
  return list.find(({ id }) => id === origin.id)?.name;
};

const hours = lastOf((atlas: Atlas, graph: Graph, origin: HoursFrom | undefined): Painting => {
  const place = origin && placeOf(atlas, origin);
  const targets = atlas.regions.map((region) => ({ id: region.id, place: regionPlace(region) }));
  const reached = place === undefined ? [] : reachAll<RegionId>(graph, place, targets);
  return { of: 'hours', by: new Map(reached.map(({ id, hours: count }) => [id, count])) };
});

const graphBefore = lastOf((atlas: Atlas, assumptions: Assumptions, border: BorderSetting) =>
  graphOf({ atlas, assumptions, border: withoutPlan(border) }),
);

/**
 * Hours by road from the fab or crossing to the reference city of each region, over the network and on to it from the city; after
 * the plan, or on the border without it.
 */
export const selectHours = (state: AppState, side: 'before' | 'after'): Painting =>
  hours(state.atlas, graphOn(state, side), selectHoursFrom(state));

/** The network of the same year without the plan. */
export const selectGraphBefore = (state: AppState): Graph =>
  graphBefore(state.atlas, state.scenario.assumptions, selectBorder(state));

function graphOn(state: AppState, side: 'before' | 'after'): Graph {
  return side === 'after' ? selectGraph(state) : selectGraphBefore(state);
}

const regionsReached = lastOf((atlas: Atlas, { by }: Painting): ReachedPlaces => {
  const all = atlas.regions.map(({ id, names }) => ({ id, names, regionId: id, hours: by.get(id) }));
  return partsOf(all);
});

/** Every region by hours on the side of the plan that is looked at. */
export const selectReached = (state: AppState): ReachedPlaces =>
  regionsReached(state.atlas, selectHours(state, state.session.border.side));

const townsReached = lastOf((atlas: Atlas, graph: Graph, origin: HoursFrom | undefined): ReachedPlaces => {
  const place = origin && placeOf(atlas, origin);
  const towns = atlas.network.nodes.filter(({ type }) => type !== 'port of entry' && type !== 'junction');
  const targets = towns.map(({ id }) => ({ id, place: { type: 'node', id } as const }));
  const reached = place === undefined ? [] : reachAll<NodeId>(graph, place, targets);
  const by = new Map(reached.map(({ id, hours: count }) => [id, count]));
  return partsOf(towns.map(({ id, name }) => ({ id, names: { en: name, es: name, fr: name }, hours: by.get(id) })));
});

/** Every town of the road network by hours. */
export const selectTownsReached = (state: AppState): ReachedPlaces =>
  townsReached(state.atlas, graphOn(state, state.session.border.side), selectHoursFrom(state));

function partsOf(
  all: readonly (Omit<ReachedPlace, 'hours'> & { readonly hours: number | undefined })[],
): ReachedPlaces {
  return {
    places: all.flatMap(({ hours: count, ...place }) => (count === undefined ? [] : [{ ...place, hours: count }])),
    unreached: all.filter(({ hours: count }) => count === undefined),
  };
}

/** Where it is on the network; nothing where the network has no node for the crossing. */
export function placeOf(atlas: Pick<Atlas, 'projects' | 'network'>, origin: HoursFrom): Place | undefined {
  if (origin.type === 'fab') return projectTargets(fabsServed(atlas, [origin.id]))[0]?.place;
  const node = atlas.network.nodes.find(({ crossingId }) => crossingId === origin.id);
  return node && { type: 'node', id: node.id };
}
