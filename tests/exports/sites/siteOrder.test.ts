import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst, ranksOf } from '../../../src/exports/sites/siteOrder';

const scored = (sites: readonly (readonly [score: number, ranked: number])[]) => ({
  scores: Float64Array.from(sites, ([score]) => score),
  ranked: Uint8Array.from(sites, ([, ranked]) => ranked),
});

describe('the order of sites', () => {
  it('ties what differs in the last bits of an addition alone', () => {
    const sites = scored([
      [20, 1],
      [99, 0],
      [20.000000000000004, 1],
      [20.00001, 1],
    ]);
    const order = bestFirst(sites);
    expect([...order]).toEqual([3, 0, 2]);
    expect([0, 1, 2, 3].map(ranksOf(order, sites))).toEqual([2, undefined, 2, 1]);
  });

  it('gives each the number of those that are better, and one', () => {
    const site = fc.tuple(
      fc.integer({ min: 0, max: 40 }).map((step) => step * 2.5),
      fc.constantFrom(0, 1, 1),
    );
    fc.assert(
      fc.property(fc.array(site, { maxLength: 30 }), (list) => {
        const rankOf = ranksOf(bestFirst(scored(list)), scored(list));
        for (const [index, [score, ranked]] of list.entries()) {
          const better = list.filter(([other, isRanked]) => isRanked === 1 && other > score).length;
          expect(rankOf(index)).toBe(ranked === 1 ? better + 1 : undefined);
        }
      }),
    );
  });
});
