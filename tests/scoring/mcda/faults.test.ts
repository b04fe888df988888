import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../src/scoring/mcda/fault';
import type { PlainProblem } from '../../../src/scoring/mcda/problem';
import { type MethodChoice, type Scaling, solve } from '../../../src/scoring/mcda/solve';

const PLAIN = {
  matrix: [
    [1, 2],
    [3, 4],
  ],
  weights: [1, 1],
  types: [1, -1],
};

/** `path: expected ..., got ...` of everything wrong. */
function faults(change: Partial<PlainProblem & Scaling>, choice: MethodChoice = { method: 'weighted_sum' }) {
  try {
    return solve({ ...PLAIN, ...change }, choice).scores;
  } catch (error) {
    if (error instanceof ProblemError) return error.message.split('\n');
    throw error;
  }
}

describe('a plain problem that has no answer names the field', () => {
  it.each<[string, Partial<PlainProblem & Scaling>, string]>([
    ['no rows', { matrix: [] }, 'matrix: expected at least one row of at least one number, got 0 rows'],
    ['no columns', { matrix: [[]] }, 'matrix: expected at least one row of at least one number, got 1 rows'],
    [
      'not a rectangle',
      { matrix: [[1, 2], [3]] },
      'matrix[1]: expected 2 numbers, one per column of the first row, got 1',
    ],
    [
      'not a number',
      {
        matrix: [
          [1, Number.NaN],
          [3, 4],
        ],
      },
      'matrix[0][1]: expected a finite number, got NaN',
    ],
    [
      'infinite',
      {
        matrix: [
          [1, 2],
          [Number.NEGATIVE_INFINITY, 4],
        ],
      },
      'matrix[1][0]: expected a finite number, got -Infinity',
    ],
    ['a weight too few', { weights: [1] }, 'weights: expected 2 numbers, one per column of the first row, got 1'],
    [
      'a weight too many',
      { weights: [1, 1, 1] },
      'weights: expected 2 numbers, one per column of the first row, got 3',
    ],
    ['a weight below 0', { weights: [1, -2] }, 'weights[1]: expected a finite number of 0 or more, got -2'],
    [
      'no finite weight',
      { weights: [1, Number.POSITIVE_INFINITY] },
      'weights[1]: expected a finite number of 0 or more, got Infinity',
    ],
    ['no weight at all', { weights: [0, 0] }, 'weights: expected a finite sum above 0, got 0'],
    ['too much weight', { weights: [1e308, 1e308] }, 'weights: expected a finite sum above 0, got Infinity'],
    ['a type too few', { types: [1] }, 'types: expected 2 numbers, one per column of the first row, got 1'],
    ['a type of 0', { types: [1, 0] }, 'types[1]: expected 1 or -1, got 0'],
    [
      'a cost of 0 under sum',
      {
        matrix: [
          [1, 2],
          [3, 0],
        ],
        normalisation: 'sum',
      },
      'matrix[1][1]: expected a cost above 0, for sum, got 0',
    ],
    [
      'a cost of 0 under linear',
      {
        matrix: [
          [1, 0],
          [3, 1],
        ],
        normalisation: 'linear',
      },
      'matrix[0][1]: expected a cost above 0, for linear, got 0',
    ],
    [
      'a constant under minmax',
      {
        matrix: [
          [1, 5],
          [3, 5],
        ],
        normalisation: 'minmax',
      },
      'matrix[*][1]: expected values that differ, for minmax, got 5 in every row',
    ],
    [
      'an infinite range',
      {
        matrix: [
          [1e308, 1],
          [-1e308, 2],
        ],
        normalisation: 'minmax',
      },
      'matrix[*][0]: expected a finite range, got -1e+308 to 1e+308',
    ],
    [
      'nothing above 0 under max',
      {
        matrix: [
          [-1, 5],
          [0, 5],
        ],
        normalisation: 'max',
      },
      'matrix[*][0]: expected a largest value above 0, got 0',
    ],
    [
      'a sum of 0',
      {
        matrix: [
          [-1, 5],
          [1, 5],
        ],
        normalisation: 'sum',
      },
      'matrix[*][0]: expected a finite sum above 0, got 0',
    ],
    [
      'an infinite sum',
      {
        matrix: [
          [1e308, 5],
          [1e308, 5],
        ],
        normalisation: 'sum',
      },
      'matrix[*][0]: expected a finite sum above 0, got Infinity',
    ],
    [
      'reciprocals too large',
      {
        matrix: [
          [1, 1e-320],
          [1, 1],
        ],
        normalisation: 'sum',
      },
      'matrix[*][1]: expected costs whose reciprocals have a finite sum, got Infinity',
    ],
    [
      'no length',
      {
        matrix: [
          [0, 5],
          [0, 5],
        ],
        normalisation: 'vector',
      },
      'matrix[*][0]: expected a value other than 0, got 0',
    ],
    [
      'an overflow',
      {
        matrix: [
          [1e308, 5],
          [1, 5],
        ],
        weights: [10, 1],
      },
      'matrix: expected values and weights whose sums and products stay finite, got an overflow',
    ],
  ])('%s', (_, change, message) => {
    expect(faults(change)).toEqual([message]);
  });

  it('all at once', () => {
    expect(faults({ matrix: [[1, Number.NaN], [3]], weights: [-1], types: [1, 2] })).toHaveLength(5);
  });

  it.each<[string, Partial<PlainProblem & Scaling>, MethodChoice, string]>([
    [
      'a product of 0',
      {
        matrix: [
          [0, 2],
          [3, 4],
        ],
      },
      { method: 'weighted_product' },
      'matrix[0][0]: expected a value above 0 once normalised, for a product, got 0',
    ],
    [
      'a product of minmax',
      { normalisation: 'minmax' },
      { method: 'weighted_product' },
      'matrix[0][0]: expected a value above 0 once normalised, for a product, got 0',
    ],
    [
      'a negative factor',
      {
        matrix: [
          [-1, 2],
          [3, 4],
        ],
      },
      { method: 'waspas' },
      'matrix[0][0]: expected a value of 0 or more once normalised, for a product, got -0.3333333333333333',
    ],
    [
      'a divisor of 0',
      {
        matrix: [
          [1, 0],
          [3, 4],
        ],
        normalisation: 'none',
      },
      { method: 'waspas' },
      'matrix[0][1]: expected a value above 0 once normalised, for a product, got 0',
    ],
    ['lambda', {}, { method: 'waspas', lambda: 1.5 }, 'params.lambda: expected a number of 0 to 1, got 1.5'],
    ['v', {}, { method: 'vikor', v: -0.1 }, 'params.v: expected a number of 0 to 1, got -0.1'],
    ['v of nothing', {}, { method: 'vikor', v: Number.NaN }, 'params.v: expected a number of 0 to 1, got NaN'],
    ['one row under VIKOR', { matrix: [[1, 2]] }, { method: 'vikor' }, 'matrix: expected at least two rows, got 1'],
    [
      'one row under PROMETHEE',
      { matrix: [[1, 2]] },
      { method: 'promethee_ii' },
      'matrix: expected at least two rows, got 1',
    ],
    [
      'one row under TOPSIS',
      { matrix: [[1, 2]] },
      { method: 'topsis' },
      'matrix: expected rows that differ in a column with weight, got rows that are all the same there',
    ],
    [
      'rows alike where it counts',
      {
        matrix: [
          [1, 2],
          [1, 3],
        ],
        weights: [1, 0],
      },
      { method: 'topsis' },
      'matrix: expected rows that differ in a column with weight, got rows that are all the same there',
    ],
    [
      'a function too few',
      {},
      { method: 'promethee_ii', preference: ['usual'] },
      'params.preference: expected 2 items, one per column, got 1',
    ],
    [
      'a threshold too many',
      {},
      { method: 'promethee_ii', q: [1, 2, 3] },
      'params.q: expected 2 items, one per column, got 3',
    ],
    [
      'no q',
      {},
      { method: 'promethee_ii', preference: ['usual', 'ushape'], q: [1, undefined] },
      'params.q[1]: expected a number of 0 or more, for ushape, got nothing',
    ],
    [
      'no p',
      {},
      { method: 'promethee_ii', preference: ['usual', 'vshape'] },
      'params.p[1]: expected a number of 0 or more, for vshape, got nothing',
    ],
    [
      'p below q',
      {},
      { method: 'promethee_ii', preference: ['level', 'usual'], q: [3, 0], p: [2, 0] },
      'params.p[0]: expected a number of 3 or more, for level, got 2',
    ],
    [
      'p below q',
      {},
      { method: 'promethee_ii', preference: ['linear', 'usual'], q: [3, 0], p: [2, 0] },
      'params.p[0]: expected a number of 3 or more, for linear, got 2',
    ],
    [
      'q below 0',
      {},
      { method: 'promethee_ii', preference: ['ushape', 'usual'], q: [-1, 0] },
      'params.q[0]: expected a number of 0 or more, for ushape, got -1',
    ],
    [
      's of 0',
      {},
      { method: 'promethee_ii', preference: ['gaussian', 'usual'], s: [0, 0] },
      'params.s[0]: expected a number above 0, for gaussian, got 0',
    ],
    [
      'an infinite s',
      {},
      { method: 'promethee_ii', preference: ['gaussian', 'usual'], s: [1 / 0, 0] },
      'params.s[0]: expected a number above 0, for gaussian, got Infinity',
    ],
  ])('%s', (_, change, choice, message) => {
    expect(faults(change, choice)).toEqual([message]);
  });

  it('but a column of weight 0 asks nothing of a product, and one row may be summed', () => {
    const change = {
      matrix: [
        [0, 2],
        [3, 4],
      ],
      weights: [0, 1],
      types: [1, 1],
      normalisation: 'none',
    } as const;
    expect(faults(change, { method: 'weighted_product' })).toEqual([Math.log10(2), Math.log10(4)]);
    expect(
      faults(
        {
          ...change,
          matrix: [
            [-1, 2],
            [3, 4],
          ],
        },
        { method: 'waspas' },
      ),
    ).toEqual([2, 4]);
    expect(faults({ matrix: [[5, 2]] })).toEqual([3]);
    expect(
      faults(
        {
          matrix: [
            [0, 2],
            [3, 4],
          ],
          types: [1, 1],
          normalisation: 'none',
        },
        { method: 'waspas' },
      ),
    ).toEqual([1, 9.5]);
  });

  it('and values of any size are measured by their length without overflow', () => {
    const huge = {
      matrix: [
        [3e200, 1],
        [4e200, 2],
      ],
      normalisation: 'vector',
    } as const;
    expect(faults({ ...huge, weights: [1, 0] })).toEqual([expect.closeTo(0.6, 12), expect.closeTo(0.8, 12)]);
    const negative = {
      matrix: [
        [-3, 1],
        [4, 2],
      ],
      normalisation: 'vector',
    } as const;
    expect(faults({ ...negative, weights: [1, 0] })).toEqual([expect.closeTo(-0.6, 12), expect.closeTo(0.8, 12)]);
  });
});
