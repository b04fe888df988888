import { describe, expect, it } from 'vitest';
import { ranksOf } from '../../../src/scoring/mcda/ranks';
import { ask } from './ask';
import { CASES, type PublishedCase, questionOf, whyNot } from './reference';

const asked = CASES.filter((item) => whyNot(item) === undefined);

/** Every number of `got` lies within the tolerance of its counterpart. */
function expectClose(got: unknown, expected: unknown, tolerance: number, path: string): void {
  if (Array.isArray(expected)) {
    expect(got, path).toHaveLength(expected.length);
    expected.forEach((item, i) => {
      expectClose(Array.isArray(got) ? got[i] : undefined, item, tolerance, `${path}[${i}]`);
    });
    return;
  }
  expect(Math.abs(Number(got) - Number(expected)), `${path}: ${got} for ${expected}`).toBeLessThanOrEqual(tolerance);
}

/** Fields of the answer that hold a figure of the case, and the exact ones. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  scores: ['scores', 'weights'],
  weights: ['weights'],
  matrix: ['matrix'],
  S: ['S'],
  R: ['R'],
  consistency_ratio: ['consistencyRatio'],
};
const CONDITIONS: Readonly<Record<string, string>> = {
  compromise_set: 'compromiseSet',
  acceptable_advantage: 'acceptableAdvantage',
  acceptable_stability: 'acceptableStability',
};

async function check(item: PublishedCase): Promise<void> {
  const { value } = await ask(questionOf(item));
  const figures = value.scores ?? value.weights;
  for (const [key, expected] of Object.entries(item.expected)) {
    if (key === 'ranks') {
      expect(value.ranks ?? ranksOf(figures as number[], 'high'), key).toEqual(expected);
      continue;
    }
    const field = FIGURES[key]?.find((name) => name in value);
    if (field === undefined) throw new Error(`expected a known figure, got ${key}`);
    // The engine gives the logarithm of the product; cases that do not say so give the product.
    const product = item.method === 'weighted_product' && !String(item.params.score).startsWith('log10');
    const got = product && Array.isArray(value[field]) ? value[field].map((score) => 10 ** score) : value[field];
    expectClose(got, expected, item.tolerance, key);
  }
  for (const [key, field] of Object.entries(CONDITIONS)) {
    if (key in item.params) expect(value[field], key).toEqual(item.params[key]);
  }
}

describe('published examples', () => {
  it.each(asked.map((item) => [item.id, item] as const))('%s', (_, item) => check(item));

  it('AHP over a hierarchy: the car of Wikipedia, whose levels are put together by a weighted sum', async () => {
    const item = CASES.find(({ method }) => method === 'ahp_hierarchy');
    const tables = item?.matrix as Readonly<Record<string, number[][]>>;
    const weigh = async (name: string) =>
      (await ask({ command: 'weights', problem: { method: 'ahp', matrix: tables[name] } })).value.weights as number[];
    const join = async (parent: string, children: readonly number[][]) => {
      const matrix = children[0]?.map((_, i) => children.map((list) => list[i]));
      const weights = await weigh(parent);
      const types = weights.map(() => 1);
      const question = { command: 'mcda', problem: { method: 'weighted_sum', matrix, weights, types } } as const;
      return (await ask(question)).value.scores as number[];
    };
    const leaves = (names: readonly string[]) => Promise.all(names.map(weigh));
    const cost = await join('cost', await leaves(['price', 'fuel', 'maint', 'resale']));
    const capacity = await join('capacity', await leaves(['cargo', 'passenger']));
    const [safety = [], style = []] = await leaves(['safety', 'style']);
    const scores = await join('goal', [cost, safety, style, capacity]);
    expectClose(scores, item?.expected.scores, item?.tolerance ?? 0, 'scores');
    expect(ranksOf(scores, 'high')).toEqual(item?.expected.ranks);
  });

  it('leaves out by name, and no more than these', () => {
    const left = CASES.flatMap((item) => (whyNot(item) === undefined ? [] : [item.id]));
    expect(left.toSorted()).toEqual(
      [
        ...['norm-nonlinear', 'norm-ea', 'norm-standard', 'norm-maxabs'],
        ...['pvf-01-none', 'pvf-03-interpolate', 'pvf-05-cars'],
        ...['smaa-01-thrombo', 'smaa-03-hansen-ordinal', 'smaa-04-ranking-entropy'],
        ...['smaa-05-pairwise-winning', 'smaa-07-benefit-risk', 'ahp-11-car-hierarchy'],
      ].toSorted(),
    );
    expect(asked.length + left.length).toBe(CASES.length);
    expect(asked).toHaveLength(37);
  });
});
