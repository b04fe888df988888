import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SmaaResult, smaa, startSmaa } from '../../../src/scoring/smaa/smaa';
import type { SmaaProblem } from '../../../src/scoring/smaa/smaaProblem';
import { rangesAround, type WeightModel } from '../../../src/scoring/smaa/weightModel';
import { sum } from '../make';
import { anyProblem, bytesOf, problemOf, rowAt } from './make';

const UNIFORM: WeightModel = { type: 'uniform' };

function expectNear(got: Iterable<number>, wanted: readonly number[], tolerance: number): void {
  const list = [...got];
  expect(list).toHaveLength(wanted.length);
  list.forEach((value, i) => {
    expect(Math.abs(value - (wanted[i] ?? Number.NaN)), `${list} against ${wanted}`).toBeLessThanOrEqual(tolerance);
  });
}

/** First ranks over a grid of the simplex of three weights: the share of the points, and their mean weights. */
function bruteForce(rows: readonly (readonly number[])[], steps: number) {
  const found = rows.map(() => ({ points: 0, weights: [0, 0, 0] }));
  let points = 0;
  for (let i = 0; i < steps; i++) {
    for (let j = 0; i + j < steps; j++) {
      // The middles of small triangles: those that point up and those that point down.
      const corners = i + j < steps - 1 ? [1 / 3, 2 / 3] : [1 / 3];
      for (const shift of corners) {
        const [a, b] = [(i + shift) / steps, (j + shift) / steps];
        const weights = [a, b, 1 - a - b];
        const scores = rows.map((row) => sum(row.map((value, c) => value * (weights[c] ?? 0))));
        const best = found[scores.indexOf(Math.max(...scores))];
        if (best) {
          best.points++;
          best.weights = best.weights.map((total, c) => total + (weights[c] ?? 0));
        }
        points++;
      }
    }
  }
  return found.map(({ points: own, weights }) => ({ share: own / points, weights: weights.map((w) => w / own) }));
}

describe('two regions and two criteria, worked out by hand', () => {
  // The first leads where 0.9 w + 0.1 (1 - w) > 0.3 w + 0.5 (1 - w), that is w > 0.4, and w is uniform on 0..1: it is first
  // with chance 0.6, at weights of mean (0.7, 0.3); the other at (0.2, 0.8).
  const result = smaa(
    problemOf([
      [0.9, 0.1],
      [0.3, 0.5],
    ]),
    { weights: UNIFORM, seed: 1 },
  );

  it('converges to the exact acceptabilities and central weights', () => {
    expectNear(result.rankAcceptability, [0.6, 0.4, 0.4, 0.6], 0.015);
    expectNear(result.pairwiseWinning, [0, 0.6, 0.4, 0], 0.015);
    expectNear(result.centralWeights, [0.7, 0.3, 0.2, 0.8], 0.01);
    expectNear(result.confidenceFactor ?? [], [1, 1], 0);
  });

  it('comes closer with more draws', () => {
    const problem = problemOf([
      [0.9, 0.1],
      [0.3, 0.5],
    ]);
    const many = smaa(problem, { weights: UNIFORM, seed: 1, draws: 400_000 });
    expectNear(many.rankAcceptability, [0.6, 0.4, 0.4, 0.6], 0.0025);
    expectNear(many.centralWeights, [0.7, 0.3, 0.2, 0.8], 0.002);
  });
});

