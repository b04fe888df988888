import { beforeEach, describe, expect, it } from 'vitest';
import type { PlanEntry } from '../../../src/model/plan';
import { undo } from '../../../src/state/actions';
import { selectPlanEffect } from '../../../src/state/border/effect';
import { selectHours } from '../../../src/state/border/hours';
import { knownLanes } from '../../../src/state/border/loads';
import { planCost, scoreChange, selectOutcomes, selectScorePainting } from '../../../src/state/border/outcome';
import { planParts, saveOwnChange, setEntryYear, switchEntry, takeEntries } from '../../../src/state/border/plan';
import { selectTableBorder } from '../../../src/state/border/table';
import { patchBorder } from '../../../src/state/border/view';
import { selectEffects } from '../../../src/state/selectEffects';
import { useApp } from '../../../src/state/store';
import { builtWorld, openWorld } from '../../panels/world';

const world = await builtWorld();

function entry(id: string): PlanEntry {
  const found = world.extras.planEntries.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`expected the entry ${id}, got none`);
  return found;
}

function crossing(id: string) {
  const found = world.atlas.crossings.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`expected the crossing ${id}, got none`);
  return found.id;
}

const scenario = () => useApp.getState().scenario;
const douglas = entry('douglas-commercial');

beforeEach(() => {
  openWorld(world);
  useApp.temporal.getState().clear();
});

describe('a project as a switch', () => {
  it('takes Douglas commercial in 2028, shows that year, and one undo takes both back', () => {
    switchEntry(douglas, true);
    expect(scenario().year).toBe(2028);
    // From one lane to four, with half of 120 minutes queue: 60 + 60 / 4 = 75.
    expect(scenario().plan).toEqual([
      {
        crossingId: 'poe-2601-douglas-commercial',
        year: 2028,
        status: 'open',
        lanes: 4,
        minutes: 75,
        entryId: 'douglas-commercial',
      },
      { crossingId: 'poe-2601-douglas', year: 2028, status: 'closed', entryId: 'douglas-commercial' },
    ]);
    undo();
    expect(scenario().plan).toEqual([]);
    expect(scenario().year).toBe(world.scenario.year);
  });

  it('is off again without a trace, and moves whole to another year', () => {
    switchEntry(douglas, true);
    setEntryYear('douglas-commercial', 2031);
    expect(scenario().plan.map(({ year }) => year)).toEqual([2031, 2031]);
    expect(scenario().year).toBe(2031);
    switchEntry(douglas, false);
    expect(scenario().plan).toEqual([]);
  });

  it('never shows a year beyond the map’s last', () => {
    switchEntry(douglas, true);
    setEntryYear('douglas-commercial', 2045);
    expect(scenario().year).toBe(2032);
    expect(planParts(scenario().plan, scenario().year).later).toHaveLength(2);
  });

  it('takes several as one step', () => {
    takeEntries([douglas, entry('laredo-world-trade')]);
    expect(new Set(scenario().plan.map(({ entryId }) => entryId))).toEqual(
      new Set(['douglas-commercial', 'laredo-world-trade']),
    );
    undo();
    expect(scenario().plan).toEqual([]);
  });
});

describe('a change of the reader’s own', () => {
  const naco = { crossingId: crossing('poe-2603-naco'), year: 2029, minutes: 45 };

  it('is kept apart from the projects and edited in place', () => {
    switchEntry(douglas, true);
    saveOwnChange(naco);
    const { own } = planParts(scenario().plan, scenario().year);
    expect(own).toEqual([naco]);
    const moved = { ...naco, crossingId: crossing('poe-2602-lukeville') };
    saveOwnChange(moved, own[0]);
    expect(planParts(scenario().plan, scenario().year).own).toEqual([moved]);
    expect(planParts(scenario().plan, scenario().year).entries.get('douglas-commercial')).toHaveLength(2);
  });
});

