import { entryChanges } from '../../corridors/border/entries';
import { crossingStates } from '../../corridors/border/states';
import type { Atlas } from '../../model/atlas';
import { PLAN_LIMIT, type PlanChange, type PlanEntry } from '../../model/plan';
import type { Scenario } from '../../model/scenario';
import { change } from '../actions';
import { useApp } from '../store';

/** One step of undo for every change of the plan. */
const STEP = 'undo.plan';

/** Puts a change in the place of the one at the same crossing, in the same year, of the same entry; otherwise adds it. */
export function setPlanChange(next: PlanChange): void {
  change(STEP, ({ plan }) => ({ plan: withChange(plan, next) }));
}

export function removePlanChange(gone: PlanChange): void {
  change(STEP, ({ plan }) => ({ plan: plan.filter((item) => !isSame(item, gone)) }));
}

export function clearPlan(): void {
  change(STEP, { plan: [] });
}

/** Adds a ready-made entry; its minutes follow from the scenario's assumptions and can be edited after. */
export function addPlanEntry(entry: PlanEntry): void {
  const { atlas } = useApp.getState();
  change(STEP, (scenario) => ({ plan: withEntry(scenario, entry, atlas) }));
}

export function removePlanEntry(entryId: string): void {
  change(STEP, ({ plan }) => ({ plan: plan.filter((item) => item.entryId !== entryId) }));
}

/** The plan with one change more, at most `PLAN_LIMIT` of them. */
export function withChange(plan: Scenario['plan'], next: PlanChange): Scenario['plan'] {
  const isKnown = plan.some((item) => isSame(item, next));
  if (isKnown) return plan.map((item) => (isSame(item, next) ? next : item));
  return plan.length < PLAN_LIMIT ? [...plan, next] : plan;
}

/** The plan with an entry, from its own year or the scenario's on. An entry that changes nothing for trucks adds nothing. */
export function withEntry(
  { plan, year, assumptions }: Scenario,
  entry: PlanEntry,
  { crossings }: Pick<Atlas, 'crossings'>,
): Scenario['plan'] {
  const others = plan.filter(({ entryId }) => entryId !== entry.id);
  const states = crossingStates(crossings, assumptions, { plan: others, year });
  return entryChanges(entry, states, assumptions, year).filter(doesSomething).reduce(withChange, others);
}

function isSame(one: PlanChange, other: PlanChange): boolean {
  return one.crossingId === other.crossingId && one.year === other.year && one.entryId === other.entryId;
}

function doesSomething({ status, minutes, lanes, hoursPerDay }: PlanChange): boolean {
  return [status, minutes, lanes, hoursPerDay].some((part) => part !== undefined);
}
