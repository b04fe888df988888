import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeOrder, sortOrder } from '../../../src/scoring/smaa/order';
import { countPairs, makePairTally, pairShares } from '../../../src/scoring/smaa/pairTally';

/** Ten rankings or so, of up to 70 regions, with ties. */
const rankings = fc.integer({ min: 1, max: 70 }).chain((regions) =>
  fc.array(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: regions, maxLength: regions }), {
    minLength: 1,
    maxLength: 30,
  }),
);

const hasTie = (scores: readonly number[]) => new Set(scores).size < scores.length;

function tallied(draws: readonly (readonly number[])[]): Float64Array {
  const count = draws[0]?.length ?? 0;
  const order = makeOrder(count);
  const tally = makePairTally(count);
  for (const scores of draws) {
    sortOrder(order, Float64Array.from(scores));
    countPairs(tally, order, hasTie(scores));
  }
  return pairShares(tally, count, draws.length);
}

describe('order', () => {
  it('is that of a plain sort, whatever the spread of the scores', () => {
    const score = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(-Infinity),
      fc.constantFrom(0, 1),
    );
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 150 }), (scores) => {
        const order = makeOrder(scores.length);
        sortOrder(order, Float64Array.from(scores));
        const sorted = [...scores].sort((a, b) => (a === b ? 0 : b - a));
        expect([...order.scores].map((value) => value + 0)).toEqual(sorted.map((value) => value + 0));
        expect([...order.regions].map((r) => (scores[r] ?? 0) + 0)).toEqual(sorted.map((value) => value + 0));
        expect(new Set(order.regions).size).toBe(scores.length);
      }),
    );
  });
});

describe('pairs', () => {
  it('are counted as one by one', () => {
    fc.assert(
      fc.property(rankings, (draws) => {
        const shares = tallied(draws);
        const count = draws[0]?.length ?? 0;
        for (let a = 0; a < count; a++) {
          for (let b = 0; b < count; b++) {
            let wins = 0;
            for (const scores of draws) {
              const gap = (scores[a] ?? 0) - (scores[b] ?? 0);
              if (a !== b) wins += gap > 0 ? 1 : gap === 0 ? 0.5 : 0;
            }
            expect(shares[a * count + b]).toBeCloseTo(wins / draws.length, 12);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('repeat a published count: the first wins nine draws of ten', () => {
    // smaa (R), tests/pwi.R: 1 against 0 in nine draws, the other way round in one.
    const draws = [[0, 1], ...Array.from({ length: 9 }, () => [1, 0])];
    expect([...tallied(draws)]).toEqual([0, 0.9, 0.1, 0]);
  });
});
