import { beforeEach, describe, expect, it } from 'vitest';
import { atlasArrived, change, undo } from '../../src/state/actions';
import {
  addPlanEntry,
  clearPlan,
  removePlanChange,
  removePlanEntry,
  setPlanChange,
} from '../../src/state/border/actions';
import { selectPlanEffect } from '../../src/state/border/effect';
import { selectOutcomes } from '../../src/state/border/outcome';
import { scenarioDifference } from '../../src/state/difference';
import { selectRanking } from '../../src/state/select';
import { useApp } from '../../src/state/store';
import { selectRankingWithout } from '../../src/state/whatIf';
import { entries } from '../corridors/border/works';
import { builtAtlas } from '../scoring/built';

const { atlas, scenario } = builtAtlas();
const plan = () => useApp.getState().scenario.plan;
const crossing = (id: string) => {
  const found = atlas.crossings.find((one) => one.id === id);
  if (found === undefined) throw new Error(`expected a crossing ${id}`);
  return found.id;
};
const entry = (id: string) => {
  const found = entries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`expected an entry ${id}`);
  return found;
};
const MARIPOSA = crossing('poe-2604-mariposa');

beforeEach(() => atlasArrived(atlas, scenario));

describe('editing a plan', () => {
  it('adds an entry as one step that undo takes back whole', () => {
    addPlanEntry(entry('douglas-commercial'));
    expect(plan().map(({ crossingId, year, status }) => [crossingId, year, status])).toEqual([
      ['poe-2601-douglas-commercial', 2028, 'open'],
      ['poe-2601-douglas', 2028, 'closed'],
    ]);
    expect(useApp.getState().step).toBe('undo.plan');
    undo();
    expect(plan()).toEqual([]);
  });

  it('adds an entry once, and takes it away by its name', () => {
    addPlanEntry(entry('douglas-commercial'));
    setPlanChange({ crossingId: MARIPOSA, year: 2027, minutes: 45 });
    addPlanEntry(entry('douglas-commercial'));
    expect(plan()).toHaveLength(3);
    removePlanEntry('douglas-commercial');
    expect(plan()).toEqual([{ crossingId: MARIPOSA, year: 2027, minutes: 45 }]);
  });

  it('edits a change in its place, removes it, and clears all', () => {
    setPlanChange({ crossingId: MARIPOSA, year: 2027, minutes: 45 });
    setPlanChange({ crossingId: MARIPOSA, year: 2027, minutes: 30, lanes: 9 });
    expect(plan()).toEqual([{ crossingId: MARIPOSA, year: 2027, minutes: 30, lanes: 9 }]);
    removePlanChange({ crossingId: MARIPOSA, year: 2027, minutes: 30 });
    expect(plan()).toEqual([]);
    addPlanEntry(entry('santa-teresa'));
    clearPlan();
    expect(plan()).toEqual([]);
  });

  it('works an entry out from the minutes that the crossing has by then', () => {
    change('undo.assumptions', ({ assumptions }) => ({
      assumptions: { ...assumptions, crossingMinutes: 60, queueShare: 1 },
    }));
    addPlanEntry(entry('pharr-second-span'));
    expect(plan()).toMatchObject([{ minutes: 30, lanes: 8 }]);
  });
});

describe('what a plan changes', () => {
  it('is nothing at first, in score as in hours', () => {
    expect(selectPlanEffect(useApp.getState())).toMatchObject({ winners: [], losers: [] });
    expect(selectRanking(useApp.getState())).toEqual(selectRankingWithout(useApp.getState()));
  });

  it('moves hours, score and rank together, and only from its year on', () => {
    setPlanChange({ crossingId: MARIPOSA, year: 2028, minutes: 10 });
    expect(selectPlanEffect(useApp.getState()).winners).toEqual([]);
    change('undo.year', { year: 2028 });
    const ofSonora = <T extends { readonly regionId: string }>(list: readonly T[]) =>
      list.find(({ regionId }) => regionId === 'MX-SON');
    const hours = ofSonora(selectPlanEffect(useApp.getState()).regions);
    expect((hours?.hoursBefore ?? 0) - (hours?.hoursAfter ?? 0)).toBeCloseTo(110 / 60, 9);
    const sonora = ofSonora(selectOutcomes(useApp.getState()));
    expect(sonora?.scoreAfter).toBeGreaterThan(sonora?.scoreBefore ?? Number.POSITIVE_INFINITY);
    expect(sonora?.rankAfter).toBeLessThanOrEqual(sonora?.rankBefore ?? 0);
  });

  it('is told as a difference between two scenarios, wherever the change was taken from', () => {
    addPlanEntry(entry('santa-teresa'));
    const after = useApp.getState().scenario;
    expect(scenarioDifference(scenario, after)).toEqual([
      { type: 'plan', crossingId: 'poe-2408-santa-teresa', a: [], b: after.plan },
    ]);
    const byHand = { ...after, plan: after.plan.map(({ entryId: _, ...parts }) => parts) };
    expect(scenarioDifference(after, byHand)).toEqual([]);
  });
});
