import { describe, expect, it } from 'vitest';
import { CASES, questionOf } from '../scoring/mcda/reference';
import { corredorWith } from './corredor';

const caseOf = (id: string) => {
  const found = CASES.find((item) => item.id === id);
  if (found === undefined) throw new Error(`expected a case ${id}`);
  return found;
};

/** Answers of a process of its own to a published case. */
function askProcess(id: string): Readonly<Record<string, unknown>> {
  const { command, problem } = questionOf(caseOf(id));
  const { code, stdout, lines } = corredorWith(JSON.stringify(problem), command);
  expect({ code, lines }).toEqual({ code: 0, lines: [] });
  return JSON.parse(stdout);
}

const near = (values: unknown, tolerance: number): unknown =>
  Array.isArray(values)
    ? values.map((value) => near(value, tolerance))
    : expect.closeTo(Number(values), Math.floor(-Math.log10(2 * tolerance)));

describe('a problem on standard input', () => {
  it('mcda: VIKOR with its five figures', () => {
    const { expected } = caseOf('vikor-01');
    expect(askProcess('vikor-01')).toEqual({
      scores: near(expected.scores, 1e-9),
      ranks: expected.ranks,
      S: near(expected.S, 1e-9),
      R: near(expected.R, 1e-9),
      compromiseSet: [1, 2],
      acceptableAdvantage: false,
      acceptableStability: true,
    });
  });

  it('mcda: the other methods with scores and ranks alone', () => {
    const { expected, tolerance } = caseOf('promethee2-05-run-level');
    expect(askProcess('promethee2-05-run-level')).toEqual({
      scores: near(expected.scores, tolerance),
      ranks: expected.ranks,
    });
  });

  it('weights: AHP with its ratio, ROC without', () => {
    const { expected, tolerance } = caseOf('ahp-03-car-cost');
    expect(askProcess('ahp-03-car-cost')).toEqual({
      weights: near(expected.scores, tolerance),
      consistencyRatio: near(expected.consistency_ratio, tolerance),
    });
    expect(askProcess('roc-run-n5')).toEqual({ weights: near(caseOf('roc-run-n5').expected.weights, 1e-11) });
  });

  it('normalise: a matrix for a matrix', () => {
    expect(askProcess('norm-sum')).toEqual({ matrix: near(caseOf('norm-sum').expected.matrix, 6e-9) });
  });
});

describe('a problem with a fault exits 1 and names the field', () => {
  const plain = {
    method: 'weighted_sum',
    matrix: [
      [1, 2],
      [3, 4],
    ],
    weights: [1, 1],
    types: [1, -1],
  };
  const json = (change: object) => JSON.stringify({ ...plain, ...change });

  it.each([
    ['mcda', '', 'stdin: expected a problem as JSON, got nothing'],
    ['mcda', '{"method": ', 'stdin:1:12: expected a value, got the end of the file'],
    ['mcda', '{"method": "topsis", "method": "vikor"}', 'stdin: method: expected each name once, got given twice'],
    ['mcda', '[1]', 'stdin: (file): expected an object, got [1]'],
    [
      'mcda',
      json({ method: 'magic' }),
      'stdin: method: expected one of weighted_sum, weighted_product, waspas, topsis, vikor, promethee_ii, got "magic"',
    ],
    [
      'mcda',
      json({ matrix: [[1, 2], [3]] }),
      'stdin: matrix[1]: expected 2 numbers, one per column of the first row, got 1',
    ],
    [
      'mcda',
      json({
        matrix: [
          [1, 'two'],
          [3, 4],
        ],
      }),
      'stdin: matrix[0][1]: expected a finite number, got "two"',
    ],
    ['mcda', json({ matrix: null }), 'stdin: matrix: expected an array, got null'],
    ['mcda', json({ weights: undefined }), 'stdin: weights: expected an array, got nothing'],
    [
      'mcda',
      json({}).replace('"weights":[1,1]', '"weights":[1,NaN]'),
      'stdin: weights[1]: expected a finite number, got "NaN"',
    ],
    [
      'mcda',
      json({}).replace('"weights":[1,1]', '"weights":[-Infinity,1]'),
      'stdin: weights[0]: expected a finite number, got "-Infinity"',
    ],
    [
      'mcda',
      json({}).replace('"weights":[1,1]', '"weights":[1,1e999]'),
      'stdin: weights[1]: expected a finite number of 0 or more, got Infinity',
    ],
    [
      'mcda',
      json({ params: { normalisation: 'z' } }),
      'stdin: params.normalisation: expected one of none, minmax, max, sum, vector, linear, got "z"',
    ],
    [
      'mcda',
      json({ params: { normaliseWeights: 1 } }),
      'stdin: params.normaliseWeights: expected true or false, got 1',
    ],
    ['mcda', json({ params: [] }), 'stdin: params: expected an object, got []'],
    [
      'mcda',
      json({
        matrix: [
          [1, 2],
          [3, 0],
        ],
        params: { normalisation: 'sum' },
      }),
      'stdin: matrix[1][1]: expected a cost above 0, for sum, got 0',
    ],
    [
      'mcda',
      json({ method: 'promethee_ii', params: { preference: ['usual', 'ushape'], q: [null, null] } }),
      'stdin: params.q[1]: expected a number of 0 or more, for ushape, got nothing',
    ],
    ['weights', '{"method": "roc"}', 'stdin: n: expected a finite number, got nothing'],
    [
      'weights',
      '{"method": "ahp", "matrix": [[1, 2], [2, 1]]}',
      'stdin: matrix[1][0]: expected 1/2, the reciprocal of matrix[0][1], got 2',
    ],
    [
      'normalise',
      '{"matrix": [[1, 2]], "types": [1]}',
      'stdin: types: expected 2 numbers, one per column of the first row, got 1',
    ],
  ])('%s %s', (command, input, line) => {
    const { code, stdout, lines } = corredorWith(input, command);
    expect({ code, stdout, lines }).toEqual({ code: 1, stdout: '', lines: [line] });
  });

  it('gives one line per fault', () => {
    const { lines } = corredorWith(
      json({
        matrix: [
          [1, 2],
          [3, 4, 5],
        ],
        types: [1, 0],
      }),
      'mcda',
    );
    expect(lines.map((line) => line.split(':')[1])).toEqual([' matrix[1]', ' types[1]']);
  });
});

