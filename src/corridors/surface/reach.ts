import type { Country } from '../../model/geo';
import type { CrossingId, GatewayId, ProjectId } from '../../model/ids';
import { NODES_TRIED } from '../access';
import type { Tree } from '../dijkstra';
import { searchFrom } from '../finder';
import { closeCrossings, type Graph } from '../graph';
import { fabsServed, projectTargets, type Target } from '../places';
import { withRest } from '../rest';
import { airports, type CorridorInput, portSearch } from '../solve';
import type { CellCentres } from './cells';
import { type FirstCrossing, firstCrossings, type NearestGoal, nearestGoal } from './goals';
import type { CellGrid } from './grid';
import { eachHere } from './here';
import { type CellWays, NO_VERTEX } from './ways';

/** Hours of every cell to the nearest of some goals, NaN where none is reached; and which, as a place in `ids`. */
export interface HoursTo<Id> {
  readonly hours: Float64Array;
  readonly at: Uint16Array;
  readonly ids: Id[];
}

/** What all cells are asked about. */
export interface CellQuestion {
  readonly graph: Graph;
  readonly cells: CellCentres;
  readonly ways: CellWays;
  readonly grid: CellGrid;
  /** By region. */
  readonly countries: readonly Country[];
}

/** The nearest fab of every cell, the hours more when the first crossing on the way closes, and the best land port. */
export function fabAndPort(input: CorridorInput, question: CellQuestion) {
  const { graph, ways } = question;
  const fabs = fabsServed(input.atlas, input.profile.fabs);
  const targets = projectTargets(fabs);
  const { ends, tree } = searchFrom(graph, targets);
  const goal = nearestGoal(graph, ways, tree);
  const passed = new Passed(question, goal, tree);
  const fab: HoursTo<ProjectId> = { hours: goal.hours, at: goal.end, ids: ends.map(({ id }) => id) };
  const isHere = standOn(question, targets, fab);
  const failoverHours = failovers(question, targets, fab, passed, isHere);
  const ports = portSearch(graph);
  const land = nearestGoal(graph, ways, ports.tree);
  const port = { hours: land.hours, at: land.end, ids: ports.sides.map(({ crossingId }) => crossingId) };
  if (input.profile.fabs.length === 0) return { fab, failoverHours, port };
  const countryOf = new Map(fabs.map(({ id, country }) => [id, country]));
  const abroad = fab.ids.map((id) => countryOf.get(id));
  return { fab, failoverHours, port: portsAbroad(question, fab, abroad, port, passed, isHere) };
}

/** The nearest airport of every cell. */
export function airCargo(input: CorridorInput, question: CellQuestion): HoursTo<GatewayId> {
  const targets = airports(input.atlas);
  const { ends, tree } = searchFrom(question.graph, targets);
  const { hours, end } = nearestGoal(question.graph, question.ways, tree);
  const air = { hours, at: end, ids: ends.map(({ id }) => id) };
  standOn(question, targets, air);
  return air;
}

/** Cells that are the same place as a target are there: no hours. Of two such targets the first in the list counts. */
function standOn<Id>(
  { cells, grid, countries, ways }: CellQuestion,
  targets: readonly Target<Id>[],
  { hours, at, ids }: HoursTo<Id>,
): ReadonlySet<number> {
  const here = new Set<number>();
  for (const { id, place } of targets) {
    eachHere(cells, grid, countries, place, (c) => {
      if (here.has(c) || ways.vertex[NODES_TRIED * c] === NO_VERTEX) return;
      here.add(c);
      hours[c] = 0;
      at[c] = placeOf(ids, id);
    });
  }
  return here;
}

/** Where an id stands in a list, which it joins where it is new. */
function placeOf<Id>(ids: Id[], id: Id): number {
  const place = ids.indexOf(id);
  return place < 0 ? ids.push(id) - 1 : place;
}

/** Which crossing the way of each cell to its goal passes first. */
class Passed {
  private readonly first: readonly (FirstCrossing | undefined)[];

  constructor(
    private readonly question: CellQuestion,
    private readonly goal: NearestGoal,
    tree: Tree,
  ) {
    this.first = firstCrossings(question.graph, tree);
  }

  at(c: number): FirstCrossing | undefined {
    return this.first[this.question.ways.vertex[this.wayOf(c)] ?? NO_VERTEX];
  }

  /** Hours from the cell over that crossing, added up in the order of the way. */
  hours(c: number, { arcHours }: FirstCrossing): number {
    let hours = this.question.ways.hours[this.wayOf(c)] ?? 0;
    for (const arc of arcHours) hours += arc;
    return withRest(this.question.graph.assumptions, hours);
  }

  private wayOf(c: number): number {
    return NODES_TRIED * c + (this.goal.slot[c] ?? 0);
  }
}

/** Hours more to the nearest fab without the first crossing; 0 where none is passed, NaN where no other way is open. */
function failovers(
  { graph, ways }: CellQuestion,
  targets: readonly Target<ProjectId>[],
  fab: HoursTo<ProjectId>,
  passed: Passed,
  isHere: ReadonlySet<number>,
): Float64Array {
  const more = new Float64Array(fab.hours.length).fill(Number.NaN);
  const searches = new Map<CrossingId, Float64Array>();
  const hoursWithout = (id: CrossingId): Float64Array => {
    const known = searches.get(id);
    if (known) return known;
    const found = searchFrom(closeCrossings(graph, new Set([id])), targets).tree.cost;
    searches.set(id, found);
    return found;
  };
  for (let c = 0; c < more.length; c++) {
    const hours = fab.hours[c] ?? Number.NaN;
    if (Number.isNaN(hours)) continue;
    const crossing = isHere.has(c) ? undefined : passed.at(c);
    if (crossing === undefined) {
      more[c] = 0;
      continue;
    }
    const other = leastOf(ways, c, hoursWithout(crossing.id));
    if (other !== Number.POSITIVE_INFINITY) more[c] = Math.max(0, withRest(graph.assumptions, other) - hours);
  }
  return more;
}

function leastOf({ vertex, hours }: CellWays, c: number, cost: Float64Array): number {
  let best = Number.POSITIVE_INFINITY;
  for (let way = NODES_TRIED * c; way < NODES_TRIED * (c + 1); way++) {
    const v = vertex[way] ?? NO_VERTEX;
    if (v === NO_VERTEX) break;
    best = Math.min(best, (hours[way] ?? 0) + (cost[v] ?? Number.POSITIVE_INFINITY));
  }
  return best;
}

/** Where the nearest chosen fab lies in another country the port is the first crossing on the way there. */
function portsAbroad(
  { cells, countries }: CellQuestion,
  fab: HoursTo<ProjectId>,
  fabCountries: readonly (string | undefined)[],
  port: HoursTo<CrossingId>,
  passed: Passed,
  isHere: ReadonlySet<number>,
): HoursTo<CrossingId> {
  for (let c = 0; c < cells.count; c++) {
    const isAbroad = fabCountries[fab.at[c] ?? 0] !== countries[cells.regions[c] ?? 0];
    if (!isAbroad || isHere.has(c) || Number.isNaN(fab.hours[c] ?? Number.NaN)) continue;
    const crossing = passed.at(c);
    if (crossing === undefined) continue;
    port.hours[c] = passed.hours(c, crossing);
    port.at[c] = placeOf(port.ids, crossing.id);
  }
  return port;
}
