import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightModelOf } from '../../../src/scoring/smaa/fromUncertainty';
import { firmness, type Settling, settled, settlings } from '../../../src/scoring/smaa/settle';
import { type SmaaResult, smaa } from '../../../src/scoring/smaa/smaa';
import { uniforms } from '../../../src/scoring/smaa/uniforms';
import { canWeigh, type WeightModel, weightDraw } from '../../../src/scoring/smaa/weightModel';
import { criterionId, sum } from '../make';
import { anyProblem, problemOf } from './make';

const UNIFORM: WeightModel = { type: 'uniform' };
const halves = Float64Array.of(0.5, 0.5);
/** First where w > 0.4, w uniform on 0..1: see the hand-worked case of the engine. */
const TWO = problemOf([
  [0.9, 0.1],
  [0.3, 0.5],
]);

function drawMany(model: WeightModel, width: number, count: number): readonly (readonly number[])[] {
  const next = weightDraw(model, width, uniforms(3, 1).next);
  const weights = new Float64Array(width);
  return Array.from({ length: count }, () => {
    next(weights);
    return [...weights];
  });
}

function momentsOf(rows: readonly (readonly number[])[], c: number) {
  const values = rows.map((row) => row[c] ?? Number.NaN);
  const mean = sum(values) / values.length;
  return { mean, variance: sum(values.map((value) => (value - mean) ** 2)) / values.length };
}

/** A result with these shares of the draws by region and rank. */
function resultOf(rows: readonly (readonly number[])[]): SmaaResult {
  const sure = smaa(problemOf(rows.map((_, r) => [r / 10])), { weights: UNIFORM, seed: 1, draws: 1 });
  return { ...sure, rankAcceptability: Float64Array.from(rows.flat()) };
}

describe('a weight that is held', () => {
  it('keeps its share while the others share out the rest', () => {
    const draws = drawMany({ type: 'held', criterion: 1, share: 0.3, rest: UNIFORM }, 3, 4000);
    expect(new Set(draws.map(([, held]) => held))).toEqual(new Set([0.3]));
    for (const row of draws) expect(sum(row)).toBeCloseTo(1, 12);
    // What is left, 0.7, is shared evenly: mean 0.35, variance 0.7^2 / 12.
    expect(momentsOf(draws, 0).mean).toBeCloseTo(0.35, 1);
    expect(momentsOf(draws, 0).variance).toBeCloseTo(0.49 / 12, 2);
  });

  it('leaves the others as a Dirichlet law that was seen to give that share', () => {
    // Brute force: of many draws of the whole law, those whose second share lies next to 0.3.
    const weights = Float64Array.of(5, 3, 2);
    const whole: WeightModel = { type: 'dirichlet', weights, concentration: 12 };
    const near = drawMany(whole, 3, 200_000).filter(([, share = 0]) => Math.abs(share - 0.3) < 0.01);
    const problem = problemOf([
      [0.1, 0.2, 0.3],
      [0.3, 0.2, 0.1],
    ]);
    const { model } = settled({ problem, model: whole, weights }, { about: 'weight-of', criterion: 1 });
    const held = drawMany(model, 3, 20_000);
    expect(near.length).toBeGreaterThan(2000);
    for (const c of [0, 2]) {
      expect(Math.abs(momentsOf(held, c).mean - momentsOf(near, c).mean)).toBeLessThan(0.01);
      expect(momentsOf(held, c).variance / momentsOf(near, c).variance).toBeCloseTo(1, 0);
    }
  });

  it('counts as one that can weigh, and refuses a share that is none', () => {
    expect([...canWeigh({ type: 'held', criterion: 1, share: 0, rest: UNIFORM }, 3)]).toEqual([1, 0, 1]);
    expect([...canWeigh({ type: 'held', criterion: 0, share: 1, rest: UNIFORM }, 3)]).toEqual([1, 0, 0]);
    const bad = () => drawMany({ type: 'held', criterion: 0, share: 1.5, rest: UNIFORM }, 2, 1);
    expect(bad).toThrow('share: expected a share of 0 to 1, got 1.5');
  });
});

describe('what lifts', () => {
  it('is the weight of what a region is good at, and lowers the other', () => {
    const { doubt } = smaa(TWO, { weights: UNIFORM, seed: 1, draws: 800 });
    expect([...doubt.weightLifts]).toEqual([1, -1, -1, 1]);
    const sure = smaa(TWO, { weights: { type: 'fixed', weights: halves }, seed: 1, draws: 80 });
    expect([...sure.doubt.weightLifts]).toEqual([0, 0, 0, 0]);
  });
});

