import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageRanks, kendallTauB, kendallW, spearman, topDifference } from '../../src/scoring/agreement';

describe('agreement of two lists', () => {
  // The example of the documentation of scipy.stats.spearmanr.
  it('Spearman: 0.8207826816681233 with a tie', () => {
    expect(spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(0.8207826816681233, 14);
  });

  // Wikipedia, Spearman's rank correlation coefficient: IQ against hours of television.
  it('Spearman: -29/165 on ten pairs', () => {
    const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 14);
  });

  it('ranks are those that are less, and the middle of those that are alike', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 20 }), (values) => {
        const expected = values.map((value) => {
          const [less, alike] = [values.filter((v) => v < value), values.filter((v) => v === value)];
          return less.length + (alike.length + 1) / 2;
        });
        expect(averageRanks(values)).toEqual(expected);
      }),
    );
  });

  it('ranks of a hundred thousand values take no work for each pair of them', () => {
    const values = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 100_000);
    expect(averageRanks(values)).toEqual(values.map((value) => value + 1));
  });

  // The example of the documentation of scipy.stats.kendalltau.
  it('Kendall’s tau-b: -0.47140452079103173 with ties', () => {
    expect(kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.47140452079103173, 14);
  });

  it('can not be told where one side does not differ', () => {
    expect(spearman([1, 2, 3], [4, 4, 4])).toBeUndefined();
    expect(kendallTauB([4, 4, 4], [1, 2, 3])).toBeUndefined();
    expect(kendallTauB([1, 2, 3], [4, 4, 4])).toBeUndefined();
    expect(spearman([], [])).toBeUndefined();
  });

  it('is 1 with itself, -1 with its reverse, alike both ways, and blind to scale', () => {
    const lists = fc
      .integer({ min: 2, max: 12 })
      .chain((n) =>
        fc.tuple(
          fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: n, maxLength: n }),
          fc.array(fc.integer({ min: 0, max: 5 }), { minLength: n, maxLength: n }),
        ),
      );
    fc.assert(
      fc.property(lists, ([a, b]) => {
        for (const measure of [spearman, kendallTauB]) {
          expect(measure(a, a)).toBeCloseTo(1, 12);
          expect(
            measure(
              a,
              a.map((x) => -x),
            ),
          ).toBeCloseTo(-1, 12);
          expect(measure(a, b) ?? 2).toBeCloseTo(measure(b, a) ?? 2, 12);
          expect(
            measure(
              a.map((x) => x ** 3),
              b,
            ) ?? 2,
          ).toBeCloseTo(measure(a, b) ?? 2, 12);
        }
      }),
    );
  });

  it('gives ties the mean of their places', () => {
    expect(averageRanks([10, 30, 20, 30, 30])).toEqual([1, 4, 2, 4, 4]);
    expect(averageRanks([2, 1, 2])).toEqual([2.5, 1, 2.5]);
  });
});

describe('Kendall’s W', () => {
  it('by hand: three judges, one of whom exchanges two of three', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [1, 2, 3],
        [1, 3, 2],
      ]),
    ).toBeCloseTo(7 / 9, 14);
  });

  it('by hand, with a tie: 78/84', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [1, 2.5, 2.5],
      ]),
    ).toBeCloseTo(78 / 84, 14);
  });

  it('is 0 for judges who cancel out, and nothing where no one tells items apart', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [2, 3, 1],
        [3, 1, 2],
      ]),
    ).toBeCloseTo(0, 14);
    expect(
      kendallW([
        [1, 1, 1],
        [2, 2, 2],
      ]),
    ).toBeUndefined();
    expect(kendallW([])).toBeUndefined();
    expect(kendallW([[1], [1]])).toBeUndefined();
  });

  it('is the mean Spearman of all pairs in another dress: (m W - 1) / (m - 1)', () => {
    const judges = fc.integer({ min: 2, max: 8 }).chain((n) => {
      const judge = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: n, maxLength: n });
      return fc.array(judge, { minLength: 2, maxLength: 5 });
    });
    fc.assert(
      fc.property(judges, (lists) => {
        const pairs = lists.flatMap((a, i) => lists.slice(i + 1).map((b) => spearman(a, b) ?? Number.NaN));
        const mean = pairs.reduce((sum, rho) => sum + rho, 0) / pairs.length;
        expect((lists.length * (kendallW(lists) ?? 0) - 1) / (lists.length - 1)).toBeCloseTo(mean, 10);
      }),
    );
  });
});

describe('the first k', () => {
  it('names who stands in one and not in the other', () => {
    expect(topDifference([1, 2, 3, 4, 5], [1, 4, 2, 3, 5], 3)).toEqual({
      onlyFirst: [1],
      onlySecond: [3],
      same: false,
    });
    expect(topDifference([1, 2, 3, 4], [1, 2, 3, 4], 3)).toEqual({ onlyFirst: [], onlySecond: [], same: true });
  });

  it('sees another order of the same, and not what happens below', () => {
    expect(topDifference([1, 2, 3, 4], [2, 1, 3, 4], 2)).toEqual({ onlyFirst: [], onlySecond: [], same: false });
    expect(topDifference([1, 2, 3, 4], [1, 2, 4, 3], 2).same).toBe(true);
  });

  it('counts ties at the last place in', () => {
    expect(topDifference([1, 2, 2], [1, 2, 3], 2)).toEqual({ onlyFirst: [2], onlySecond: [], same: false });
  });
});