describe('what a plan does', () => {
  it('saves at Douglas the 45 minutes of its own trucks, less the way to the new port', () => {
    switchEntry(douglas, true);
    const { truckHoursSavedPerDay, loads } = selectPlanEffect(useApp.getState());
    // 28,640 trucks in the 366 days of 2024.
    const trucks = 28_640 / 366;
    expect(loads.get(crossing('poe-2601-douglas'))).toEqual({ before: trucks, after: 0 });
    expect(loads.get(crossing('poe-2601-douglas-commercial'))?.after).toBeCloseTo(trucks, 9);
    expect(truckHoursSavedPerDay).toBeGreaterThan(0);
    expect(truckHoursSavedPerDay).toBeLessThanOrEqual((trucks * 45) / 60);
  });

  it('brings no region more than those 45 minutes, and no region loses', () => {
    switchEntry(douglas, true);
    const outcomes = selectOutcomes(useApp.getState());
    const changes = outcomes.map(({ minutesChange }) => minutesChange);
    expect(Math.min(...changes)).toBeGreaterThanOrEqual(-45);
    expect(Math.min(...changes)).toBeLessThan(0);
    expect(Math.max(...changes)).toBe(0);
    for (const { hoursBefore, hoursAfter, minutesChange } of outcomes) {
      expect(minutesChange).toBeCloseTo(60 * (hoursAfter - hoursBefore), -0.31);
    }
  });

  it('paints minutes, the score’s change, or nothing before the plan', () => {
    useApp.setState((state) => ({ scenario: { ...state.scenario, view: 'ports' } }));
    switchEntry(douglas, true);
    const minutes = selectEffects(useApp.getState());
    expect(minutes?.of).toBe('minutes');
    expect([...(minutes?.by.values() ?? [])].some((value) => value < 0)).toBe(true);
    const outcomes = selectOutcomes(useApp.getState());
    const points = selectScorePainting(useApp.getState());
    for (const outcome of outcomes) expect(points.by.get(outcome.regionId)).toBe(scoreChange(outcome));
    patchBorder({ side: 'before' });
    expect(selectEffects(useApp.getState())?.by.size).toBe(0);
    expect(selectScorePainting(useApp.getState()).by.size).toBe(0);
    patchBorder({ side: 'after' });
  });

  it('counts hours from the fab as the regions’ own hours do', () => {
    switchEntry(douglas, true);
    const hours = selectHours(useApp.getState(), 'after');
    const before = selectHours(useApp.getState(), 'before');
    for (const { regionId, hoursAfter, hoursBefore } of selectOutcomes(useApp.getState())) {
      expect(hours.by.get(regionId)).toBeCloseTo(hoursAfter, 6);
      expect(before.by.get(regionId)).toBeCloseTo(hoursBefore, 6);
    }
  });

  it('shows in the table which crossing opens and which shuts', () => {
    switchEntry(douglas, true);
    const { changed, states } = selectTableBorder(useApp.getState());
    expect(changed.get(crossing('poe-2601-douglas-commercial'))).toBe('open');
    expect(changed.get(crossing('poe-2601-douglas'))).toBe('closed');
    expect(states.get(crossing('poe-2601-douglas-commercial'))?.lanes).toBe(4);
  });
});

describe('planCost', () => {
  it('adds what is to be paid, keeps what is spent apart, and names what has no cost', () => {
    takeEntries([douglas, entry('gordie-howe'), entry('calexico-east-lanes')]);
    saveOwnChange({ crossingId: crossing('poe-2603-naco'), year: 2028, minutes: 30 });
    const cost = planCost(scenario().plan, world.extras.planEntries);
    expect(cost.usd).toBe(320_000_000);
    expect(cost.spentUsd).toBe(4_700_000_000);
    expect(cost.unknown.map(({ id }) => id)).toEqual(['calexico-east-lanes']);
    expect(cost.ownChanges).toBe(1);
  });
});

describe('knownLanes', () => {
  it('takes the latest stated most, and none for crossings that nobody stated any for', () => {
    const lanes = knownLanes(world.extras.ports.facts);
    // The feed of November 2023 says 2 at San Luis II, that of June 2022 said 3.
    expect(lanes.get(crossing('poe-2608-san-luis-ii'))?.value).toBe(2);
    expect(lanes.get(crossing('poe-2304-world-trade-bridge'))?.value).toBe(19);
    expect(lanes.get(crossing('poe-2601-douglas-commercial'))).toBeUndefined();
  });
});
