import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../../src/model/scenario';
import { ScoreKernel } from '../../src/scoring/kernel';
import { makeProblem, weightVector } from '../../src/scoring/problem';
import { anyCase, type Case, caseOf, METHOD, sum } from './make';

const clamp = (value: number) => Math.min(100, Math.max(0, value));

/** The definition, written out slowly: values are 0..100 already. */
function naive({ criteria, raw, weights }: Case, r: number, method: (typeof METHODS)[number]) {
  const cells = criteria.map(({ id }) => ({ weight: weights[id] ?? 0, value: raw.get(id)?.[r] }));
  const known = cells.flatMap(({ weight, value }) => (value === undefined ? [] : [{ weight, value: clamp(value) }]));
  const weight = sum(known.map((cell) => cell.weight));
  const all = sum(cells.map((cell) => cell.weight));
  const mean = (of: (value: number) => number) => sum(known.map((cell) => cell.weight * of(cell.value))) / weight;
  const score = method === 'weighted_sum' ? mean((v) => v) : Math.exp(mean((v) => Math.log(Math.max(v, 1))));
  return { score: weight > 0 ? score : Number.NaN, coverage: all > 0 ? weight / all : Number.NaN };
}

function same(got: number | undefined, wanted: number): void {
  if (Number.isNaN(wanted)) expect(got).toBeNaN();
  else expect(got).toBeCloseTo(wanted, 9);
}

describe('ScoreKernel', () => {
  it('equals the plain definition', () => {
    fc.assert(
      fc.property(anyCase(), METHOD, (problem, method) => {
        const { regions, criteria, raw, weights } = problem;
        const kernel = new ScoreKernel(makeProblem(regions, criteria, raw), method);
        const { scores, coverage } = kernel.score(weightVector(criteria, weights));
        regions.forEach((_, r) => {
          const wanted = naive(problem, r, method);
          same(scores[r], wanted.score);
          same(coverage[r], wanted.coverage);
        });
      }),
    );
  });

  it('gives the same digits whatever was scored before', () => {
    const { regions, criteria, raw, weights } = caseOf(
      [
        [10, 20, 70],
        [5, undefined, 90],
      ],
      [1, 2, 3],
    );
    const problem = makeProblem(regions, criteria, raw);
    for (const method of METHODS) {
      const used = new ScoreKernel(problem, method);
      used.score(Float64Array.of(9, 1, 4));
      const fresh = new ScoreKernel(problem, method).score(weightVector(criteria, weights));
      expect([...used.score(weightVector(criteria, weights)).scores]).toEqual([...fresh.scores]);
    }
  });

  it('scores a replaced value without touching the problem', () => {
    const { regions, criteria, raw } = caseOf([[0, 50]], [1, 1]);
    const problem = makeProblem(regions, criteria, raw);
    const kernel = new ScoreKernel(problem, 'weighted_sum');
    kernel.setValue(0, 1);
    expect(kernel.scoresFor(Float64Array.of(1, 1))[0]).toBeCloseTo(75, 12);
    expect(new ScoreKernel(problem, 'weighted_sum').scoresFor(Float64Array.of(1, 1))[0]).toBeCloseTo(25, 12);
  });
});
