import { describe, expect, it } from 'vitest';
import { ask } from './ask';

// Worked examples of the first books and papers on these methods, from memory of them: facts, with the digits they print.
const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? value.map(Number) : []);

function near(got: unknown, wanted: readonly number[], within: number): void {
  const found = numbers(got);
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((value, i) => {
    expect(Math.abs((found[i] ?? Number.NaN) - value), `place ${i}: ${found[i]}`).toBeLessThanOrEqual(within);
  });
}

/** A matrix of judgements from what stands above its diagonal, row by row. */
function judgements(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const count = rows.length + 1;
  const above = (r: number, c: number): number => rows[r]?.[c - r - 1] ?? Number.NaN;
  return Array.from({ length: count }, (_, r) =>
    Array.from({ length: count }, (_, c) => (r === c ? 1 : r < c ? above(r, c) : 1 / above(c, r))),
  );
}

describe('T. L. Saaty: pairwise comparisons', () => {
  it('choosing a school (1977): six criteria, judged far from consistently', async () => {
    const matrix = judgements([[4, 3, 1, 3, 4], [7, 3, 1 / 5, 1], [1 / 5, 1 / 5, 1 / 6], [1, 1 / 3], [3]]);
    const found = (await ask({ command: 'weights', problem: { method: 'ahp', matrix } })).value;
    near(found.weights, [0.32, 0.14, 0.03, 0.13, 0.24, 0.14], 0.006);
    expect(found.consistencyRatio).toBeGreaterThan(0.2);
  });

  it('buying a house (1990): eight criteria, a ratio of 0.169', async () => {
    const matrix = judgements([
      [5, 3, 7, 6, 6, 1 / 3, 1 / 4],
      [1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
      [6, 3, 4, 6, 1 / 5],
      [1 / 3, 1 / 4, 1 / 7, 1 / 8],
      [1 / 2, 1 / 5, 1 / 6],
      [1 / 5, 1 / 6],
      [1 / 2],
    ]);
    const found = (await ask({ command: 'weights', problem: { method: 'ahp', matrix } })).value;
    near(found.weights, [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333], 0.0006);
    near([found.consistencyRatio], [0.169], 0.0006);
  });

  it('the wealth of seven nations (1977): an eigenvalue of 7.61, so a ratio of 0.08', async () => {
    const matrix = judgements([
      [4, 9, 6, 6, 5, 5],
      [7, 5, 5, 3, 4],
      [1 / 5, 1 / 5, 1 / 7, 1 / 5],
      [1, 1 / 3, 1 / 3],
      [1 / 3, 1 / 3],
      [2],
    ]);
    const found = (await ask({ command: 'weights', problem: { method: 'ahp', matrix } })).value;
    near(found.weights, [0.427, 0.23, 0.021, 0.052, 0.052, 0.123, 0.094], 0.0011);
    near([found.consistencyRatio], [(7.61 - 7) / 6 / 1.32], 0.001);
  });
});

describe('C.-L. Hwang and K. Yoon (1981): the choice of a fighter aircraft', () => {
  // Mach, km, kg, millions of dollars, reliability and manoeuvrability on scales of 1 to 9.
  const problem = {
    matrix: [
      [2, 1500, 20_000, 5.5, 5, 9],
      [2.5, 2700, 18_000, 6.5, 3, 5],
      [1.8, 2000, 21_000, 4.5, 7, 7],
      [2.2, 1800, 20_000, 5, 5, 5],
    ],
    weights: [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
    types: [1, 1, 1, -1, 1, 1],
  };

  it('TOPSIS: closeness 0.643, 0.268, 0.613, 0.312', async () => {
    const params = { normalisation: 'vector', invertCosts: false };
    const found = (await ask({ command: 'mcda', problem: { method: 'topsis', ...problem, params } })).value;
    near(found.scores, [0.643, 0.268, 0.613, 0.312], 0.0011);
    expect(found.ranks).toEqual([1, 4, 2, 3]);
  });

  it('simple additive weighting: 0.835, 0.709, 0.852, 0.738', async () => {
    const params = { normalisation: 'linear' };
    const found = (await ask({ command: 'mcda', problem: { method: 'weighted_sum', ...problem, params } })).value;
    // The book rounds what it normalises to two digits first.
    near(found.scores, [0.835, 0.709, 0.852, 0.738], 0.002);
    expect(found.ranks).toEqual([2, 4, 1, 3]);
  });
});
