import { describe, expect, it } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { serialiseScenario } from '../../src/data/parse/scenarioFile';
import { defaultScenario } from '../../src/scoring/defaults';
import { atlas } from '../corridors/built';
import { answer, corredor, corredorWith, scratchFile } from './corredor';

const scenario = defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS });

interface Smaa {
  readonly rankAcceptability: readonly (readonly number[])[];
  readonly centralWeights: readonly (readonly number[] | null)[];
  readonly confidenceFactor: readonly number[];
  readonly pairwiseWinning: readonly (readonly number[])[];
}

function smaa(problem: unknown) {
  return corredorWith(JSON.stringify(problem), 'smaa');
}

function smaaAnswer(problem: unknown): Smaa {
  const { code, stdout, lines } = smaa(problem);
  if (code !== 0) throw new Error(lines.join(' | '));
  return JSON.parse(stdout);
}

describe('smaa', () => {
  // The first leads where w > 0.4: chances 0.6 and 0.4, central weights (0.7, 0.3) and (0.2, 0.8).
  const problem = {
    matrix: [
      [0.9, 0.1],
      [0.3, 0.5],
    ],
    types: [1, 1],
    params: { draws: 40_000, seed: 4 },
  };

  it('has the fields of the contract, near the values worked out by hand', () => {
    const result = smaaAnswer(problem);
    expect(Object.keys(result)).toEqual(['rankAcceptability', 'centralWeights', 'confidenceFactor', 'pairwiseWinning']);
    expect(Math.abs((result.rankAcceptability[0]?.[0] ?? 0) - 0.6)).toBeLessThan(0.01);
    expect(Math.abs((result.centralWeights[1]?.[0] ?? 0) - 0.2)).toBeLessThan(0.01);
    expect(result.confidenceFactor).toEqual([1, 1]);
    expect(result.pairwiseWinning[0]?.[1]).toBe(result.rankAcceptability[0]?.[0]);
  });

  it('prints the same bytes for the same seed', () => {
    expect(smaa(problem).stdout).toBe(smaa(problem).stdout);
    expect(smaa(problem).stdout).not.toBe(smaa({ ...problem, params: { draws: 40_000, seed: 5 } }).stdout);
  });

  it('turns costs, with or without a scale', () => {
    const first = (types: readonly number[], normalisation: string) =>
      smaaAnswer({
        matrix: [
          [10, 3],
          [20, 3.1],
        ],
        types,
        params: { normalisation, draws: 2000 },
      }).rankAcceptability[0]?.[0] ?? 0;
    expect(first([1, 1], 'none')).toBe(0);
    expect(first([-1, -1], 'none')).toBe(1);
    // On 0..1 the two pull apart evenly: half the weights favour each.
    expect(Math.abs(first([-1, 1], 'minmax') - 0.5)).toBeLessThan(0.05);
  });

  it('takes fixed weights, weights drawn around and between numbers, errors and gaps', () => {
    const base = {
      matrix: [
        [0.5, 0.9],
        [0.55, null],
        [0.1, 0.1],
      ],
      types: [1, 1],
    };
    const sure = smaaAnswer({ ...base, weights: [1, 0] });
    expect(sure.rankAcceptability).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(sure.centralWeights).toEqual([null, [1, 0], null]);
    // Two even errors of 0.1 about a gap of 0.05: 0.15^2 / 0.08 = 0.28125.
    const doubtful = smaaAnswer({
      ...base,
      weights: [1, 0],
      params: {
        error: [
          [0.1, 0],
          [0.1, 0],
          [0, 0],
        ],
        draws: 20_000,
      },
    });
    expect(Math.abs((doubtful.rankAcceptability[0]?.[0] ?? 0) - 0.28125)).toBeLessThan(0.012);
    const around = smaaAnswer({ ...base, weights: [1, 1], params: { concentration: 1000 } });
    expect(around.rankAcceptability[0]?.[0]).toBe(1);
    const between = smaaAnswer({
      ...base,
      params: {
        weightRanges: [
          [0.95, 1],
          [0, 0.05],
        ],
      },
    });
    expect(between.rankAcceptability[1]?.[0]).toBeGreaterThan(0.1);
  });

  it.each<[string, unknown, RegExp]>([
    ['rows of different lengths', { matrix: [[1, 2], [1]] }, /stdin: matrix\[1\]: expected 2 values, .* got 1/],
    ['no rows', { matrix: [] }, /stdin: matrix: expected at least one row, got none/],
    ['a row of gaps', { matrix: [[null], [1]] }, /stdin: matrix\[0\]: expected a value/],
    ['weights all zero', { matrix: [[1], [2]], weights: [0] }, /stdin: weights: expected at least one weight above 0/],
    ['a word for weights', { matrix: [[1], [2]], weights: 'flat' }, /stdin: weights: expected an array, got "flat"/],
    ['no draws', { matrix: [[1], [2]], params: { draws: 0 } }, /stdin: params.draws: expected a whole number of 1/],
    [
      'three numbers for a range',
      { matrix: [[1], [2]], params: { weightRanges: [[0, 1, 7]] } },
      /stdin: params.weightRanges\[0\]: expected two shares, .* got \[0, 1, 7\]/,
    ],
    [
      'one number for a range',
      {
        matrix: [
          [1, 2],
          [2, 1],
        ],
        params: { weightRanges: [[0, 1], [0]] },
      },
      /stdin: params.weightRanges\[1\]: expected two shares, .* got \[0\]/,
    ],
    [
      'a range the wrong way round',
      { matrix: [[1], [2]], params: { weightRanges: [[1, 0.5]] } },
      /stdin: params.weightRanges\[0\]: expected two shares/,
    ],
    [
      'weights beside ranges',
      { matrix: [[1], [2]], weights: [1], params: { weightRanges: [[0, 1]] } },
      /stdin: weights: expected nothing beside params.weightRanges/,
    ],
    [
      'a concentration beside ranges',
      { matrix: [[1], [2]], params: { weightRanges: [[0, 1]], concentration: 4 } },
      /stdin: params.concentration: expected nothing beside params.weightRanges/,
    ],
    [
      'more rows than an answer has room for',
      { matrix: Array.from({ length: 120_000 }, (_, row) => [row]), params: { normalisation: 'minmax' } },
      /stdin: matrix: expected at most 3000 rows, .* got 120000/,
    ],
    [
      'an error of another shape',
      { matrix: [[1], [2]], params: { error: [[1]] } },
      /stdin: params.error: expected 2 rows, got 1/,
    ],
    [
      'a negative error',
      { matrix: [[1], [2]], params: { error: [[0], [-1]] } },
      /stdin: params.error\[1\]\[0\]: .* got -1/,
    ],
    [
      'equal values on 0..1',
      { matrix: [[1], [1]], params: { normalisation: 'minmax' } },
      /stdin: matrix\[\*\]\[0\]: expected finite values that differ/,
    ],
  ])('exits 1 and names the field: %s', (_, input, message) => {
    const { code, stdout, lines } = smaa(input);
    expect([code, stdout]).toEqual([1, '']);
    expect(lines[0]).toMatch(message);
  });
});

