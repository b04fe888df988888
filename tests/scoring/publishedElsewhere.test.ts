import { describe, expect, it } from 'vitest';
import type { Corner } from '../../src/model/valueFunction';
import { makeOrder, sortOrder } from '../../src/scoring/smaa/order';
import { countPairs, makePairTally, pairShares } from '../../src/scoring/smaa/pairTally';
import { smaa } from '../../src/scoring/smaa/smaa';
import { checkValueFunction, worthOf } from '../../src/scoring/valueFunctions';
import { CASES, type PublishedCase } from './mcda/reference';
import { problemOf } from './smaa/make';

/** Cases of the file that are no question to `mcda`, `weights` or `normalise`, read from it all the same. */
const caseOf = (id: string): PublishedCase => {
  const found = CASES.find((item) => item.id === id);
  if (found === undefined) throw new Error(`expected a case ${id}`);
  return found;
};

/** The parts of a case that its own test knows the shape of. */
const part = <T>(value: unknown): T => value as T;

function piecewise(x: readonly number[], y: readonly number[]): { type: 'piecewise'; corners: readonly Corner[] } {
  return { type: 'piecewise', corners: x.map((raw, i): Corner => [raw, y[i] ?? Number.NaN]) };
}

describe('piecewise-linear value functions', () => {
  it('pvf-01-none: within the cut-offs', () => {
    const { params, expected, tolerance } = caseOf('pvf-01-none');
    const fn = piecewise(part(params.cutoffs), part(params.values));
    checkValueFunction(fn);
    part<number[]>(params.x).forEach((raw, i) => {
      expect(Math.abs(worthOf(raw, fn) - (part<number[]>(expected.values)[i] ?? 9))).toBeLessThanOrEqual(tolerance);
    });
  });

  it('pvf-05-cars: a function for each column', () => {
    const { params, matrix, expected, tolerance } = caseOf('pvf-05-cars');
    const functions = Object.values(part<Record<string, { x: number[]; y: number[] }>>(params.value_functions)).map(
      ({ x, y }) => piecewise(x, y),
    );
    functions.forEach(checkValueFunction);
    part<number[][]>(matrix).forEach((row, r) => {
      row.forEach((raw, c) => {
        const fn = functions[c];
        if (fn === undefined) throw new Error('expected a function for each column');
        const wanted = part<number[][]>(expected.matrix)[r]?.[c] ?? 9;
        expect(Math.abs(worthOf(raw, fn) - wanted)).toBeLessThanOrEqual(tolerance);
      });
    });
  });
});

describe('SMAA', () => {
  it('smaa-05-pairwise-winning: ten rankings, one of them the other way round', () => {
    const { expected, tolerance } = caseOf('smaa-05-pairwise-winning');
    const tally = makePairTally(2);
    const order = makeOrder(2);
    for (let iteration = 1; iteration <= 10; iteration++) {
      const scores = Float64Array.from(iteration === 1 ? [0, 1] : [1, 0]);
      sortOrder(order, scores);
      countPairs(tally, order, false);
    }
    const shares = pairShares(tally, 2, 10);
    part<number[][]>(expected.pairwise_winning_index)
      .flat()
      .forEach((wanted, i) => {
        expect(Math.abs((shares[i] ?? 9) - wanted)).toBeLessThanOrEqual(tolerance);
      });
  });

  it('smaa-07-benefit-risk: drawn measurements under uniform weights', () => {
    const { matrix, types, expected, tolerance } = caseOf('smaa-07-benefit-risk');
    type Measured = Readonly<Record<'normal' | 'lognormal', readonly (readonly [number, number])[] | undefined>>;
    const columns = Object.values(part<Record<string, Measured>>(matrix)).map(({ normal, lognormal }) => {
      // The one lognormal column has spreads under 6 %: the normal law with its own mean and deviation stands for it.
      const cells = normal ?? lognormal?.map(([mu, sd]) => [Math.exp(mu + sd ** 2 / 2), Math.exp(mu) * sd] as const);
      if (cells === undefined) throw new Error('expected a known distribution');
      const low = Math.min(...cells.map(([mean, sd]) => mean - 1.96 * sd));
      const high = Math.max(...cells.map(([mean, sd]) => mean + 1.96 * sd));
      return { cells, low, range: high - low };
    });
    const rows = [0, 1, 2, 3].map((r) =>
      columns.map(({ cells, low, range }, c) => {
        const share = ((cells[r]?.[0] ?? Number.NaN) - low) / range;
        return part<number[]>(types)[c] === -1 ? 1 - share : share;
      }),
    );
    const width = Float64Array.from(
      [0, 1, 2, 3].flatMap((r) => columns.map(({ cells, range }) => (cells[r]?.[1] ?? 0) / range)),
    );
    const problem = problemOf(rows, { scale: 'free', error: { law: 'normal', width } });
    const found = smaa(problem, { weights: { type: 'uniform' }, seed: 7, draws: 100_000, confidenceDraws: 20_000 });
    const near = (got: ArrayLike<number> | undefined, wanted: unknown) =>
      part<number[][]>(wanted)
        .flat()
        .forEach((value, i) => {
          expect(Math.abs((got?.[i] ?? 9) - value)).toBeLessThanOrEqual(tolerance);
        });
    near(found.rankAcceptability, expected.rank_acceptability);
    near(found.centralWeights, expected.central_weights);
    near(found.confidenceFactor, expected.confidence_factor);
  });
});
