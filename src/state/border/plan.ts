import { inForce } from '../../corridors/border/states';
import type { CrossingId } from '../../model/ids';
import { LAST_PLAN_YEAR, type PlanChange, type PlanEntry } from '../../model/plan';
import { LAST_YEAR } from '../../model/scenario';
import { change } from '../actions';
import { lastOf } from '../memo';
import { useApp } from '../store';
import { removePlanEntry, withChange, withEntry } from './actions';

const STEP = 'undo.plan';

/**
 * Takes a ready-made project into the plan, or out of it; one step of undo. Works of a later year are to be seen: the map's year
 * moves on to theirs, as far as the map goes.
 */
export function switchEntry(entry: PlanEntry, isOn: boolean): void {
  if (!isOn) {
    removePlanEntry(entry.id);
    return;
  }
  const { atlas } = useApp.getState();
  change(STEP, (scenario) => {
    const plan = withEntry(scenario, entry, atlas);
    return { plan, year: seenYear(scenario.year, plan, ({ entryId }) => entryId === entry.id) };
  });
}

/** Puts all changes of an entry into another year. */
export function setEntryYear(entryId: string, year: number): void {
  change(STEP, (scenario) => {
    const plan = scenario.plan.map((item) => (item.entryId === entryId ? { ...item, year } : item));
    return { plan, year: seenYear(scenario.year, plan, (item) => item.entryId === entryId) };
  });
}

/** Puts a change of the reader's own into the plan, in place of `old` where it was there before; one step of undo. */
export function saveOwnChange(next: PlanChange, old?: PlanChange): void {
  change(STEP, (scenario) => {
    const plan = withChange(
      scenario.plan.filter((item) => item !== old),
      next,
    );
    return { plan, year: seenYear(scenario.year, plan, (item) => item === next) };
  });
}

/** Takes a whole set of projects, as the best one for a budget, in one step; what is in the plan already stays. */
export function takeEntries(entries: readonly PlanEntry[]): void {
  const { atlas } = useApp.getState();
  change(STEP, (scenario) => {
    const plan = entries.reduce((made, entry) => withEntry({ ...scenario, plan: made }, entry, atlas), scenario.plan);
    const ids = new Set(entries.map(({ id }) => id));
    return { plan, year: seenYear(scenario.year, plan, ({ entryId }) => entryId !== undefined && ids.has(entryId)) };
  });
}

function seenYear(year: number, plan: readonly PlanChange[], isNew: (item: PlanChange) => boolean): number {
  const years = plan.filter(isNew).map((item) => item.year);
  return Math.min(LAST_YEAR, Math.max(year, ...years));
}

/** The years a change can be given: from this one on, as far as the map goes and then as far as a plan does. */
export function planYears(from: number): readonly number[] {
  return Array.from({ length: LAST_PLAN_YEAR - from + 1 }, (_, index) => from + index);
}

/** The plan in parts: by entry, and the reader's own changes. */
export interface PlanParts {
  readonly entries: ReadonlyMap<string, readonly PlanChange[]>;
  readonly own: readonly PlanChange[];
  /** Changes of a later year than the map's. */
  readonly later: readonly PlanChange[];
}

export const planParts = lastOf((plan: readonly PlanChange[], year: number): PlanParts => {
  const entries = new Map<string, readonly PlanChange[]>();
  for (const item of plan) {
    if (item.entryId !== undefined) entries.set(item.entryId, [...(entries.get(item.entryId) ?? []), item]);
  }
  const now = new Set(inForce({ plan, year }));
  return {
    entries,
    own: plan.filter(({ entryId }) => entryId === undefined),
    later: plan.filter((item) => !now.has(item)),
  };
});

/** Crossings that a plan touches, in its order. */
export function crossingsOf(plan: readonly PlanChange[]): readonly CrossingId[] {
  return [...new Set(plan.map(({ crossingId }) => crossingId))];
}
