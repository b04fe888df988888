import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { total } from '../../../src/scoring/mcda/matrix';
import type { PlainProblem } from '../../../src/scoring/mcda/problem';
import { type MethodChoice, type Solution, solve } from '../../../src/scoring/mcda/solve';
import { anyOrder, anyProblem, anySolvable, permuted } from './make';

function expectAlike(got: Solution, ranks: readonly number[], scores: readonly number[]): void {
  expect(got.ranks).toEqual(ranks);
  got.scores.forEach((score, i) => {
    expect(score).toBeCloseTo(scores[i] ?? Number.NaN, 9);
  });
}

/** The first row with every value as good as or better than the second's. */
function dominating({ matrix, types, ...rest }: PlainProblem): PlainProblem {
  const [first = [], second = [], ...others] = matrix;
  const best = first.map((x, c) => {
    const other = second[c] ?? x;
    return types[c] === 1 ? Math.max(x, other) : Math.min(x, other);
  });
  return { ...rest, types, matrix: [best, second, ...others] };
}

describe('every method', () => {
  const property = (check: (problem: PlainProblem, choice: MethodChoice) => void) =>
    fc.assert(fc.property(anySolvable(), ([problem, choice]) => check(problem, choice)));

  it('gives each row the number of better rows and one as its rank', () => {
    property((problem, choice) => {
      const { scores, ranks } = solve(problem, choice);
      const sign = choice.method === 'vikor' ? -1 : 1;
      expect(ranks).toEqual(scores.map((score) => 1 + scores.filter((other) => sign * (other - score) > 0).length));
    });
  });

  it('is moved by the proportions of the weights alone once they are normalised', () => {
    property((problem, choice) => {
      const plain = solve({ ...problem, normaliseWeights: true }, choice);
      const weights = problem.weights.map((weight) => 8 * weight);
      expectAlike(solve({ ...problem, weights, normaliseWeights: true }, choice), plain.ranks, plain.scores);
      const thirds = problem.weights.map((weight) => weight / 3);
      expectAlike(solve({ ...problem, weights: thirds, normaliseWeights: true }, choice), plain.ranks, plain.scores);
    });
  });

  it('never ranks a row below one that it dominates', () => {
    property((problem, choice) => {
      const differs = dominating(problem);
      fc.pre(differs.matrix.some((row) => String(row) !== String(differs.matrix[0])));
      const { ranks } = solve(differs, choice);
      expect(ranks[0]).toBeLessThanOrEqual(ranks[1] ?? 0);
    });
  });

  it('does not depend on the order of rows or columns', () => {
    const shuffled = anySolvable().chain(([problem, choice]) =>
      fc.tuple(
        fc.constant(problem),
        fc.constant(choice),
        anyOrder(problem.matrix.length),
        anyOrder(problem.types.length),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([problem, choice, rows, columns]) => {
        const { scores, ranks } = solve(problem, choice);
        const moved = {
          matrix: permuted(problem.matrix, rows).map((row) => permuted(row, columns)),
          weights: permuted(problem.weights, columns),
          types: permuted(problem.types, columns),
        };
        expectAlike(solve(moved, choice), permuted(ranks, rows), permuted(scores, rows));
      }),
    );
  });
});

describe('the scale of the scores', () => {
  it('of TOPSIS is 0 to 1, and a row that is best or worst everywhere stands at the end', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const { scores } = solve(problem, { method: 'topsis' });
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        const ends = { best: problem.types.map((t) => 50 * t), worst: problem.types.map((t) => -50 * t) };
        const matrix = [...problem.matrix, ends.best, ends.worst];
        expect(solve({ ...problem, matrix }, { method: 'topsis' }).scores.slice(-2)).toEqual([1, 0]);
      }),
    );
  });

  it('of VIKOR is 0 for the first; S is no less than R, and both conditions are those of the article', () => {
    fc.assert(
      fc.property(anyProblem(), fc.constantFrom(0, 0.25, 0.5, 1), (problem, v) => {
        const { scores, vikor } = solve(problem, { method: 'vikor', v });
        if (vikor === undefined) throw new Error('expected the figures of VIKOR');
        vikor.S.forEach((s, i) => {
          expect(s).toBeGreaterThanOrEqual((vikor.R[i] ?? 0) - 1e-9);
        });
        expect(Math.max(...scores)).toBeLessThanOrEqual(1 + 1e-12);
        const [first = 0, second = 0] = scores.toSorted((a, b) => a - b);
        expect(vikor.acceptableAdvantage).toBe(second - first >= 1 / (scores.length - 1) - 1e-9);
        expect(vikor.compromiseSet).toContain(scores.indexOf(first));
        if (vikor.acceptableAdvantage && vikor.acceptableStability) expect(vikor.compromiseSet).toHaveLength(1);
      }),
    );
  });

  it('of PROMETHEE sums to 0 and stays within the sum of the weights', () => {
    fc.assert(
      fc.property(anySolvable(), ([problem, choice]) => {
        fc.pre(choice.method === 'promethee_ii');
        const { scores } = solve(problem, choice);
        expect(total(scores)).toBeCloseTo(0, 9);
        expect(Math.max(...scores.map(Math.abs))).toBeLessThanOrEqual(total(problem.weights) + 1e-9);
      }),
    );
  });

  it('of WASPAS runs from the product to the sum', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const at = (lambda: number) => solve(problem, { method: 'waspas', lambda }).scores;
        const linear = { ...problem, normalisation: 'linear' } as const;
        const sums = solve(linear, { method: 'weighted_sum' }).scores;
        const logs = solve(linear, { method: 'weighted_product' }).scores;
        at(1).forEach((score, i) => {
          expect(score).toBeCloseTo(sums[i] ?? Number.NaN, 9);
        });
        at(0).forEach((score, i) => {
          expect(Math.log10(score)).toBeCloseTo(logs[i] ?? Number.NaN, 9);
        });
      }),
    );
  });

  it('of the sum is not moved by a row more or less', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const without = { ...problem, matrix: problem.matrix.slice(1) };
        const choice = { method: 'weighted_sum' } as const;
        expect(solve(without, choice).scores).toEqual(solve(problem, choice).scores.slice(1));
      }),
    );
  });
});
