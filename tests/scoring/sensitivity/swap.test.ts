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
