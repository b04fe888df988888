import { accessOf } from '../corridors/access';
import { QUEUE_FORM } from '../corridors/assign/capacity';
import { assignToCrossings, type CrossingLoad } from '../corridors/assign/crossings';
import type { TruckDemand } from '../corridors/assign/links';
import { capacityTable, countedDemand } from '../corridors/assign/table';
import type { EffectInput } from '../corridors/border/effect';
import { type BorderSetting, withoutPlan } from '../corridors/border/states';
import type { Graph } from '../corridors/graph';
import { fabsServed, projectTargets } from '../corridors/places';
import { graphOf } from '../corridors/solve';
import type { CrossingId } from '../model/ids';

/** What the loads rest on. */
export interface LoadsInput extends EffectInput {
  /** Trucks a day of each plant that assembles, tests and packages abroad. */
  readonly trucksDay: number;
  readonly lanes: ReadonlyMap<CrossingId, number>;
}

/** The load of a crossing before and after the plan; a side on which it is shut is absent. */
export interface LoadChange {
  readonly crossingId: CrossingId;
  readonly before?: CrossingLoad;
  readonly after?: CrossingLoad;
}

/** User equilibrium of the trucks of 2024 and those of the plants, without the plan and with it. */
export function crossingLoads(input: LoadsInput): readonly LoadChange[] {
  const [before, after] = [sideOf(input, withoutPlan(input.border)), sideOf(input, input.border)];
  return input.atlas.crossings.flatMap(({ id }): readonly LoadChange[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === undefined && is === undefined) return [];
    return [{ crossingId: id, ...(was && { before: was }), ...(is && { after: is }) }];
  });
}

function sideOf(input: LoadsInput, border: BorderSetting): ReadonlyMap<CrossingId, CrossingLoad> {
  const graph = graphOf({ atlas: input.atlas, assumptions: input.assumptions, border });
  const counted = input.trucks.flatMap(({ crossingId, trucksPerDay }) => {
    return countedDemand(graph, crossingId, trucksPerDay) ?? [];
  });
  const demand = [...counted, ...plantDemand(graph, input)];
  const { loads } = assignToCrossings(graph, demand, capacityTable(graph, input.lanes), QUEUE_FORM);
  return new Map(loads.map((load) => [load.crossingId, load]));
}

/** Each plant's trucks, shared evenly among the fabs that hours are counted to. */
function plantDemand(graph: Graph, { atlas, fabs, trucksDay }: LoadsInput): readonly TruckDemand[] {
  const plants = atlas.projects.filter(({ kind, status, country }) => {
    return kind === 'atp' && (status === 'operating' || status === 'under_construction') && country !== 'US';
  });
  const [starts, ends] = [plants, fabsServed(atlas, fabs)].map((list) =>
    projectTargets(list).map(({ place }) => accessOf(graph, place)),
  );
  return (starts ?? []).flatMap((from) =>
    (ends ?? []).map((to) => ({ from, to, trucksPerDay: trucksDay / (ends?.length ?? 1) })),
  );
}