interface Row {
  readonly id: string;
  readonly rank: number | null;
  readonly score: number | null;
}

describe('flip', () => {
  it.each([
    ['MX-COA', 'MX-JAL'],
    ['MX-COA', 'CA-QC'],
    ['US-OH', 'US-AZ'],
  ])('gives weights with which score puts the rival above the winner: %s, %s', (winner, rival) => {
    const flip = answer('flip', '--winner', winner, '--rival', rival) as {
      type: string;
      distance: number;
      rivalRank: number;
      weights: Record<string, number>;
    };
    expect(flip.type).toBe('flip');
    const file = scratchFile('flipped.json', serialiseScenario({ ...scenario, weights: flip.weights }));
    const rows = answer('score', '--scenario', file) as Row[];
    const rowOf = (id: string) => rows.find((row) => row.id === id);
    expect(rowOf(rival)?.score).toBeGreaterThan(rowOf(winner)?.score ?? Infinity);
    expect(rowOf(rival)?.rank).toBe(flip.rivalRank);
    expect(flip.distance).toBeGreaterThan(0);
  });

  it('leaves locked weights where they are', () => {
    const pair = ['--winner', 'MX-COA', '--rival', 'MX-JAL'];
    type Flip = { readonly moves: readonly { readonly criterionId: string }[]; readonly distance: number };
    const free = answer('flip', ...pair) as Flip;
    const moved = free.moves[0]?.criterionId;
    const locked = atlas.criteria.filter(({ id }) => id === moved).map(({ id }) => id);
    const file = scratchFile('locked.json', serialiseScenario({ ...scenario, locked }));
    const held = answer('flip', ...pair, '--scenario', file) as Flip;
    expect(locked).toHaveLength(1);
    expect(held.moves.map(({ criterionId }) => criterionId)).not.toContain(moved);
    expect(held.distance).toBeGreaterThan(free.distance);
  });

  it('refuses regions that are none, and other methods', () => {
    expect(corredor('flip', '--winner', 'MX-SON', '--rival', 'US-XX')).toMatchObject({
      code: 1,
      lines: ['--rival: expected the id of a region, got US-XX'],
    });
    expect(corredor('flip', '--winner', 'MX-SON', '--rival', 'MX-SON')).toMatchObject({
      code: 1,
      lines: ['--rival: expected another region than --winner, got MX-SON'],
    });
    const file = scratchFile('geometric.json', serialiseScenario({ ...scenario, method: 'weighted_geometric' }));
    const { code, lines } = corredor('flip', '--winner', 'MX-SON', '--rival', 'US-AZ', '--scenario', file);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/geometric\.json: method: expected weighted_sum/);
  });
});

describe('gap', () => {
  it('names the changes, and says why an unranked region has none', () => {
    const gap = answer('gap', '--region', 'MX-SON', '--top', '10') as {
      type: string;
      target: number;
      changes: object[];
    };
    expect(gap.type).toBe('gap');
    const tenth = (answer('score') as Row[])[9];
    expect(gap.target).toBe(tenth?.score);
    expect(answer('gap', '--region', 'MX-COA', '--top', '1')).toMatchObject({ type: 'already', rank: 1 });
    expect(answer('gap', '--region', 'US-AK', '--top', '1')).toMatchObject({ type: 'unranked', reason: 'coverage' });
    expect(answer('gap', '--region', 'MX-SON', '--top', '1', '--levers', 'H2')).toMatchObject({ type: 'impossible' });
  });

  it('exits 2 on a rank or a lever that is none', () => {
    expect(corredor('gap', '--region', 'MX-SON', '--top', '0')).toMatchObject({ code: 2 });
    expect(corredor('gap', '--region', 'MX-SON', '--top', '1', '--levers', 'Q9').lines[0]).toMatch(
      /--levers: expected W1/,
    );
  });
});
