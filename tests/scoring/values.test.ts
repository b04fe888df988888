import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueFunction } from '../../src/model/valueFunction';
import { gapToWin } from '../../src/scoring/inverse/gap';
import { prepareRaw, prepareScoring } from '../../src/scoring/prepare';
import { rankPrepared } from '../../src/scoring/rank';
import { worthOf } from '../../src/scoring/valueFunctions';
import { withValues } from '../../src/scoring/values';
import { mostWorth, rawOfWorth } from '../../src/scoring/worthRange';
import { anyFunction } from '../anyValues';
import { even } from '../even';
import { builtAtlas } from './built';
import { caseOf, criterionId, regionId, scenarioFor } from './make';

const X0 = criterionId('X0');

/** The case with its first criterion valued by the function. */
function valued(rows: number[][], points: number[], worth: ValueFunction) {
  const given = caseOf(rows, points);
  return { ...given, criteria: withValues(given.criteria, [{ criterionId: X0, scope: 'all', worth }]) };
}

describe('a value function of the user', () => {
  it('takes the place of goalposts and direction, for its own reading alone', () => {
    const given = valued(
      [
        [10, 10],
        [20, 20],
        [40, 40],
      ],
      [1, 1],
      { type: 'ideal', low: 0, idealLow: 20, idealHigh: 20, high: 40 },
    );
    const { values } = prepareRaw(given);
    expect(values.map((points) => points[X0])).toEqual([50, 100, 0]);
    expect(values.map((points) => points[criterionId('X1')])).toEqual([10, 20, 40]);
  });

  it('leaves the list as it is where there is none, or none for a reading that exists', () => {
    const { criteria } = caseOf([[1]], [1]);
    expect(withValues(criteria, [])).toBe(criteria);
    const elsewhere = withValues(criteria, [
      { criterionId: X0, scope: 'MX', worth: { type: 'linear', worst: 0, best: 1 } },
    ]);
    expect(elsewhere).toEqual(criteria);
  });

  it('that repeats the goalposts of the model changes no value of the atlas', () => {
    const { atlas, computed } = builtAtlas();
    const plain = prepareScoring(atlas, computed);
    const repeated = atlas.criteria.flatMap((criterion) =>
      criterion.readings.map(({ scope, transform, low, high }) => ({
        criterionId: criterion.id,
        scope,
        worth: {
          type: transform === 'log' ? ('log' as const) : ('linear' as const),
          ...(criterion.direction === 'benefit' ? { worst: low, best: high } : { worst: high, best: low }),
        },
      })),
    );
    const own = prepareScoring(atlas, computed, repeated);
    plain.problem.values.forEach((value, cell) => {
      if (Number.isNaN(value)) expect(own.problem.values[cell]).toBeNaN();
      else expect(own.problem.values[cell]).toBeCloseTo(value, 12);
    });
  });
});

describe('the raw value of a worth', () => {
  it('is worth it, and no raw value nearer to where one stands is (by brute force)', () => {
    fc.assert(
      fc.property(anyFunction, even(0, 1), even(0, 1), (fn, part, where) => {
        if (fn.type === 'threshold') return;
        const raws = rawsOf(fn);
        fc.pre(raws.every((raw, i) => raws.every((other, j) => i === j || Math.abs(raw - other) > 1e-3)));
        const [least, most] = [Math.min(...raws), Math.max(...raws)];
        const from = least + where * (most - least);
        const now = worthOf(from, fn);
        const share = now + part * (mostWorth(fn, from) - now);
        const found = rawOfWorth(share, fn, from);
        expect(worthOf(found, fn)).toBeGreaterThanOrEqual(share - 1e-6);
        for (let step = -20; step <= 20; step++) {
          const nearer = from + (step / 20) * 0.98 * Math.abs(found - from);
          if (fn.type !== 'log') expect(worthOf(nearer, fn)).toBeLessThanOrEqual(share + 1e-6);
        }
      }),
    );
  });

  it('never lies across a step of an ideal, which is itself worth 1', () => {
    const falls: ValueFunction = { type: 'ideal', low: 0, idealLow: 10, idealHigh: 10, high: 10 };
    const rises: ValueFunction = { type: 'ideal', low: 10, idealLow: 10, idealHigh: 12, high: 20 };
    expect([15, 10, 5, -5].map((raw) => mostWorth(falls, raw))).toEqual([0, 1, 1, 1]);
    expect([5, 10, 15, 25].map((raw) => mostWorth(rises, raw))).toEqual([0, 1, 1, 1]);
    expect(rawOfWorth(1, falls, 5)).toBe(10);
    expect(rawOfWorth(1, rises, 15)).toBe(12);
    // The whole step is the nearest way there for whoever does take it.
    expect(rawOfWorth(1, falls, 15)).toBe(10);
    const behind = valued(
      [
        [15, 50],
        [10, 50],
      ],
      [1, 1],
      falls,
    );
    const gap = gapToWin({
      prepared: prepareRaw(behind),
      scenario: scenarioFor(behind),
      regionId: regionId('R0'),
      k: 1,
    });
    expect(gap).toMatchObject({ type: 'impossible', bestScore: 50 });
  });

  it('of a step is where one stands: it can not be taken in part', () => {
    const step: ValueFunction = { type: 'threshold', at: 50, below: 0.2, above: 1 };
    expect(mostWorth(step, 10)).toBe(0.2);
    const behind = valued(
      [
        [90, 60],
        [10, 50],
      ],
      [1, 1],
      step,
    );
    expect(
      gapToWin({
        prepared: prepareRaw(behind),
        scenario: scenarioFor(behind),
        regionId: regionId('R1'),
        k: 1,
        levers: [X0],
      }),
    ).toMatchObject({ type: 'impossible' });
  });
});

describe('gap to win with a value function that turns back', () => {
  it('moves towards the ideal from the side one stands on, and so wins', () => {
    const hill: ValueFunction = { type: 'ideal', low: 0, idealLow: 40, idealHigh: 60, high: 100 };
    const rows = [
      [50, 0],
      [90, 0],
    ];
    const given = valued(rows, [1, 1], hill);
    const gap = gapToWin({ prepared: prepareRaw(given), scenario: scenarioFor(given), regionId: regionId('R1'), k: 1 });
    if (gap.type !== 'gap') throw new Error(`expected a gap, got ${gap.type}`);
    const raw = gap.changes.map(({ toRaw }) => toRaw);
    // Half a criterion lies between them: 75 points on the hill (from 90 to 60) alone, or the same elsewhere.
    expect(gap.points).toBeCloseTo(75, 9);
    expect(raw.length).toBeGreaterThan(0);
    const changed = rows.map((row) => [...row]);
    for (const { criterionId: id, toRaw } of gap.changes) changed[1]?.splice(id === X0 ? 0 : 1, 1, toRaw);
    const after = valued(changed, [1, 1], hill);
    expect(rankPrepared(prepareRaw(after), scenarioFor(after)).find(({ regionId: id }) => id === 'R1')?.rank).toBe(1);
  });
});

function rawsOf(fn: Exclude<ValueFunction, { type: 'threshold' }>): readonly number[] {
  if (fn.type === 'piecewise') return fn.corners.map(([raw]) => raw);
  return fn.type === 'ideal' ? [fn.low, fn.idealLow, fn.idealHigh, fn.high] : [fn.worst, fn.best];
}
