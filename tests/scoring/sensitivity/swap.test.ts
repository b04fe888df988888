import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriterionId, RegionId } from '../../../src/model/ids';
import { prepareRaw } from '../../../src/scoring/prepare';
import { rankPrepared } from '../../../src/scoring/rank';
import { leastSwap } from '../../../src/scoring/sensitivity/swap';
import { anyCase, type Case, caseOf, criterionId, METHOD, regionId, scenarioFor, sum } from '../make';

type Changes = Parameters<typeof scenarioFor>[1];

/** The ranking with one criterion at a share of the weight, the others in proportion: by scoring everything anew. */
function rankingAt(given: Case, own: CriterionId, share: number, changes: Changes) {
  const others = given.criteria.filter(({ id }) => id !== own);
  const whole = sum(others.map(({ id }) => given.weights[id] ?? 0));
  const weights = Object.fromEntries(others.map(({ id }) => [id, ((1 - share) * (given.weights[id] ?? 0)) / whole]));
  return rankPrepared(prepareRaw(given), scenarioFor(given, { ...changes, weights: { ...weights, [own]: share } }));
}

/** How far the second is ahead of the first; nothing where one of them is not ranked. */
function leadOf(ranking: ReturnType<typeof rankPrepared>, first: RegionId, second: RegionId): number | undefined {
  const [a, b] = [first, second].map((id) =>
    ranking.find((score) => score.regionId === id && score.rank !== undefined),
  );
  return a?.score === undefined || b?.score === undefined ? undefined : b.score - a.score;
}

