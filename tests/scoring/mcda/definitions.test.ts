import { describe, expect, it } from 'vitest';
import { PREFERENCES, type Preference, preferenceOf } from '../../../src/scoring/mcda/preference';
import { ranksOf, settled } from '../../../src/scoring/mcda/ranks';
import { type MethodChoice, type Scaling, solve } from '../../../src/scoring/mcda/solve';
import { conclude } from '../../../src/scoring/mcda/vikor';

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

describe('the preference functions, as Brans and Vincke draw them', () => {
  const differences = [-1, 0, 1, 2, 3, 4, 5];
  const drawn: readonly (readonly [Preference, readonly number[]])[] = [
    [{ type: 'usual' }, [0, 0, 1, 1, 1, 1, 1]],
    [{ type: 'ushape', q: 2 }, [0, 0, 0, 0, 1, 1, 1]],
    [{ type: 'vshape', p: 4 }, [0, 0, 0.25, 0.5, 0.75, 1, 1]],
    [{ type: 'level', q: 2, p: 4 }, [0, 0, 0, 0, 0.5, 0.5, 1]],
    [{ type: 'linear', q: 2, p: 4 }, [0, 0, 0, 0, 0.5, 1, 1]],
    // 1 - exp(-1/2) at the inflection.
    [
      { type: 'gaussian', s: 2 },
      [0, 0, 0.11750309741540453, 0.3934693402873666, 0.6753475326416503, 0.8646647167633873, 0.9560630663765523],
    ],
  ];
  it('are six', () => expect(drawn.map(([{ type }]) => type)).toEqual(PREFERENCES));
  it.each(drawn)('%o', (preference, expected) => {
    expect(differences.map((d) => preferenceOf(preference, d))).toEqual(close(expected));
  });

  it('have no jump by division where the two thresholds are one', () => {
    expect([2, 2.5].map((d) => preferenceOf({ type: 'linear', q: 2, p: 2 }, d))).toEqual([0, 1]);
    expect([0, 0.1].map((d) => preferenceOf({ type: 'vshape', p: 0 }, d))).toEqual([0, 1]);
  });

  it('take 0.8 - 0.6 for the threshold 0.2, which floating point does not', () => {
    const problem = { matrix: [[0.8], [0.6]], weights: [1], types: [1] };
    const flows = (preference: 'ushape' | 'level', p?: number[]) =>
      solve(problem, { method: 'promethee_ii', preference: [preference], q: [p === undefined ? 0.2 : 0.1], p }).scores;
    expect(0.8 - 0.6).toBeGreaterThan(0.2);
    expect(flows('ushape')).toEqual([0, 0]);
    expect(flows('level', [0.2])).toEqual([0.5, -0.5]);
  });
});

describe('VIKOR’s conclusion', () => {
  it('holds the advantage when the second is behind by exactly 1/(m - 1)', () => {
    expect(conclude([0, 1, 2], [0, 1, 2], 0.5)).toEqual({
      Q: [0, 0.5, 1],
      acceptableAdvantage: true,
      acceptableStability: true,
      compromiseSet: [0],
    });
  });

  it('joins the second (both of them, when tied) where the first leads neither in S nor in R', () => {
    expect(conclude([1, 0, 10, 10], [1, 10, 0, 10], 0.5)).toEqual({
      Q: close([0.1, 0.5, 0.5, 1]),
      acceptableAdvantage: true,
      acceptableStability: false,
      compromiseSet: [0, 1, 2],
    });
  });

  it('asks S or R to lead, not both', () => {
    expect(conclude([0, 10, 8], [1, 0, 9], 0.5).acceptableStability).toBe(true);
    expect(conclude([1, 0, 9], [0, 10, 8], 0.5).acceptableStability).toBe(true);
  });

  it('finds everyone acceptable where no one differs', () => {
    const everyone = { Q: [0, 0, 0], acceptableAdvantage: false, acceptableStability: true, compromiseSet: [0, 1, 2] };
    expect(conclude([2, 2, 2], [1, 1, 1], 0.5)).toEqual(everyone);
  });

  it('v moves Q from the largest regret to the sum', () => {
    const [S, R] = [
      [0, 1, 4],
      [2, 0, 1],
    ];
    expect(conclude(S, R, 1).Q).toEqual([0, 0.25, 1]);
    expect(conclude(S, R, 0).Q).toEqual([1, 0, 0.5]);
    expect(conclude(S, R, 0.25).Q).toEqual(close([0.75, 0.0625, 0.625]));
  });
});

describe('VIKOR', () => {
  it('finds no regret in a criterion in which nobody differs, and takes values of any size', () => {
    const problem = {
      matrix: [
        [1e308, 7],
        [0, 7],
        [-1e308, 7],
      ],
      weights: [1, 3],
      types: [1, 1],
    };
    expect(solve(problem, { method: 'vikor' }).vikor).toMatchObject({ S: [0, 0.5, 1], R: [0, 0.5, 1], Q: [0, 0.5, 1] });
  });
});