describe('data error', () => {
  // 0.5 and 0.55, each moved evenly by up to 0.1: the difference is a triangle on -0.05 +- 0.2, above zero with chance
  // 0.15^2 / (2 x 0.2^2) = 0.28125.
  const [low, high] = [0.28125, 0.71875];

  it('has the exact chance for two even errors', () => {
    const error = { law: 'uniform', width: Float64Array.of(0.1, 0.1) } as const;
    const result = smaa(problemOf([[0.5], [0.55]], { error }), {
      weights: UNIFORM,
      seed: 3,
      draws: 40_000,
      confidenceDraws: 40_000,
    });
    expectNear(result.rankAcceptability, [low, high, high, low], 0.008);
    expectNear(result.confidenceFactor ?? [], [low, high], 0.008);
  });

  it('has the exact chance for two normal errors: the difference over its deviation is 1', () => {
    // P(Z > 1) = 0.158655.
    const deviation = 0.05 / Math.SQRT2;
    const error = { law: 'normal', width: Float64Array.of(deviation, deviation) } as const;
    const result = smaa(problemOf([[0.45], [0.5]], { error }), { weights: UNIFORM, seed: 4, draws: 40_000 });
    expectNear(rowAt(result.rankAcceptability, 0, 2), [0.158655, 0.841345], 0.006);
  });

  it('draws a missing value from its range, and rescales where there is none', () => {
    // The first is 0.5 for sure; the second is missing, from 0 to 1: it wins half the time.
    const missing = { low: Float64Array.of(Number.NaN, 0), high: Float64Array.of(Number.NaN, 1) };
    const drawn = smaa(problemOf([[0.5], [undefined]], { missing }), { weights: UNIFORM, seed: 5 });
    expectNear(drawn.rankAcceptability, [0.5, 0.5, 0.5, 0.5], 0.015);
    // Known in the first criterion alone, 0.6 stands against 0.2 w + 0.8 (1 - w) and wins where w > 1/3.
    const rescaled = smaa(
      problemOf([
        [0.6, undefined],
        [0.2, 0.8],
      ]),
      { weights: UNIFORM, seed: 5 },
    );
    expectNear(rescaled.rankAcceptability, [2 / 3, 1 / 3, 1 / 3, 2 / 3], 0.015);
  });

  it('repeats a published benefit-risk analysis of four drugs', () => {
    // JSMAA, SMAA2SimulationTest.testCorrectResultsWithBRModel: criteria as means and deviations, scaled linearly over the
    // 95 % range of all drugs; tolerance 0.03. The first column is log-normal there with deviations of at most 0.056, where a
    // normal law differs by less than the tolerance.
    const logNormal = [
      [0, 0],
      [0.086, 0.056],
      [0.095, 0.044],
      [0.113, 0.048],
    ].map(([mu = 0, s = 0]) => [Math.exp(mu), s * Math.exp(mu)] as const);
    const harms: readonly (readonly (readonly [number, number])[])[] = [
      [
        [11.7, 2.5],
        [9.2, 1.86],
        [15.4, 2.65],
        [5.5, 2.32],
      ],
      [
        [7.2, 1.45],
        [10.6, 1.58],
        [7.5, 1.48],
        [15.7, 4.44],
      ],
      [
        [16.6, 3.27],
        [21.2, 5.15],
        [20.2, 3.78],
        [12.8, 2.45],
      ],
      [
        [13.7, 1.89],
        [14.3, 2.93],
        [15.0, 3.21],
        [11.2, 3.98],
      ],
      [
        [18.6, 1.79],
        [18.3, 3.7],
        [19.5, 2.6],
        [31.0, 1.68],
      ],
    ];
    const columns = [logNormal, ...harms].map((cells, c) => {
      const low = Math.min(...cells.map(([mean, s]) => mean - 1.96 * s));
      const high = Math.max(...cells.map(([mean, s]) => mean + 1.96 * s));
      return cells.map(([mean, s]) => {
        const share = (mean - low) / (high - low);
        return { value: c === 0 ? share : 1 - share, width: s / (high - low) };
      });
    });
    const cells = [0, 1, 2, 3].map((r) => columns.map((column) => column[r] ?? { value: 0, width: 0 }));
    const result = smaa(
      problemOf(
        cells.map((row) => row.map(({ value }) => value)),
        { scale: 'free', error: { law: 'normal', width: Float64Array.from(cells.flat(), ({ width }) => width) } },
      ),
      { weights: UNIFORM, seed: 7, draws: 40_000, confidenceDraws: 10_000 },
    );
    const acceptability = [0.2, 0.28, 0.3, 0.22, 0.25, 0.29, 0.27, 0.19, 0.17, 0.25, 0.29, 0.3, 0.39, 0.18, 0.15, 0.29];
    expectNear(result.rankAcceptability, acceptability, 0.03);
    expectNear(result.confidenceFactor ?? [], [0.48, 0.44, 0.34, 0.74], 0.03);
    expectNear(rowAt(result.centralWeights, 0, 6), [0.08, 0.14, 0.23, 0.18, 0.16, 0.22], 0.03);
    expectNear(rowAt(result.centralWeights, 3, 6), [0.18, 0.21, 0.12, 0.21, 0.19, 0.09], 0.03);
  });
});

