import { faulty } from '../mcda/fault';
import { requireFinite, requireWeights } from '../requireNumbers';

/** One region's values that may move, and where its score must get to. Lists are in the order of the criteria. */
export interface LiftProblem {
  /** 0..1, higher is better; NaN where missing. */
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** 1 where the value may move. A missing value never does: there is nothing to change. */
  readonly levers: Uint8Array;
  /** How high each lever can go, 0..1; 1 each when left out. */
  readonly ceilings?: Float64Array;
  /** What one goalpost unit of a lever costs, above 0; 1 each when left out. */
  readonly prices?: Float64Array;
  /** The score to reach, 0..100. */
  readonly target: number;
}

export type Lift =
  /** The score is there already. */
  | { readonly type: 'already'; readonly score: number }
  | {
      readonly type: 'lift';
      readonly score: number;
      /** The values after the change, 0..1. */
      readonly values: Float64Array;
      /** Sum of the changes, in goalpost units (0..100 each). */
      readonly points: number;
      /** The same, each times its price. */
      readonly cost: number;
    }
  /** Not even with every lever as high as it goes. */
  | { readonly type: 'impossible'; readonly score: number; readonly best: number };

/**
 * The smallest priced change of the levers that brings the weighted sum to the target, exactly.
 *
 * The score is 100 sum(w v) / W with W = the weight of what is known, which no change of a known value moves. So the task
 * is: least sum(p d) subject to sum(w d) >= need and 0 <= d <= room. Lowering a value never helps, as w >= 0. Take the levers
 * by w/p, the largest first, each to its room, the last one in part. Proof by exchange: let d be any plan that reaches
 * the need and differs from this one. Then there are levers i before j (w_i/p_i >= w_j/p_j) with d_i below room and
 * d_j > 0. Taking e from j and giving e w_j/w_i to i leaves sum(w d) as it is and changes the cost by
 * e (p_i w_j/w_i - p_j) <= 0. Repeating this ends at the greedy plan, which therefore costs no more than d.
 */
export function smallestLift(problem: LiftProblem): Lift {
  checkLift(problem);
  const { values, levers, target } = problem;
  const score = scoreOf(problem, values);
  if (score >= target) return { type: 'already', score };
  const order = leverOrder(problem);
  const best = scoreOf(
    problem,
    values.map((value, c) =>
      levers[c] === 1 && !Number.isNaN(value) ? Math.max(value, ceilingOf(problem, c)) : value,
    ),
  );
  if (best < target) return { type: 'impossible', score, best };
  const lifted = fillLevers(problem, order, score);
  let points = 0;
  let cost = 0;
  lifted.forEach((value, c) => {
    const change = Number.isNaN(value) ? 0 : 100 * (value - (values[c] ?? 0));
    points += change;
    cost += change * (problem.prices?.[c] ?? 1);
  });
  return { type: 'lift', score, values: lifted, points, cost };
}

/** Levers that can move and help, the most score per price first. */
function leverOrder(problem: LiftProblem): readonly number[] {
  const { values, weights, levers, prices } = problem;
  const worth = (c: number): number => (weights[c] ?? 0) / (prices?.[c] ?? 1);
  return [...values.keys()]
    .filter((c) => levers[c] === 1 && (values[c] ?? Number.NaN) < ceilingOf(problem, c) && (weights[c] ?? 0) > 0)
    .sort((a, b) => worth(b) - worth(a));
}

function fillLevers(problem: LiftProblem, order: readonly number[], score: number): Float64Array {
  const { weights, target } = problem;
  const lifted = problem.values.slice();
  const known = knownWeight(problem);
  let need = ((target - score) / 100) * known;
  for (const c of order) {
    const from = lifted[c] ?? 0;
    const room = ceilingOf(problem, c) - from;
    const step = need / (weights[c] ?? 1);
    lifted[c] = step < room ? reachExactly(problem, lifted, c, from + step) : ceilingOf(problem, c);
    if (scoreOf(problem, lifted) >= target) return lifted;
    need = Math.max(0, need - room * (weights[c] ?? 0));
  }
  return lifted;
}

/** Rounding may leave the score a last place short: goes up by doubled last places until it is there. */
function reachExactly(problem: LiftProblem, lifted: Float64Array, c: number, value: number): number {
  for (let nudge = Number.EPSILON / 2; nudge < 1; nudge *= 2) {
    lifted[c] = Math.min(ceilingOf(problem, c), value);
    if (scoreOf(problem, lifted) >= problem.target) break;
    value += nudge;
  }
  return Math.min(ceilingOf(problem, c), value);
}

function ceilingOf({ ceilings }: LiftProblem, c: number): number {
  return ceilings?.[c] ?? 1;
}

/** The weighted sum of one region, summed in the order in which the kernel does, so that both have the same bits. */
export function scoreOf({ weights }: Pick<LiftProblem, 'weights'>, values: Float64Array): number {
  let sum = 0;
  let known = 0;
  for (let c = 0; c < weights.length; c++) {
    const value = values[c] ?? Number.NaN;
    const isKnown = Number.isNaN(value) ? 0 : 1;
    sum += (weights[c] ?? 0) * (isKnown === 1 ? value : 0);
    known += (weights[c] ?? 0) * isKnown;
  }
  return 100 * (sum / known);
}

function knownWeight({ values, weights }: LiftProblem): number {
  return weights.reduce((sum, weight, c) => sum + (Number.isNaN(values[c]) ? 0 : weight), 0);
}

function checkLift(problem: LiftProblem): void {
  const { values, weights, prices, target, levers } = problem;
  requireWeights('weights', weights, values.length);
  requireFinite('target', [target]);
  if (levers.length !== values.length) throw faulty('levers', `${values.length} levers`, `${levers.length}`);
  values.forEach((value, c) => {
    if (value < 0 || value > 1) throw faulty(`values[${c}]`, 'a value of 0 to 1, or none', String(value));
  });
  prices?.forEach((price, c) => {
    if (!(price > 0 && price < Infinity)) throw faulty(`prices[${c}]`, 'a number above 0', String(price));
  });
  if (!(knownWeight(problem) > 0)) throw faulty('values', 'a value where the weight is above 0', 'none');
}
