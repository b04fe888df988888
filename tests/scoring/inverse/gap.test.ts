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