describe('firmness', () => {
  it('is the share of the places that the usual ones hold, worked out by hand', () => {
    // First places: 0.7 for the first region. First two: 1.0, 0.6, 0.4, so the usual two hold 1.6 of 2 places.
    const result = resultOf([
      [0.7, 0.3, 0],
      [0.2, 0.4, 0.4],
      [0.1, 0.3, 0.6],
    ]);
    expect(firmness(result, 1)).toBeCloseTo(0.7, 12);
    expect(firmness(result, 2)).toBeCloseTo(0.8, 12);
    expect(firmness(result, 3)).toBe(1);
    expect(firmness(result, 10)).toBe(1);
  });

  it('lies between pure chance and certainty', () => {
    fc.assert(
      fc.property(anyProblem(), fc.integer({ min: 1, max: 12 }), (problem, k) => {
        const firm = firmness(smaa(problem, { weights: UNIFORM, seed: 2, draws: 60, confidenceDraws: 1 }), k);
        expect(firm).toBeGreaterThanOrEqual(Math.min(k, problem.regionCount) / problem.regionCount - 1e-9);
        expect(firm).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('settling', () => {
  const run = ({ problem, model }: ReturnType<typeof settled>) =>
    firmness(smaa(problem, { weights: model, seed: 1, draws: 4000, confidenceDraws: 1 }), 1);

  it('of the weights makes the hand-worked pair certain', () => {
    const drawn = { problem: TWO, model: UNIFORM, weights: halves };
    expect(settlings(drawn).map(({ about }) => about)).toEqual(['weights', 'weight-of', 'weight-of']);
    expect(run(drawn)).toBeCloseTo(0.6, 1);
    // With equal weights the first has 0.5, the second 0.4.
    expect(run(settled(drawn, { about: 'weights' }))).toBe(1);
    // With two criteria, one share agreed is both agreed.
    expect(run(settled(drawn, { about: 'weight-of', criterion: 0 }))).toBe(1);
  });

  it('of the data leaves no more doubt than the weights have', () => {
    // 0.5 give or take 0.2 against a sure 0.4: first with chance 0.75. The second column is sure and even.
    const error = { law: 'uniform', width: Float64Array.of(0.2, 0, 0, 0) } as const;
    const problem = problemOf(
      [
        [0.5, 0.5],
        [0.4, 0.5],
      ],
      { error },
    );
    const drawn = { problem, model: { type: 'fixed', weights: halves } as const, weights: halves };
    expect(settlings(drawn)).toEqual([{ about: 'data' }, { about: 'data-of', criterion: 0 }]);
    expect(run(drawn)).toBeCloseTo(0.75, 1);
    for (const settling of settlings(drawn)) expect(run(settled(drawn, settling))).toBe(1);
    const other: Settling = { about: 'data-of', criterion: 1 };
    expect(run(settled(drawn, other))).toBe(run(drawn));
  });

  it('asks for no weight that is agreed on already, and for nothing where nothing is drawn', () => {
    const ranges: WeightModel = { type: 'ranges', low: Float64Array.of(0.2, 0, 0), high: Float64Array.of(0.2, 1, 1) };
    const problem = problemOf([
      [0.1, 0.2, 0.3],
      [0.3, 0.2, 0.1],
    ]);
    const weights = Float64Array.of(2, 3, 5);
    const open = settlings({ problem, model: ranges, weights });
    expect(open.flatMap((one) => (one.about === 'weight-of' ? [one.criterion] : []))).toEqual([1, 2]);
    const { model } = settled({ problem, model: ranges, weights }, { about: 'weight-of', criterion: 1 });
    expect(model).toEqual({ type: 'ranges', low: Float64Array.of(0.2, 0.3, 0), high: Float64Array.of(0.2, 0.3, 1) });
    expect(settlings({ problem, model: { type: 'fixed', weights }, weights })).toEqual([]);
  });
});

describe('weights as a scenario doubts them', () => {
  const [A, B] = [criterionId('A'), criterionId('B')];
  const given = { weights: Float64Array.of(3, 1), criterionIds: [A, B] };
  const doubts = { weights: 'bands', band: 0.5, bandOf: {}, closeness: 30 } as const;

  it('lie in bands around each share, its own where it has one', () => {
    // Shares 0.75 and 0.25: half of each either way, but no share above the whole.
    expect(weightModelOf(doubts, given)).toEqual({
      type: 'ranges',
      low: Float64Array.of(0.375, 0.125),
      high: Float64Array.of(1, 0.375),
    });
    const own = weightModelOf({ ...doubts, bandOf: { [B]: 0 } }, given);
    expect(own).toEqual({ type: 'ranges', low: Float64Array.of(0.375, 0.25), high: Float64Array.of(1, 0.25) });
    expect(weightModelOf({ ...doubts, band: 0 }, given)).toEqual({ type: 'fixed', weights: given.weights });
  });

  it('scatter around them, or are any', () => {
    const around = weightModelOf({ ...doubts, weights: 'around' }, given);
    expect(around).toEqual({ type: 'dirichlet', weights: given.weights, concentration: 30 });
    expect(weightModelOf({ ...doubts, weights: 'any' }, given)).toEqual(UNIFORM);
  });
});