describe('the least swap', () => {
  it('is the meeting of two lines worked out by hand', () => {
    // X0 at a share s, the others 1 to 2: 50 s - 30 (1 - s) / 3 = 60 s - 10, level at 1/6, a move of 1/12.
    // X1 at s: 50 (1 - s) / 3 - 30 s, level at 5/14, a move of 3/28. X2 only thins the lead.
    const given = caseOf(
      [
        [80, 40, 50],
        [30, 70, 50],
      ],
      [1, 1, 2],
    );
    const [ahead, behind] = [regionId('R0'), regionId('R1')];
    const swap = leastSwap({ prepared: prepareRaw(given), scenario: scenarioFor(given), ahead, behind });
    expect(swap?.criterionId).toBe(criterionId('X0'));
    expect(swap?.now).toBe(0.25);
    expect(swap?.at).toBeCloseTo(1 / 6, 12);
  });

  it('is none where one region is better everywhere, and none for the one that is ahead already', () => {
    const given = caseOf(
      [
        [80, 70],
        [30, 40],
      ],
      [1, 1],
    );
    const [ahead, behind] = [regionId('R0'), regionId('R1')];
    const base = { prepared: prepareRaw(given), scenario: scenarioFor(given) };
    expect(leastSwap({ ...base, ahead, behind })).toBeUndefined();
    expect(leastSwap({ ...base, ahead: behind, behind: ahead })).toBeUndefined();
  });

  it('is the nearer of two meetings on one criterion', () => {
    // R0 knows X0 alone. A share s of X0: R0 has 60 throughout; R1 has (1 - s) (0.5 x 100 + 0.5 m) + 20 s over what it knows.
    // R1 without a figure for X2 has 100 (1 - s) / 2 + 20 s over (1 + s) / 2: level with 60 at 50 - 30 s = 30 + 30 s, so s = 1/3.
    const given = caseOf(
      [
        [60, 60, 60],
        [20, 100, undefined],
      ],
      [2, 4, 4],
    );
    const [ahead, behind] = [regionId('R1'), regionId('R0')];
    const swap = leastSwap({
      prepared: prepareRaw(given),
      scenario: scenarioFor(given, { minCoverage: 0 }),
      ahead,
      behind,
    });
    expect(swap?.criterionId).toBe(criterionId('X0'));
    expect(swap?.at).toBeCloseTo(1 / 3, 12);
  });

  it('leaves what is held as it is', () => {
    // X2 held at a half: X0 at s and X1 at 0.5 - s; 50 s - 30 (0.5 - s) = 80 s - 15, level at 3/16, where X1 has 5/16.
    const given = caseOf(
      [
        [80, 40, 50],
        [30, 70, 50],
      ],
      [1, 1, 2],
    );
    const base = {
      prepared: prepareRaw(given),
      scenario: scenarioFor(given),
      ahead: regionId('R0'),
      behind: regionId('R1'),
    };
    const held = leastSwap({ ...base, locked: [criterionId('X2')] });
    expect(held?.now).toBe(0.25);
    expect([held?.criterionId, held?.at]).toEqual(held?.criterionId === 'X0' ? ['X0', 3 / 16] : ['X1', 5 / 16]);
    expect(leastSwap({ ...base, locked: [criterionId('X0'), criterionId('X1'), criterionId('X2')] })).toBeUndefined();
  });

  it('swaps the two just beyond it with others held, by scoring everything anew, and never goes past what is left', () => {
    let found = 0;
    fc.assert(
      fc.property(
        anyCase(),
        METHOD,
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
        (given, method, places) => {
          const changes = { method, minCoverage: 0 };
          const scenario = scenarioFor(given, changes);
          const [first, second] = rankPrepared(prepareRaw(given), scenario).filter(({ rank }) => rank !== undefined);
          if (first === undefined || second === undefined) return;
          fc.pre((first.score ?? 0) - (second.score ?? 0) > 1e-6);
          const locked = given.criteria.flatMap(({ id }, c) => (places.includes(c) ? id : []));
          const pair = { ahead: first.regionId, behind: second.regionId };
          const swap = leastSwap({ prepared: prepareRaw(given), scenario, ...pair, locked });
          if (swap === undefined) return;
          found++;
          expect(locked).not.toContain(swap.criterionId);
          const whole = sum(Object.values(given.weights));
          const stays = sum(locked.map((id) => given.weights[id] ?? 0)) / whole;
          expect(swap.at).toBeLessThan(1 - stays);
          const beyond = Math.min(1 - stays, swap.at + Math.sign(swap.at - swap.now) * 1e-5);
          const free = 1 - stays - swap.now;
          const weights = Object.fromEntries(
            given.criteria.map(({ id }) => {
              const share = (given.weights[id] ?? 0) / whole;
              if (id === swap.criterionId) return [id, beyond];
              return [id, locked.includes(id) ? share : (share * (1 - stays - beyond)) / free];
            }),
          );
          const ranking = rankPrepared(prepareRaw(given), scenarioFor(given, { ...changes, weights }));
          expect(leadOf(ranking, pair.ahead, pair.behind)).toBeGreaterThan(-1e-6);
          expect(leadOf(ranking, pair.ahead, pair.behind)).toBeLessThan(0.1);
        },
      ),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(40);
  });

  it('swaps the two just beyond it, and no smaller move of any one weight does', () => {
    let found = 0;
    fc.assert(
      fc.property(anyCase(), METHOD, fc.constantFrom(0, 0.5, 0.65), (given, method, minCoverage) => {
        const changes = { method, minCoverage };
        const scenario = scenarioFor(given, changes);
        const ranked = rankPrepared(prepareRaw(given), scenario).filter(({ rank }) => rank !== undefined);
        const [first, second] = ranked;
        if (first === undefined || second === undefined) return;
        const [ahead, behind] = [first.regionId, second.regionId];
        fc.pre((first.score ?? 0) - (second.score ?? 0) > 1e-6);
        const swap = leastSwap({ prepared: prepareRaw(given), scenario, ahead, behind });
        const moved = swap === undefined ? 1 : Math.abs(swap.at - swap.now);
        if (swap !== undefined) {
          found++;
          const beyond = swap.at + Math.sign(swap.at - swap.now) * 1e-5;
          expect(leadOf(rankingAt(given, swap.criterionId, beyond, changes), ahead, behind)).toBeGreaterThan(-1e-6);
        }
        for (const { id } of given.criteria) {
          const all = sum(given.criteria.map((criterion) => given.weights[criterion.id] ?? 0));
          const now = (given.weights[id] ?? 0) / all;
          if (!(all > (given.weights[id] ?? 0))) continue;
          for (let step = 0; step <= 12; step++) {
            const share = Math.min(1, Math.max(0, now + ((step - 6) / 6) * 0.99 * moved));
            const lead = leadOf(rankingAt(given, id, share, changes), ahead, behind);
            if (lead !== undefined) expect([id, share, lead > 1e-6]).toEqual([id, share, false]);
          }
        }
      }),
      { numRuns: 120 },
    );
    expect(found).toBeGreaterThan(25);
  });
});