describe('against a grid of all weights', () => {
  const row = fc.array(
    fc.integer({ min: 0, max: 1000 }).map((v) => v / 1000),
    { minLength: 3, maxLength: 3 },
  );

  it('finds the same first ranks, central weights and confidence factors', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), fc.nat(1e6), (rows, seed) => {
        const grid = bruteForce(rows, 150);
        const result = smaa(problemOf(rows), { weights: UNIFORM, seed, draws: 20_000 });
        grid.forEach(({ share, weights }, r) => {
          const tied = rows.some((other, o) => o !== r && String(other) === String(rows[r]));
          if (tied) return;
          expectNear([result.rankAcceptability[r * rows.length] ?? 0], [share], 0.025);
          // The mean of few draws is not yet near its limit.
          if (share < 0.1) return;
          expectNear(rowAt(result.centralWeights, r, 3), weights, 0.025);
          // Weights with which a region is first are a convex set, so their mean puts it first too.
          expect(result.confidenceFactor?.[r]).toBe(1);
        });
      }),
      { numRuns: 15 },
    );
  });
});

describe('every result', () => {
  const models = fc.constantFrom<(count: number) => WeightModel>(
    () => UNIFORM,
    (count) => ({ type: 'dirichlet', weights: new Float64Array(count).fill(1), concentration: 3 }),
    (count) => rangesAround(new Float64Array(count).fill(1), 0.5),
    (count) => ({ type: 'fixed', weights: new Float64Array(count).fill(2) }),
  );
  const any = fc.tuple(anyProblem(), models, fc.nat(1e9));

  it('has acceptabilities that sum to 1 by region and by rank, and pairs that sum to 1', () => {
    fc.assert(
      fc.property(any, ([problem, model, seed]) => {
        const { regionCount: n } = problem;
        const result = smaa(problem, { weights: model(problem.criterionCount), seed, draws: 137, confidenceDraws: 20 });
        for (let r = 0; r < n; r++) {
          expect(sum(rowAt(result.rankAcceptability, r, n))).toBeCloseTo(1, 9);
          expect(sum(result.rankAcceptability.filter((_, slot) => slot % n === r))).toBeCloseTo(1, 9);
          for (let b = 0; b < n; b++) {
            const both = (result.pairwiseWinning[r * n + b] ?? 0) + (result.pairwiseWinning[b * n + r] ?? 0);
            expect(both).toBeCloseTo(r === b ? 0 : 1, 9);
          }
        }
        expectSound(result, problem);
      }),
      { numRuns: 60 },
    );
  });

  it('has the same bytes for the same seed, however the draws are cut', () => {
    fc.assert(
      fc.property(any, fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }), ([problem, model, seed], cuts) => {
        const options = { weights: model(problem.criterionCount), seed, confidenceDraws: 10 };
        const whole = smaa(problem, { ...options, draws: 500 });
        const run = startSmaa(problem, options);
        for (const cut of cuts) {
          run.advance(cut);
          run.result('interim');
        }
        run.advance(500 - run.done());
        expect(bytesOf(run.result('final'))).toBe(bytesOf(whole));
      }),
      { numRuns: 40 },
    );
  });

  it('has other bytes for another seed', () => {
    const problem = problemOf([
      [0.9, 0.1],
      [0.3, 0.5],
    ]);
    const of = (seed: number) => bytesOf(smaa(problem, { weights: UNIFORM, seed, draws: 100 }));
    expect(of(1)).not.toBe(of(2));
  });

  it('never puts a region behind one that it beats on every criterion', () => {
    fc.assert(
      fc.property(anyProblem(), fc.nat(1e9), (drawn, seed) => {
        const { error: _, ...problem } = drawn;
        const { regionCount: n, criterionCount: width, values } = problem;
        const result = smaa(problem, { weights: UNIFORM, seed, draws: 50 });
        for (let a = 0; a < n; a++) {
          for (let b = 0; b < n; b++) {
            const [own, other] = [rowAt(values, a, width), rowAt(values, b, width)];
            if (own.every((value, c) => value > (other[c] ?? Number.NaN))) {
              // The geometric mean has a floor below which values are alike; the grid's steps are above it.
              expect(result.pairwiseWinning[a * n + b]).toBe(1);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  function expectSound(result: SmaaResult, { criterionCount }: SmaaProblem): void {
    const all = [result.centralWeights, result.confidenceFactor ?? [], result.doubt.fromWeights, result.doubt.fromData];
    for (const value of all.flatMap((list) => [...list])) expect(value >= 0 && value <= 1 + 1e-9).toBe(true);
    result.everFirst.forEach((first, r) => {
      expect(sum(rowAt(result.centralWeights, r, criterionCount))).toBeCloseTo(first, 9);
    });
  }
});

describe('ties', () => {
  it('share their ranks evenly', () => {
    const problem = problemOf([
      [0.5, 0.5],
      [0.5, 0.5],
      [0.1, 0.1],
    ]);
    const result = smaa(problem, { weights: UNIFORM, seed: 1, draws: 64 });
    expect([...result.rankAcceptability]).toEqual([0.5, 0.5, 0, 0.5, 0.5, 0, 0, 0, 1]);
    expect([...result.pairwiseWinning]).toEqual([0, 0.5, 1, 0.5, 0, 1, 0, 0, 0]);
    expect([...(result.confidenceFactor ?? [])]).toEqual([0.5, 0.5, 0]);
    expect([...result.everFirst]).toEqual([1, 1, 0]);
  });
});

describe('which doubt matters', () => {
  it('is the value where the weights are fixed, and its share is the whole', () => {
    const error = { law: 'uniform', width: Float64Array.of(0.4, 0, 0, 0) } as const;
    const problem = problemOf(
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      { error },
    );
    const { doubt } = smaa(problem, {
      weights: { type: 'fixed', weights: Float64Array.of(1, 1) },
      seed: 2,
      draws: 20_000,
    });
    // The rank is a step in the value: the squared correlation of a uniform number with its sign is 3/4.
    expectNear(doubt.fromData, [0.75, 0, 0, 0], 0.02);
    expect([...doubt.fromWeights]).toEqual([0, 0, 0, 0]);
  });

  it('is the weight where values are sure: two weights that sum to 1 say the same', () => {
    const problem = problemOf([
      [1, 0],
      [0, 1],
    ]);
    const { doubt } = smaa(problem, { weights: UNIFORM, seed: 2, draws: 20_000 });
    expectNear(doubt.fromWeights, [0.75, 0.75, 0.75, 0.75], 0.02);
  });
});

describe('problems without an answer', () => {
  const two = problemOf([
    [0.5, 0.5],
    [0.2, 0.9],
  ]);
  const run =
    (problem: SmaaProblem, weights: WeightModel = UNIFORM, seed = 1) =>
    () =>
      smaa(problem, { weights, seed, draws: 10 });

  it.each<[string, () => unknown, RegExp]>([
    ['no region', run(problemOf([])), /matrix: expected at least one row/],
    ['no criterion', run(problemOf([[], []])), /matrix: expected at least one column/],
    ['nothing known', run(problemOf([[undefined], [0.5]])), /matrix\[0\]: expected a value .* got none/],
    ['infinity', run(problemOf([[Infinity], [0.5]])), /matrix\[0\]\[0\]: expected a finite number, got Infinity/],
    ['off the goalposts', run(problemOf([[0.5], [1.5]])), /matrix\[1\]\[0\]: expected a value of 0 to 1, got 1.5/],
    [
      'an error that is no number',
      run({ ...two, error: { law: 'uniform', width: Float64Array.of(0, Number.NaN, 0, 0) } }),
      /error\[0\]\[1\]: .* got NaN/,
    ],
    [
      'an error below nothing',
      run({ ...two, error: { law: 'uniform', width: Float64Array.of(0, 0, -0.1, 0) } }),
      /error\[1\]\[0\]: expected a finite number of 0 or more, got -0.1/,
    ],
    [
      'an endless error',
      run({ ...two, error: { law: 'normal', width: Float64Array.of(Infinity, 0, 0, 0) } }),
      /error\[0\]\[0\]: expected a finite number of 0 or more, got Infinity/,
    ],
    [
      'a value without end',
      run(problemOf([[0.5], [-Infinity]])),
      /matrix\[1\]\[0\]: expected a finite number, got -Inf/,
    ],
    ['below the goalposts', run(problemOf([[-0.5], [0.5]])), /matrix\[0\]\[0\]: expected a value of 0 to 1, got -0.5/],
    ['too few values', run({ ...two, values: new Float64Array(3) }), /matrix: expected 2 x 2 values, got 3/],
    [
      'products of values off the goalposts',
      run({ ...two, scale: 'free', method: 'weighted_geometric' }),
      /method: expected weighted_sum for values off the goalposts, got weighted_geometric/,
    ],
    [
      'errors of other cells',
      run({ ...two, error: { law: 'uniform', width: new Float64Array(3) } }),
      /error: expected 4 cells, got 3/,
    ],
    [
      'lowest values of other cells',
      run({ ...two, missing: { low: new Float64Array(5), high: new Float64Array(4) } }),
      /missing.low: expected 4 cells, got 5/,
    ],
    [
      'highest values of other cells',
      run({ ...two, missing: { low: new Float64Array(4), high: new Float64Array(2) } }),
      /missing.high: expected 4 cells, got 2/,
    ],
    [
      'a range the wrong way round',
      run({ ...two, missing: { low: new Float64Array(4).fill(0.5), high: new Float64Array(4).fill(0.4) } }),
      /missing\[0\]\[0\]: expected a finite range, low to high, got 0.5/,
    ],
    [
      'a range off the goalposts',
      run({ ...two, missing: { low: new Float64Array(4), high: new Float64Array(4).fill(1.5) } }),
      /missing\[0\]\[0\]: expected a finite range, low to high, got 0/,
    ],
    [
      'an endless range',
      run({ ...two, scale: 'free', missing: { low: new Float64Array(4), high: new Float64Array(4).fill(Infinity) } }),
      /missing\[0\]\[0\]: expected a finite range/,
    ],
    [
      'half a range',
      run({ ...two, missing: { low: new Float64Array(4), high: new Float64Array(4).fill(Number.NaN) } }),
      /missing\[0\]\[0\]: expected a finite range/,
    ],
    ['weights all zero', run(two, { type: 'fixed', weights: new Float64Array(2) }), /weights: .* got all weights zero/],
    [
      'a weight that is no number',
      run(two, { type: 'fixed', weights: Float64Array.of(1, Number.NaN) }),
      /weights\[1\]: expected a finite number, got NaN/,
    ],
    [
      'a negative weight',
      run(two, { type: 'dirichlet', weights: Float64Array.of(1, -1), concentration: 1 }),
      /weights\[1\]: .* got -1/,
    ],
    [
      'a concentration without a logarithm',
      run(two, { type: 'dirichlet', weights: Float64Array.of(1, 1), concentration: 1e-200 }),
      /concentration: expected a number above 0, at least 1e-100, got 1e-200/,
    ],
    [
      'no concentration',
      run(two, { type: 'dirichlet', weights: Float64Array.of(1, 1), concentration: 0 }),
      /concentration: expected a number above 0/,
    ],
    [
      'bounds that leave too much',
      run(two, { type: 'ranges', low: Float64Array.of(0, 0), high: Float64Array.of(0.4, 0.4) }),
      /high: .* sum to 1 or more, got 0.8/,
    ],
    [
      'bounds the wrong way round',
      run(two, { type: 'ranges', low: Float64Array.of(0.5, 0), high: Float64Array.of(0.4, 1) }),
      /ranges\[0\]: .* got 0.5 to 0.4/,
    ],
    ['a seed that is no whole number', run(two, UNIFORM, 0.5), /seed: expected a whole number/],
    [
      'a weight of zero on all that is known',
      run(
        problemOf([
          [0.5, undefined],
          [0.2, 0.9],
        ]),
        { type: 'fixed', weights: Float64Array.of(0, 1) },
      ),
      /matrix\[0\]: expected a value where the weight is above 0/,
    ],
    [
      'no draws',
      () => startSmaa(two, { weights: UNIFORM, seed: 1 }).result('interim'),
      /draws: expected at least one draw/,
    ],
  ])('get a sentence: %s', (_, attempt, message) => {
    expect(attempt).toThrow(message);
  });

  it('are not one region, nor equal values', () => {
    expect([...smaa(problemOf([[0.5]]), { weights: UNIFORM, seed: 1, draws: 5 }).rankAcceptability]).toEqual([1]);
    const equal = smaa(problemOf([[0.5], [0.5], [0.5], [0.5]]), { weights: UNIFORM, seed: 1, draws: 5 });
    expectNear(equal.rankAcceptability, new Array(16).fill(0.25), 1e-12);
  });
});
