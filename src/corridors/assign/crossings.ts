import type { CrossingId } from '../../model/ids';
import type { Graph } from '../graph';
import { type CrossingCapacity, capacityPerDay } from './capacity';
import { type DelayForm, type DelayFunction, delayFunction } from './delay';
import { solveEquilibrium } from './equilibrium';
import { CorridorLinks, type TruckDemand } from './links';
import { byOrigin } from './problem';
import { CheapestWays } from './tree';

export interface CrossingLoad {
  readonly crossingId: CrossingId;
  /** Into the United States, the fixed ones among them. */
  readonly trucksPerDay: number;
  /** Trucks over what the lanes can take; above 1 the queue outlasts the day. */
  readonly utilisation: number;
  readonly minutes: number;
  /** Minutes above those of an empty crossing. */
  readonly delayMinutes: number;
}

export interface CrossingLoads {
  /** One for each row of the capacity table whose crossing is open in the graph, in the order of the table. */
  readonly loads: readonly CrossingLoad[];
  /** Hours door to door per row of the demand; nothing where no open way leads. */
  readonly hours: readonly (number | undefined)[];
  /** How far the loads are from the equilibrium, as in `Equilibrium`. */
  readonly relativeGap: number;
}

const GAP = 1e-9;
const MOST_ITERATIONS = 300;

/**
 * Loads of border crossings when every truck takes its fastest way, given all others: user equilibrium in hours. Into the
 * United States minutes grow with trucks by `form`, as only this way trucks are counted; the other way and at crossings
 * without a row in the table they stay as in the graph. Pure and deterministic.
 */
export function assignToCrossings(
  graph: Graph,
  demand: readonly TruckDemand[],
  table: readonly CrossingCapacity[],
  form: DelayForm,
): CrossingLoads {
  const links = new CorridorLinks(graph, demand, delaysOf(table, form));
  const reachable = demand.map((_, row) => row).filter((row) => links.reaches(row));
  const trips = byOrigin({
    origin: Uint32Array.from(reachable, (row) => links.start(row)),
    destination: Uint32Array.from(reachable, (row) => links.end(row)),
    flow: Float64Array.from(reachable, (row) => demand[row]?.trucksPerDay ?? 0),
  });
  const found = solveEquilibrium(
    { graph: links.graph, costs: links, demand: trips },
    { gap: GAP, iterations: MOST_ITERATIONS },
  );
  return {
    loads: table.flatMap((row) => loadOf(row, form, links, found.flow)),
    hours: hoursOf(links, demand.length, found.cost),
    relativeGap: found.relativeGap,
  };
}

/** Minutes at each crossing by the trucks that come on top of the fixed ones. */
function delaysOf(table: readonly CrossingCapacity[], form: DelayForm): ReadonlyMap<CrossingId, DelayFunction> {
  return new Map(
    table.map((row) => {
      const delay = delayFunction(form, { ...row, capacityPerDay: capacityPerDay(row) });
      const fixed = row.fixedTrucksPerDay;
      const onTop: DelayFunction = {
        minutes: (trucks) => delay.minutes(trucks + fixed),
        slope: (trucks) => delay.slope(trucks + fixed),
        integral: (trucks) => delay.integral(trucks + fixed) - delay.integral(fixed),
      };
      return [row.crossingId, onTop];
    }),
  );
}

function loadOf(
  row: CrossingCapacity,
  form: DelayForm,
  links: CorridorLinks,
  flow: Float64Array,
): readonly CrossingLoad[] {
  const link = links.linkInto(row.crossingId);
  if (link === undefined) return [];
  const trucksPerDay = row.fixedTrucksPerDay + (flow[link] ?? 0);
  const capacity = capacityPerDay(row);
  const minutes = delayFunction(form, { ...row, capacityPerDay: capacity }).minutes(trucksPerDay);
  return [
    {
      crossingId: row.crossingId,
      trucksPerDay,
      utilisation: trucksPerDay / capacity,
      minutes,
      delayMinutes: minutes - row.freeMinutes,
    },
  ];
}

function hoursOf(links: CorridorLinks, rows: number, linkCost: Float64Array): readonly (number | undefined)[] {
  const ways = new CheapestWays(links.graph);
  let searched: number | undefined;
  return Array.from({ length: rows }, (_, row) => {
    const start = links.start(row);
    // Rows of one origin usually stand together and share a search.
    if (start !== searched) ways.search(start, linkCost);
    searched = start;
    const minutes = ways.cost[links.end(row)] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(minutes) ? minutes / 60 : undefined;
  });
}
