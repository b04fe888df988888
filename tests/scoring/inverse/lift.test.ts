import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LiftProblem, scoreOf, smallestLift } from '../../../src/scoring/inverse/lift';
import { sum } from '../make';

const STEPS = 20;

/** Values, weights and the target on grids, so that the best plan of the brute force lies near the true one. */
const problems: fc.Arbitrary<LiftProblem> = fc.integer({ min: 1, max: 3 }).chain((count) => {
  const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: count, maxLength: count });
  return fc
    .record({
      values: list(
        fc.option(
          fc.integer({ min: 0, max: STEPS }).map((v) => v / STEPS),
          { nil: Number.NaN, freq: 6 },
        ),
      ),
      weights: list(fc.integer({ min: 0, max: 9 })),
      levers: list(fc.constantFrom(0, 1, 1, 1)),
      prices: list(fc.integer({ min: 1, max: 4 })),
      target: fc.integer({ min: 0, max: 110 }),
    })
    .filter(({ values, weights }) => weights.some((weight, c) => weight > 0 && !Number.isNaN(values[c])))
    .map(({ values, weights, levers, prices, target }) => ({
      values: Float64Array.from(values),
      weights: Float64Array.from(weights),
      levers: Uint8Array.from(levers),
      prices: Float64Array.from(prices),
      target,
    }));
});

/** Least cost over all plans on the grid that reach the target; nothing where none does. */
function bruteForce({ values, weights, levers, prices, target }: LiftProblem): number | undefined {
  let least: number | undefined;
  const visit = (c: number, plan: Float64Array, cost: number): void => {
    if (c === values.length) {
      if (scoreOf({ weights }, plan) >= target - 1e-9 && cost < (least ?? Infinity)) least = cost;
      return;
    }
    visit(c + 1, plan, cost);
    const from = values[c] ?? Number.NaN;
    if (levers[c] !== 1 || Number.isNaN(from)) return;
    for (let step = Math.round(from * STEPS) + 1; step <= STEPS; step++) {
      const changed = plan.slice();
      changed[c] = step / STEPS;
      visit(c + 1, changed, cost + 100 * (step / STEPS - from) * (prices?.[c] ?? 1));
    }
  };
  visit(0, values, 0);
  return least;
}

