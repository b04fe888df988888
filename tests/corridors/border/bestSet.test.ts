import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSet, frontier, type SetProblem } from '../../../src/corridors/border/bestSet';

/** Every set, one by one. */
function exhaustive(problem: SetProblem, budget: number): { benefit: number; cost: number } {
  const count = problem.costs.length;
  let best = { benefit: Number.NEGATIVE_INFINITY, cost: 0 };
  for (let mask = 0; mask < 2 ** count; mask++) {
    const chosen = Uint8Array.from({ length: count }, (_, place) => (mask >> place) & 1);
    const cost = problem.costs.reduce((sum, one, place) => sum + one * (chosen[place] ?? 0), 0);
    if (cost > budget) continue;
    const benefit = problem.value(chosen);
    const isCheaper = benefit > best.benefit - 1e-9 && cost < best.cost;
    if (benefit > best.benefit + 1e-9 || isCheaper) best = { benefit, cost };
  }
  return best;
}

interface Project {
  readonly cost: number;
  /** Customers take the best of the chosen projects' offers, so projects stand in for each other. */
  readonly offers: readonly number[];
  /** Takes this customer's standing offer away. */
  readonly spoils: number | undefined;
}

/** A world where projects stand in for each other and some do harm: the shape of crossings that open and shut. */
function world(projects: readonly Project[], standing: readonly number[]): SetProblem {
  const worth = (chosen: Uint8Array, offered: Uint8Array) =>
    standing.reduce((sum, usual, customer) => {
      const isSpoilt = projects.some(({ spoils }, place) => spoils === customer && chosen[place] === 1);
      const offers = projects.flatMap((project, place) =>
        chosen[place] === 1 || offered[place] === 1 ? (project.offers[customer] ?? 0) : [],
      );
      return sum + Math.max(isSpoilt ? -5 : usual, ...offers) - usual;
    }, 0);
  return {
    costs: projects.map(({ cost }) => cost),
    value: (chosen) => worth(chosen, new Uint8Array(projects.length)),
    optimistic: worth,
  };
}

const CUSTOMERS = 4;
const project = fc.record<Project>({
  cost: fc.integer({ min: 0, max: 20 }),
  offers: fc.array(fc.integer({ min: -6, max: 10 }), { minLength: CUSTOMERS, maxLength: CUSTOMERS }),
  spoils: fc.option(fc.nat(CUSTOMERS - 1), { nil: undefined, freq: 3 }),
});
const anyWorld = fc
  .tuple(
    fc.array(project, { maxLength: 12 }),
    fc.array(fc.integer({ min: 0, max: 6 }), { minLength: CUSTOMERS, maxLength: CUSTOMERS }),
  )
  .map(([projects, standing]) => world(projects, standing));

describe('bestSet', () => {
  it('equals the best of all sets, up to twelve projects, and the cheapest of the best', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 0, max: 120 }), (problem, budget) => {
        const found = bestSet(problem, budget);
        const best = exhaustive(problem, budget);
        expect(found).toMatchObject({ benefit: best.benefit, cost: best.cost, isOptimal: true, gap: 0 });
        expect(found.cost).toBeLessThanOrEqual(budget);
      }),
      { numRuns: 150 },
    );
  });

  it('is a knapsack where projects do not touch each other', () => {
    // Three for 50: the two of 20 and 30 are worth 220, more than the densest with either.
    const values = [60, 100, 120];
    const worth = (...sets: readonly Uint8Array[]) =>
      values.reduce((sum, value, place) => sum + (sets.some((set) => set[place] === 1) ? value : 0), 0);
    const problem: SetProblem = { costs: [10, 20, 30], value: (chosen) => worth(chosen), optimistic: worth };
    expect(bestSet(problem, 50)).toMatchObject({ chosen: [1, 2], cost: 50, benefit: 220 });
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 0, max: 60 }), (problem, budget) => {
        expect(bestSet(problem, budget)).toEqual(bestSet(problem, budget));
      }),
      { numRuns: 30 },
    );
  });

  it('says how far off it may be when it may not look at all sets', () => {
    fc.assert(
      fc.property(
        anyWorld,
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 1, max: 6 }),
        (problem, budget, nodes) => {
          const found = bestSet(problem, budget, nodes);
          const best = exhaustive(problem, budget).benefit;
          expect(found.benefit + found.gap).toBeGreaterThanOrEqual(best - 1e-9);
          if (found.isOptimal) expect(found.benefit).toBeCloseTo(best, 9);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('frontier', () => {
  it('has the best benefit of every budget and no point that another beats', () => {
    fc.assert(
      fc.property(anyWorld, (problem) => {
        const all = problem.costs.reduce((sum, cost) => sum + cost, 0);
        const points = frontier(problem, all, 1000);
        for (let budget = 0; budget <= all; budget += 7) {
          const within = points.filter(({ cost }) => cost <= budget).at(-1);
          expect(within?.benefit).toBeCloseTo(exhaustive(problem, budget).benefit, 9);
        }
        points.slice(1).forEach(({ benefit, cost }, index) => {
          expect(benefit).toBeGreaterThan(points[index]?.benefit ?? 0);
          expect(cost).toBeGreaterThan(points[index]?.cost ?? 0);
        });
      }),
      { numRuns: 25 },
    );
  });
});
