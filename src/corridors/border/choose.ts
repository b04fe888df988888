import type { Atlas } from '../../model/atlas';
import type { CrossingId } from '../../model/ids';
import type { PlanChange, PlanEntry } from '../../model/plan';
import type { Assumptions } from '../../model/scenario';
import { type BestSet, bestSet, type FrontierPoint, frontier, type SetProblem } from './bestSet';
import { type DetourTable, detourTable, minutesOf } from './detours';
import { entryChanges } from './entries';
import { savingsAgainst } from './savings';
import { type BorderSetting, type CrossingState, crossingStates } from './states';
import type { CrossingTrucks } from './trucks';

/** What a choice of port projects rests on. */
export interface ChoiceInput {
  readonly atlas: Pick<Atlas, 'network' | 'crossings'>;
  readonly assumptions: Assumptions;
  /** The scenario's own plan counts in any case; its entries are decided and not chosen again. */
  readonly border: BorderSetting;
  readonly entries: readonly PlanEntry[];
  readonly trucks: readonly CrossingTrucks[];
}

/** Why an entry is not among those chosen from. */
export type LeftOut = 'no-cost' | 'no-truck-effect' | 'not-on-the-network' | 'in-the-plan';

/** A choice made ready: candidates, and what is left out with its reason. */
export interface Choice {
  readonly candidates: readonly (PlanEntry & { readonly costUsd: number })[];
  readonly leftOut: readonly { readonly entry: PlanEntry; readonly reason: LeftOut }[];
  readonly problem: SetProblem;
  readonly table: DetourTable;
}

/** The answer for one budget. */
export interface ChosenWorks extends Omit<BestSet, 'chosen'> {
  readonly chosen: readonly PlanEntry[];
}

/**
 * Makes the projects comparable: every one is taken as built, whatever its year, on the border as it is in the scenario's year,
 * with the crossings of the candidates as they stand today. Of two projects at one crossing the fewer minutes count, and one that
 * shuts it to trucks wins: the benefit is that of the set, not a sum.
 */
export function prepareChoice(input: ChoiceInput): Choice {
  const { atlas, assumptions, border, entries, trucks } = input;
  const inPlan = new Set(border.plan.flatMap(({ entryId }) => entryId ?? []));
  const sorted = entries.map((entry) => ({ entry, reason: reasonOf(entry, inPlan) }));
  const candidates = sorted.flatMap(({ entry, reason }) => {
    return reason === undefined && entry.costUsd !== undefined ? [{ ...entry, costUsd: entry.costUsd }] : [];
  });
  const states = statesBefore(input, candidates);
  const table = detourTable(atlas.network, atlas.crossings, assumptions, trucks);
  const effects = candidates.map((entry) => effectsOf(entryChanges(entry, states, assumptions, border.year), table));
  return {
    candidates,
    leftOut: sorted.flatMap(({ entry, reason }) => (reason === undefined ? [] : [{ entry, reason }])),
    problem: setProblem(
      table,
      states,
      candidates.map(({ costUsd }) => costUsd),
      effects,
    ),
    table,
  };
}

function reasonOf(entry: PlanEntry, inPlan: ReadonlySet<string>): LeftOut | undefined {
  if (inPlan.has(entry.id)) return 'in-the-plan';
  if (entry.changes.length === 0) return 'no-truck-effect';
  if (!entry.isRoutable) return 'not-on-the-network';
  return entry.costUsd === undefined ? 'no-cost' : undefined;
}

/** The scenario's border, with no candidate's crossing opened by its year: that is what the candidate does. */
function statesBefore({ atlas, assumptions, border }: ChoiceInput, candidates: readonly PlanEntry[]) {
  const asToday = candidates.flatMap(({ changes }) => {
    return changes.map(({ crossingId }) => ({ crossingId, status: 'open', year: Number.POSITIVE_INFINITY }) as const);
  });
  return crossingStates(atlas.crossings, assumptions, { plan: [...border.plan, ...asToday], year: border.year });
}