describe('smallestLift', () => {
  it('is what one would work out by hand', () => {
    // Score 50; weights 6 and 4. Ten points more cost 100/6 of the first lever, or 25 of the second.
    const base = { values: Float64Array.of(0.5, 0.5), weights: Float64Array.of(6, 4), levers: Uint8Array.of(1, 1) };
    const one = smallestLift({ ...base, target: 60 });
    expect(one.type === 'lift' && [...one.values]).toEqual([expect.closeTo(0.5 + 1 / 6, 12), 0.5]);
    expect(one.type === 'lift' && one.points).toBeCloseTo(100 / 6, 9);
    // 90 takes the first to its end (30 points of score), and a quarter of the second's way (10 of 40 a unit).
    const both = smallestLift({ ...base, target: 90 });
    expect(both.type === 'lift' && [...both.values]).toEqual([1, expect.closeTo(0.75, 12)]);
    // Twice the price makes the second the better one.
    const priced = smallestLift({ ...base, prices: Float64Array.of(2, 1), target: 60 });
    expect(priced.type === 'lift' && [...priced.values]).toEqual([0.5, expect.closeTo(0.75, 12)]);
    expect(smallestLift({ ...base, levers: Uint8Array.of(0, 1), target: 71 })).toMatchObject({
      type: 'impossible',
      best: 70,
    });
    expect(smallestLift({ ...base, target: 50 })).toMatchObject({ type: 'already', score: 50 });
  });

  it('goes as high as a ceiling, not higher, and takes no lever down to one', () => {
    const base = { values: Float64Array.of(0.5, 0.9), weights: Float64Array.of(5, 5), levers: Uint8Array.of(1, 1) };
    const ceilings = Float64Array.of(0.75, 0.6);
    // From 70: the first lever may add 12.5, the second stands above its ceiling and stays.
    const top = smallestLift({ ...base, ceilings, target: 82.5 });
    expect(top.type === 'lift' && [...top.values]).toEqual([0.75, 0.9]);
    expect(top).toMatchObject({ type: 'lift', points: expect.closeTo(25, 9), cost: expect.closeTo(25, 9) });
    expect(smallestLift({ ...base, ceilings, target: 82.6 })).toMatchObject({ type: 'impossible', best: 82.5 });
  });

  it('is possible where every lever at its end just reaches the target', () => {
    const base = { values: Float64Array.of(0.25, 0.5), weights: Float64Array.of(3, 1), levers: Uint8Array.of(1, 0) };
    // (3 x 1 + 0.5) / 4 = 87.5, exactly.
    const lift = smallestLift({ ...base, target: 87.5 });
    expect(lift).toMatchObject({ type: 'lift', score: 31.25, points: 75, cost: 75 });
    expect(lift.type === 'lift' && [...lift.values]).toEqual([1, 0.5]);
  });

  it('leaves a lever that counts for nothing where it is', () => {
    const base = { values: Float64Array.of(0, 0), weights: Float64Array.of(0, 1), levers: Uint8Array.of(1, 1) };
    const lift = smallestLift({ ...base, target: 100 });
    expect(lift.type === 'lift' && [...lift.values]).toEqual([0, 1]);
    expect(smallestLift({ ...base, levers: Uint8Array.of(1, 0), target: 1 })).toEqual({
      type: 'impossible',
      score: 0,
      best: 0,
    });
  });

  it('reaches the target to the last bit, moves levers alone, and never more than the room', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const lift = smallestLift(problem);
        if (lift.type !== 'lift') return;
        expect(scoreOf(problem, lift.values)).toBeGreaterThanOrEqual(problem.target);
        const changes = [...lift.values].map((value, c) => value - (problem.values[c] ?? 0));
        lift.values.forEach((value, c) => {
          if (problem.levers[c] !== 1 || Number.isNaN(problem.values[c])) expect(value).toBe(problem.values[c]);
          else expect(value >= (problem.values[c] ?? 0) && value <= 1).toBe(true);
        });
        const known = changes.filter((change) => !Number.isNaN(change));
        expect(100 * sum(known)).toBeCloseTo(lift.points, 9);
        // A change 1 % smaller in every lever misses.
        const smaller = problem.values.map((value, c) => value + 0.99 * (changes[c] ?? 0));
        expect(scoreOf(problem, smaller)).toBeLessThan(problem.target);
      }),
      { numRuns: 500 },
    );
  });

  it('costs no more than any plan on a grid, and is impossible only where all of them are', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const lift = smallestLift(problem);
        const least = bruteForce(problem);
        // The grid counts what is a last bit short as reached.
        if (lift.type === 'impossible' && lift.best < problem.target - 1e-9) expect(least).toBeUndefined();
        if (lift.type === 'already') expect(least ?? 0).toBeLessThan(1e-6);
        if (lift.type !== 'lift') return;
        // One step of the dearest lever is as far as the grid can be off.
        expect(least).toBeDefined();
        expect(lift.cost).toBeLessThanOrEqual((least ?? 0) + 1e-6);
        expect((least ?? Infinity) - lift.cost).toBeLessThanOrEqual((4 * 100) / STEPS + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('says what is wrong with a problem', () => {
    const base = { values: Float64Array.of(0.5), weights: Float64Array.of(1), levers: Uint8Array.of(1), target: 60 };
    const attempt = (changes: Partial<LiftProblem>) => () => smallestLift({ ...base, ...changes });
    expect(attempt({ weights: Float64Array.of(0) })).toThrow('weights: expected at least one weight above 0');
    expect(attempt({ values: Float64Array.of(Number.NaN) })).toThrow('values: expected a value where');
    expect(attempt({ values: Float64Array.of(Infinity) })).toThrow('values[0]: expected a value of 0 to 1');
    expect(attempt({ target: Number.NaN })).toThrow('target[0]: expected a finite number, got NaN');
    expect(attempt({ prices: Float64Array.of(0) })).toThrow('prices[0]: expected a number above 0');
    expect(attempt({ prices: Float64Array.of(Infinity) })).toThrow(
      'prices[0]: expected a number above 0, got Infinity',
    );
    expect(attempt({ values: Float64Array.of(-0.5) })).toThrow(
      'values[0]: expected a value of 0 to 1, or none, got -0.5',
    );
    expect(attempt({ values: Float64Array.of(Number.NaN) })).toThrow('where the weight is above 0, got none');
    expect(attempt({ levers: new Uint8Array(2) })).toThrow('levers: expected 1 levers, got 2');
  });
});
