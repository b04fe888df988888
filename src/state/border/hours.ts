import type { Place } from '../../corridors/access';
import { type BorderSetting, withoutPlan } from '../../corridors/border/states';
import type { Graph } from '../../corridors/graph';
import { fabsServed, projectTargets, regionPlace } from '../../corridors/places';
import { reachAll } from '../../corridors/reach';
import { graphOf } from '../../corridors/solve';
import type { Atlas } from '../../model/atlas';
import type { CrossingId, ProjectId, RegionId } from '../../model/ids';
import type { Assumptions, Scenario } from '../../model/scenario';
import { selectEffectFabs } from '../effectFabs';
import { lastOf } from '../memo';
import { selectBorder, selectGraph } from '../select';
import type { AppState } from '../store';
import type { Painting } from './firstView';

/** What hours are counted from: the crossing that is open in the panel, else the fab that is chosen. */
export type HoursFrom =
  | { readonly type: 'crossing'; readonly id: CrossingId }
  | { readonly type: 'fab'; readonly id: ProjectId };

const from = lastOf(
  (atlas: Atlas, selection: Scenario['selection'], fabs: readonly ProjectId[]): HoursFrom | undefined => {
    if (selection.type === 'crossing') return selection;
    const port = selection.type === 'port' ? atlas.ports.find(({ id }) => id === selection.id) : undefined;
    if (port?.mainCrossingId !== undefined) return { type: 'crossing', id: port.mainCrossingId };
    const [fab] = fabs;
    return fab === undefined ? undefined : { type: 'fab', id: fab };
  },
);

export const selectHoursFrom = (state: AppState): HoursFrom | undefined =>
  from(state.atlas, state.scenario.selection, selectEffectFabs(state));

const hours = lastOf((atlas: Atlas, graph: Graph, origin: HoursFrom | undefined): Painting => {
  const place = origin && placeOf(atlas, graph, origin);
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
export const selectHours = (state: AppState, side: 'before' | 'after'): Painting => {
  const { atlas, scenario } = state;
  const graph = side === 'after' ? selectGraph(state) : graphBefore(atlas, scenario.assumptions, selectBorder(state));
  return hours(atlas, graph, selectHoursFrom(state));
};

function placeOf(atlas: Atlas, { network }: Graph, origin: HoursFrom): Place | undefined {
  if (origin.type === 'fab') return projectTargets(fabsServed(atlas, [origin.id]))[0]?.place;
  const node = network.nodes.find(({ crossingId }) => crossingId === origin.id);
  return node && { type: 'node', id: node.id };
}
