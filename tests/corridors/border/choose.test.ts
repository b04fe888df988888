import { describe, expect, it } from 'vitest';
import { chooseWorks, prepareChoice, worksFrontier } from '../../../src/corridors/border/choose';
import { detourTable, minutesOf } from '../../../src/corridors/border/detours';
import { entryChanges } from '../../../src/corridors/border/entries';
import { savingsAgainst } from '../../../src/corridors/border/savings';
import { crossingStates } from '../../../src/corridors/border/states';
import { DEFAULT_ASSUMPTIONS } from '../../../src/corridors/defaults';
import type { PlanEntry } from '../../../src/model/plan';
import { atlas } from '../built';
import { entries, trucks } from './works';

const border = { plan: [], year: 2026 };
const choice = prepareChoice({ atlas, assumptions: DEFAULT_ASSUMPTIONS, border, entries, trucks });
const ids = (works: readonly PlanEntry[]) => works.map(({ id }) => id);

/** The benefit of a set by the border's own rules, as a plan of the year in question: no shortcut of the search. */
const table = detourTable(atlas.network, atlas.crossings, DEFAULT_ASSUMPTIONS, trucks);
const today = crossingStates(atlas.crossings, DEFAULT_ASSUMPTIONS, border);
const savings = savingsAgainst(table, minutesOf(table, today));
function hoursSaved(works: readonly PlanEntry[]): number {
  const plan = works.flatMap((work) => entryChanges({ ...work, year: 2026 }, today, DEFAULT_ASSUMPTIONS, 2026));
  return savings.hoursPerDay(
    minutesOf(table, crossingStates(atlas.crossings, DEFAULT_ASSUMPTIONS, { plan, year: 2026 })),
  );
}

/** Every set of the real projects with its cost and benefit. */
const sets = Array.from({ length: 2 ** choice.candidates.length }, (_, mask) => {
  const works = choice.candidates.filter((_work, place) => (mask >> place) & 1);
  return { works, cost: works.reduce((sum, { costUsd }) => sum + costUsd, 0), benefit: hoursSaved(works) };
});

describe('chooseWorks', () => {
  it('has at most twelve real projects to choose from, so that every set can be tried', () => {
    expect(choice.candidates.length).toBeGreaterThan(6);
    expect(choice.candidates.length).toBeLessThanOrEqual(12);
  });

  it.each([0, 24_100_000, 90e6, 150e6, 300e6, 500e6, 1e9, 2e9, 4e9, 8e9])(
    'is the best of all sets for %d dollars',
    (budget) => {
      const best = sets.filter(({ cost }) => cost <= budget).reduce((a, b) => (b.benefit > a.benefit + 1e-9 ? b : a));
      const found = chooseWorks(choice, budget);
      expect(found.benefit).toBeCloseTo(best.benefit, 6);
      expect(found.cost).toBeLessThanOrEqual(budget);
      expect(hoursSaved(found.chosen)).toBeCloseTo(found.benefit, 6);
      expect(found).toMatchObject({ isOptimal: true, gap: 0 });
      expect(ids(chooseWorks(choice, budget).chosen)).toEqual(ids(found.chosen));
    },
  );

  it('bounds every set that a set can grow into', () => {
    const count = choice.candidates.length;
    const bits = (mask: number) => Uint8Array.from({ length: count }, (_, place) => (mask >> place) & 1);
    for (let mask = 0; mask < sets.length; mask += 37) {
      for (let more = 1; more < sets.length; more += 211) {
        const bound = choice.problem.optimistic(bits(mask), bits(more & ~mask));
        expect(choice.problem.value(bits(mask | more))).toBeLessThanOrEqual(bound + 1e-6);
      }
    }
  });

  it('counts interactions: two works that serve the same trucks are not worth their sum', () => {
    const find = (id: string) => choice.candidates.filter((work) => work.id === id);
    const [one, other] = [find('laredo-world-trade'), find('laredo-colombia')];
    expect(hoursSaved([...one, ...other])).toBeLessThan(hoursSaved(one) + hoursSaved(other) - 1);
  });

  it('does not choose what costs truck hours', () => {
    expect(hoursSaved(entries.filter(({ id }) => id === 'bota-cargo-ends'))).toBeLessThan(0);
    expect(ids(chooseWorks(choice, 1e12).chosen)).not.toContain('bota-cargo-ends');
  });

  it('leaves out, with the reason, what has no cost, no trucks or no place on the network', () => {
    const reasons = new Map(choice.leftOut.map(({ entry, reason }) => [entry.id, reason]));
    expect(reasons.get('puerto-verde')).toBe('no-cost');
    expect(reasons.get('san-luis-i')).toBe('no-truck-effect');
    expect(choice.leftOut.length + choice.candidates.length).toBe(entries.length);
  });

  it('does not choose again what the scenario has decided, and does not count it twice', () => {
    const plan = entryChanges(entries[0] ?? fail(), today, DEFAULT_ASSUMPTIONS, 2026).map((change) => ({
      ...change,
      year: 2026,
    }));
    const rest = prepareChoice({
      atlas,
      assumptions: DEFAULT_ASSUMPTIONS,
      border: { plan, year: 2026 },
      entries,
      trucks,
    });
    expect(rest.leftOut.find(({ entry }) => entry.id === 'douglas-commercial')?.reason).toBe('in-the-plan');
    expect(chooseWorks(rest, 0).benefit).toBeCloseTo(0, 9);
  });

  it('does not let the year alone open what is to be chosen', () => {
    const later = prepareChoice({
      atlas,
      assumptions: DEFAULT_ASSUMPTIONS,
      border: { plan: [], year: 2030 },
      entries,
      trucks,
    });
    const worth = (made: typeof choice) => chooseWorks(made, 1e12).benefit;
    expect(worth(later)).toBeCloseTo(worth(choice), 6);
  });
});

describe('worksFrontier', () => {
  it('rises from nothing to the best of all', () => {
    const points = worksFrontier(choice, 8e9);
    expect(points[0]).toMatchObject({ cost: 0, chosen: [] });
    for (const { cost, benefit } of points) {
      const best = Math.max(...sets.filter((set) => set.cost <= cost).map((set) => set.benefit));
      expect(benefit).toBeCloseTo(best, 6);
    }
    expect(points.at(-1)?.benefit).toBeCloseTo(Math.max(...sets.map(({ benefit }) => benefit)), 6);
  });
});

function fail(): never {
  throw new Error('expected an entry');
}