/** What one project does at one crossing of the table. */
interface Effect {
  readonly place: number;
  readonly status: PlanChange['status'];
  readonly minutes: number | undefined;
}

function effectsOf(changes: readonly PlanChange[], table: DetourTable): readonly Effect[] {
  return changes.flatMap(({ crossingId, status, minutes }) => {
    const place = table.crossings.indexOf(crossingId);
    return place < 0 ? [] : [{ place, status, minutes }];
  });
}

function setProblem(
  table: DetourTable,
  states: ReadonlyMap<CrossingId, CrossingState>,
  costs: readonly number[],
  effects: readonly (readonly Effect[])[],
): SetProblem {
  const before = minutesOf(table, states);
  const stay = Float64Array.from(table.crossings, (id) => states.get(id)?.minutes ?? 0);
  const savings = savingsAgainst(table, before);
  const none = new Uint8Array(costs.length);
  const merged = new Merged(before, stay, effects);
  return {
    costs,
    value: (chosen) => savings.hoursPerDay(merged.minutes(chosen, none)),
    optimistic: (chosen, offered) => savings.hoursPerDay(merged.minutes(chosen, offered)),
  };
}

/** Minutes by crossing under a set of projects; what is only offered may open and quicken, and never shuts. */
class Merged {
  private readonly given: Float64Array;
  private readonly opened: Uint8Array;
  private readonly shut: Uint8Array;

  constructor(
    private readonly before: Float64Array,
    /** Minutes of each crossing whether it is open or not. */
    private readonly stay: Float64Array,
    private readonly effects: readonly (readonly Effect[])[],
  ) {
    this.given = new Float64Array(before.length);
    this.opened = new Uint8Array(before.length);
    this.shut = new Uint8Array(before.length);
  }

  minutes(chosen: Uint8Array, offered: Uint8Array): Float64Array {
    this.given.fill(Number.POSITIVE_INFINITY);
    this.opened.fill(0);
    this.shut.fill(0);
    this.take(chosen, true);
    // Where no chosen project sets the minutes, an offered one may leave them as they are.
    for (let place = 0; place < this.given.length; place++) {
      if (this.given[place] === Number.POSITIVE_INFINITY) this.given[place] = this.stay[place] ?? 0;
    }
    this.take(offered, false);
    return this.before.map((minutes, place) => {
      const isOpen = (Number.isFinite(minutes) || this.opened[place] === 1) && this.shut[place] === 0;
      return isOpen ? (this.given[place] ?? 0) : Number.POSITIVE_INFINITY;
    });
  }

  private take(set: Uint8Array, isChosen: boolean): void {
    for (let project = 0; project < set.length; project++) {
      if (set[project] === 0) continue;
      for (const { place, status, minutes } of this.effects[project] ?? []) {
        if (status === 'open') this.opened[place] = 1;
        if (status === 'closed' && isChosen) this.shut[place] = 1;
        if (minutes !== undefined) this.given[place] = Math.min(this.given[place] ?? minutes, minutes);
      }
    }
  }
}

/** The set of projects that saves the most truck hours a day for a budget in US dollars. */
export function chooseWorks(choice: Choice, budgetUsd: number, mostNodes?: number): ChosenWorks {
  const found = bestSet(choice.problem, budgetUsd, mostNodes);
  return { ...found, chosen: worksOf(choice, found.chosen) };
}

/** Budget against truck hours saved a day, cheapest first. */
export function worksFrontier(choice: Choice, budgetUsd: number) {
  return frontier(choice.problem, budgetUsd).map((point) => ({ ...point, chosen: worksOf(choice, point.chosen) }));
}

function worksOf({ candidates }: Choice, places: FrontierPoint['chosen']): readonly PlanEntry[] {
  return places.flatMap((place) => candidates[place] ?? []);
}