describe('cells that are no numbers', () => {
  it.each([
    ['{"matrix":[[NaN,1],[2,-Infinity]],"method":"weighted_sum","types":[1,1],"weights":[1,1]}', 'mcda'],
    ['{"matrix":[["a",1],[2,{}]],"method":"weighted_sum","types":[1,1],"weights":[1,1]}', 'mcda'],
    ['{"matrix":[[NaN,null],[2,true]]}', 'smaa'],
  ])('are all named: %s', (problem, command) => {
    const { code, lines } = corredorWith(problem, command);
    expect(code).toBe(1);
    expect(lines.map((line) => line.split(': expected ')[0])).toEqual(['stdin: matrix[0][0]', 'stdin: matrix[1][1]']);
  });

  it.each([
    ['[]', 'row'],
    ['[[]]', 'column'],
  ])('and a table without any is told by its name: %s', (matrix, what) => {
    const { code, lines } = corredorWith(`{"matrix":${matrix},"types":[1]}`, 'smaa');
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [`stdin: matrix: expected at least one ${what}, got none`],
    });
  });
});

describe('what is said beside an answer', () => {
  it('names fields that no one asks for', () => {
    const problem = {
      method: 'entropy',
      matrix: [
        [1, 2],
        [3, 9],
      ],
      wieghts: [1],
      params: { base: 2, note: 'NaN' },
    };
    const { code, stdout, lines } = corredorWith(JSON.stringify(problem), 'weights');
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['weights']);
    expect(lines).toEqual([
      'stdin: wieghts: not a field of this command, passed over',
      'stdin: params.base: not a field of this command, passed over',
      'stdin: params.note: not a field of this command, passed over',
    ]);
  });

  it('reads a text of many megabytes with quotes and NaN in it, and passes it over', () => {
    const note = `say \\"NaN\\" ${'NaN '.repeat(3_000_000)}`;
    const problem = `{"method":"entropy","matrix":[[1,2],[3,9]],"note":"${note}"}`;
    const { code, lines } = corredorWith(problem, 'weights');
    expect({ code, lines }).toEqual({ code: 0, lines: ['stdin: note: not a field of this command, passed over'] });
  });

  it('points at the judgement to look at again when the ratio is above 0.1', () => {
    const { problem } = questionOf(caseOf('ahp-13-consistency-ratio'));
    const { code, lines } = corredorWith(JSON.stringify(problem), 'weights');
    expect(code).toBe(0);
    expect(lines).toEqual([
      'stdin: matrix: the consistency ratio 0.164 is above 0.1',
      // Trying every value of every judgement in turn, this one brings the ratio down most (to 0.056, at 0.91).
      expect.stringMatching(/^stdin: matrix\[0\]\[2\]: hurts most: given 4.00, the others imply 0\.[89]\d+$/),
    ]);
  });

  it('says that there is no ratio beyond Saaty’s table', () => {
    const matrix = Array.from({ length: 11 }, () => Array(11).fill(1));
    const { stdout, lines } = corredorWith(JSON.stringify({ method: 'ahp', matrix }), 'weights');
    expect(JSON.parse(stdout)).toMatchObject({ consistencyRatio: null });
    expect(lines).toEqual([expect.stringMatching(/Saaty's table ends at 10 criteria, got 11/)]);
  });
});