describe('ranks', () => {
  it('share the smallest place among exact ties, from either end', () => {
    expect(ranksOf([5, 7, 7, 1], 'high')).toEqual([3, 1, 1, 4]);
    expect(ranksOf([5, 7, 7, 1], 'low')).toEqual([2, 3, 3, 1]);
  });

  it('tie what ties on paper: 0.1 + 0.2 and 0.3', () => {
    const problem = {
      matrix: [
        [0.1, 0.2],
        [0.3, 0],
      ],
      weights: [1, 1],
      types: [1, 1],
    };
    expect(solve(problem, { method: 'weighted_sum' }).ranks).toEqual([1, 1]);
    expect(settled([0.1 + 0.2, 0.3, 0.3 + 1e-9], 0)).toEqual([0.3, 0.3, 0.3 + 1e-9]);
    expect(settled([1e-17, 0, 1e-3], 1)).toEqual([0, 0, 1e-3]);
    expect(settled([1e-17, 0, 1e-3], 0)).toEqual([1e-17, 0, 1e-3]);
    expect(settled([1e15, 1, 2], 0)).toEqual([1e15, 1, 2]);
  });

  it('tie what cancels out to nothing on paper: 0.1 + 0.2 - 0.3 and 0', () => {
    const problem = {
      matrix: [
        [0.1, 0.2, 0.3],
        [0, 0, 0],
        [0.1, 0.2, 0.2],
      ],
      weights: [1, 1, 1],
      types: [1, 1, -1],
    };
    expect(0.1 + 0.2 - 0.3).not.toBe(0);
    expect(solve(problem, { method: 'weighted_sum' })).toEqual({
      scores: [0, 0, expect.closeTo(0.1)],
      ranks: [2, 2, 1],
    });
    // 6 / 2 / 3 is 1, and so is 1 / 1 / 1.
    const [shares, ones] = [
      [6, 2, 3],
      [1, 1, 1],
    ];
    const product = { matrix: [shares, ones], weights: [0.1, 0.1, 0.1], types: [1, -1, -1] };
    expect(solve(product, { method: 'weighted_product' }).ranks).toEqual([1, 1]);
  });

  it('keep small rows apart beside one with large numbers', () => {
    const problem = { matrix: [[1e15], [1], [2]], weights: [1], types: [1] };
    expect(solve(problem, { method: 'weighted_sum' }).ranks).toEqual([1, 3, 2]);
  });
});

describe('what is taken where nothing is said', () => {
  const problem = {
    matrix: [
      [3, 4],
      [4, 3],
      [1, 9],
    ],
    weights: [2, 1],
    types: [1, -1],
  };
  const scores = (scaling: Scaling, choice: MethodChoice) => solve({ ...problem, ...scaling }, choice).scores;

  it('is no normalisation, with costs counted negatively, or as divisors in a product', () => {
    expect(scores({}, { method: 'weighted_sum' })).toEqual([2, 5, -7]);
    const logs = [9 / 4, 16 / 3, 1 / 9].map(Math.log10);
    expect(scores({}, { method: 'weighted_product' })).toEqual(close(logs));
    expect(scores({ normalisation: 'none' }, { method: 'waspas' })).toEqual(
      close([(2 + 9 / 4) / 2, (5 + 16 / 3) / 2, (-7 + 1 / 9) / 2]),
    );
  });

  it('is `linear` and half for WASPAS, `vector` for TOPSIS, half for VIKOR and `usual` for PROMETHEE', () => {
    expect(scores({}, { method: 'waspas' })).toEqual(
      scores({ normalisation: 'linear' }, { method: 'waspas', lambda: 0.5 }),
    );
    expect(scores({}, { method: 'topsis' })).toEqual(scores({ normalisation: 'vector' }, { method: 'topsis' }));
    expect(scores({}, { method: 'topsis' })).not.toEqual(scores({ normalisation: 'none' }, { method: 'topsis' }));
    expect(scores({}, { method: 'vikor' })).toEqual(scores({}, { method: 'vikor', v: 0.5 }));
    // Wins less losses in each column, by hand: (0, 1, -1) x 2 + (0, 1, -1) x 1, over two others.
    expect(scores({}, { method: 'promethee_ii' })).toEqual([0, 3, -3]);
  });

  it('is that costs are turned; where they are not, TOPSIS takes their smallest as the best', () => {
    const turned = scores({}, { method: 'topsis' });
    expect(scores({ invertCosts: false }, { method: 'topsis' })).toEqual(close(turned));
    const sum = { normalisation: 'sum', invertCosts: false } as const;
    expect(scores(sum, { method: 'weighted_sum' })).toEqual(close([6 / 8 - 4 / 16, 8 / 8 - 3 / 16, 2 / 8 - 9 / 16]));
  });
});
