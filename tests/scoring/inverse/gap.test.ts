import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapToWin } from '../../../src/scoring/inverse/gap';
import { prepareRaw } from '../../../src/scoring/prepare';
import { rankPrepared } from '../../../src/scoring/rank';
import { anyCase, type Case, caseOf, criterion, criterionId, plainReading, regionId, scenarioFor } from '../make';

/** The case with the raw values of one region changed. */
function changed(given: Case, region: number, values: ReadonlyMap<string, number>): Case {
  const raw = new Map(
    [...given.raw].map(([id, row]) => [id, row.map((value, r) => (r === region ? (values.get(id) ?? value) : value))]),
  );
  return { ...given, raw };
}

const rankOf = (given: Case, region: number) =>
  rankPrepared(prepareRaw(given), scenarioFor(given)).find(({ regionId: id }) => id === `R${region}`)?.rank;

describe('gapToWin', () => {
  it('lifts the region into the first k when its raw values are set, and a change 1 % smaller does not', () => {
    fc.assert(
      fc.property(anyCase(), fc.nat(11), fc.integer({ min: 1, max: 4 }), (given, pick, k) => {
        const region = pick % given.regions.length;
        const gap = gapToWin({
          prepared: prepareRaw(given),
          scenario: scenarioFor(given),
          regionId: regionId(`R${region}`),
          k,
        });
        const rank = rankOf(given, region);
        if (gap.type === 'unranked') expect(rank).toBeUndefined();
        if (gap.type === 'already') expect(rank).toBeLessThanOrEqual(k);
        if (gap.type !== 'gap') return;
        expect(rank).toBeGreaterThan(k);
        // Raw values are points of 100 here; one last place of the way there and back is let go.
        const to = (share: number) =>
          new Map(gap.changes.map((c) => [c.criterionId, c.fromPoints + share * (c.toPoints - c.fromPoints)] as const));
        expect(rankOf(changed(given, region, to(1 + 1e-9)), region)).toBeLessThanOrEqual(k);
        if (gap.points > 1e-6) expect(rankOf(changed(given, region, to(0.99)), region)).toBeGreaterThan(k);
      }),
      { numRuns: 300 },
    );
  });

  it('gives real units: a cost on a logarithm goes down', () => {
    const given = caseOf(
      [
        [10, 50],
        [10, 90],
      ],
      [1, 1],
    );
    const wage = criterion('X0', {
      direction: 'cost',
      readings: [{ ...plainReading, transform: 'log', low: 4, high: 64 }],
    });
    const raw = new Map(given.raw).set(criterionId('X0'), [32, 32]);
    const world = { ...given, criteria: [wage, ...given.criteria.slice(1)], raw };
    // 32 of 4..64 has 25 points. The 40 points it lacks lead to 65: 64 x (1/16)^0.65 = 10.556.
    const gap = gapToWin({
      prepared: prepareRaw(world),
      scenario: scenarioFor(world),
      regionId: regionId('R0'),
      k: 1,
      levers: [criterionId('X0')],
    });
    if (gap.type !== 'gap') throw new Error(`expected a gap, got ${gap.type}`);
    expect(gap.changes).toHaveLength(1);
    expect(gap.changes[0]?.points).toBeCloseTo(40, 9);
    expect(gap.changes[0]?.fromRaw).toBe(32);
    expect(gap.changes[0]?.toRaw).toBeCloseTo(64 * (1 / 16) ** 0.65, 9);
  });

  it('names levers without a value and a knock-out that the change runs into', () => {
    const given = caseOf(
      [
        [20, undefined, 50],
        [80, 50, 50],
      ],
      [4, 1, 1],
    );
    const gap = gapToWin({
      prepared: prepareRaw(given),
      scenario: scenarioFor(given, { knockouts: [{ criterionId: criterionId('X0'), max: 50 }], countries: ['US'] }),
      regionId: regionId('R0'),
      k: 1,
    });
    // The rival itself is knocked out, so the first place is free.
    expect(gap.type).toBe('already');
    const bound = gapToWin({
      prepared: prepareRaw(
        caseOf(
          [
            [20, undefined, 50],
            [40, 80, 80],
          ],
          [4, 1, 1],
        ),
      ),
      scenario: scenarioFor(given, { knockouts: [{ criterionId: criterionId('X0'), max: 45 }] }),
      regionId: regionId('R0'),
      k: 1,
    });
    expect(bound).toMatchObject({ type: 'gap', missing: ['X1'], failsKnockout: 'X0' });
  });

  it('says all there is to say, the largest change first', () => {
    // R0: 0.1 x 20 + 0.2 x 30 + 0.7 x 30 = 29, and R1 60. 31 are lacking: the third gives 49 for its 70 points, so it moves alone;
    // with 0.7 of it locked, the second gives 14 and the first 8: 22 in all.
    const given = caseOf(
      [
        [20, 30, 30],
        [60, 60, 60],
      ],
      [10, 20, 70],
    );
    const prepared = prepareRaw(given);
    const ask = (changes: object) =>
      gapToWin({ prepared, scenario: scenarioFor(given), regionId: regionId('R0'), k: 1, ...changes });
    const close = (value: number) => expect.closeTo(value, 9);
    const base = { regionId: 'R0', k: 1, score: close(29), rank: 2, target: 60, missing: [] };
    expect(ask({})).toEqual({
      type: 'gap',
      ...base,
      points: close(31 / 0.7),
      cost: close(31 / 0.7),
      changes: [
        {
          criterionId: 'X2',
          fromPoints: close(30),
          toPoints: close(30 + 31 / 0.7),
          points: close(31 / 0.7),
          fromRaw: 30,
          toRaw: close(30 + 31 / 0.7),
        },
      ],
    });
    const [first, second, third] = ['X0', 'X1', 'X2'].map(criterionId);
    expect(ask({ levers: [first, second] })).toEqual({ type: 'impossible', ...base, bestScore: close(51) });
    // Half the price of the second and a tenth of the first: the first to its end gives 8, the second 14, the third the last 9.
    const priced = ask({ prices: { [first ?? '']: 0.1, [second ?? '']: 0.2, [third ?? '']: 1 } });
    expect(priced).toMatchObject({ points: close(80 + 70 + 9 / 0.7), cost: close(8 + 14 + 9 / 0.7) });
    expect(priced.type === 'gap' && priced.changes.map(({ criterionId: id }) => id)).toEqual(['X0', 'X1', 'X2']);
    expect(ask({ k: 2 })).toEqual({ type: 'already', regionId: 'R0', k: 2, score: close(29), rank: 2 });
    expect(ask({ regionId: regionId('R1') })).toEqual({ type: 'already', regionId: 'R1', k: 1, score: 60, rank: 1 });
  });

  it('says why a region has no rank to better', () => {
    const given = caseOf(
      [
        [20, undefined],
        [60, 60],
      ],
      [1, 1],
    );
    const ask = (changes: object) =>
      gapToWin({ prepared: prepareRaw(given), scenario: scenarioFor(given, changes), regionId: regionId('R0'), k: 1 });
    expect(ask({})).toEqual({ type: 'unranked', regionId: 'R0', k: 1, reason: 'coverage' });
    expect(ask({ minCoverage: 0.5, knockouts: [{ criterionId: criterionId('X0'), min: 30 }] })).toEqual({
      type: 'unranked',
      regionId: 'R0',
      k: 1,
      reason: 'knockout',
    });
  });

  it('names a knock-out only where the change runs into it', () => {
    const given = caseOf(
      [
        [20, 40],
        [60, 60],
      ],
      [3, 1],
    );
    const ask = (...knockouts: readonly { readonly id: string; readonly max: number }[]) =>
      gapToWin({
        prepared: prepareRaw(given),
        scenario: scenarioFor(given, {
          knockouts: knockouts.map(({ id, max }) => ({ criterionId: criterionId(id), max })),
        }),
        regionId: regionId('R0'),
        k: 1,
      });
    // The first moves to 66 2/3; the second stays.
    expect(ask({ id: 'X0', max: 70 }, { id: 'X1', max: 70 })).not.toHaveProperty('failsKnockout');
    expect(ask({ id: 'X1', max: 70 }, { id: 'X0', max: 65 })).toMatchObject({ failsKnockout: 'X0' });
  });

  it('lifts a value of the user’s own no higher than that function goes', () => {
    const given = caseOf(
      [
        [20, 40],
        [60, 60],
      ],
      [1, 1],
    );
    const worth = { type: 'threshold', at: 50, below: 0.2, above: 0.6 } as const;
    const stepped = criterion('X0', { readings: [{ ...plainReading, worth }] });
    const world = { ...given, criteria: [stepped, ...given.criteria.slice(1)] };
    const gap = gapToWin({
      prepared: prepareRaw(world),
      scenario: scenarioFor(world),
      regionId: regionId('R0'),
      k: 1,
      levers: [criterionId('X0')],
    });
    // 20 is below the step, worth 0.2, and a step is not taken in part.
    expect(gap).toMatchObject({
      type: 'impossible',
      score: expect.closeTo(30, 9),
      bestScore: expect.closeTo(30, 9),
    });
  });

  it('refuses what it can not answer', () => {
    const given = caseOf([[20], [80]], [1]);
    const attempt =
      (changes: object, method: 'weighted_sum' | 'weighted_geometric' = 'weighted_sum') =>
      () =>
        gapToWin({
          prepared: prepareRaw(given),
          scenario: scenarioFor(given, { method }),
          regionId: regionId('R0'),
          k: 1,
          ...changes,
        });
    expect(attempt({}, 'weighted_geometric')).toThrow('method: expected weighted_sum');
    expect(attempt({ k: 0 })).toThrow('top: expected a whole number of 1 or more, got 0');
    expect(attempt({ regionId: regionId('R9') })).toThrow('region: expected one of the regions, got R9');
    expect(attempt({ levers: [criterionId('X9')] })).toThrow('levers: expected criteria of the scenario, got X9');
    expect(attempt({ levers: [] })()).toMatchObject({ type: 'impossible', bestScore: 20 });
  });
});
