import { faulty } from '../mcda/fault';
import type { Random } from '../random';
import { requireFinite, requireWeights } from '../requireNumbers';
import { exp } from './exactMath';
import { rangeDraw } from './rangeDraw';
import { drawSimplex } from './simplex';
import { gammas, logGammas } from './variates';

/** What is known of the weights. Every draw sums to 1. */
export type WeightModel =
  /** Nothing: every set of weights is as likely as another (uniform on the simplex). */
  | { readonly type: 'uniform' }
  /** One set, used in proportion. */
  | { readonly type: 'fixed'; readonly weights: Float64Array }
  /** Each share of the total lies between its bounds, 0..1; uniform on what the bounds leave of the simplex. */
  | { readonly type: 'ranges'; readonly low: Float64Array; readonly high: Float64Array }
  /** Around the weights: share c has mean m = w/sum(w) and variance m (1 - m) / (concentration + 1). */
  | { readonly type: 'dirichlet'; readonly weights: Float64Array; readonly concentration: number }
  /** One criterion keeps its share of the total, 0..1; `rest` shares out what is left among the others. */
  | { readonly type: 'held'; readonly criterion: number; readonly share: number; readonly rest: WeightModel };

/** Writes the next weights, summing to 1. */
export type WeightDraw = (weights: Float64Array) => void;

/** Below this most draws would be of numbers that are all 0 in doubles. */
const IN_LOGS = 1e-4;
/** Below this their logarithms would be infinite. */
const LEAST_CONCENTRATION = 1e-100;

/** Binds a model to its random numbers. Throws ProblemError when it describes no weights. */
export function weightDraw(model: WeightModel, count: number, random: Random): WeightDraw {
  switch (model.type) {
    case 'uniform':
      return (weights) => drawSimplex(weights, random);
    case 'fixed': {
      const shares = sharesOf(model.weights, count);
      return (weights) => weights.set(shares);
    }
    case 'ranges':
      return rangeDraw(model, count, random);
    case 'dirichlet':
      return dirichletDraw(model, count, random);
    case 'held':
      return heldDraw(model, count, random);
  }
}

/** Which criteria can have a weight above zero. */
export function canWeigh(model: WeightModel, count: number): Uint8Array {
  if (model.type === 'held') {
    const rest = model.share < 1 ? canWeigh(model.rest, count - 1) : new Uint8Array(count - 1);
    const own = model.share > 0 ? 1 : 0;
    return Uint8Array.of(...rest.subarray(0, model.criterion), own, ...rest.subarray(model.criterion));
  }
  const possible = (c: number): boolean => {
    if (model.type === 'uniform') return true;
    return model.type === 'ranges' ? (model.high[c] ?? 0) > 0 : (model.weights[c] ?? 0) > 0;
  };
  return Uint8Array.from({ length: count }, (_, c) => (possible(c) ? 1 : 0));
}

/** Bounds of a share: each weight within a fraction of itself (0.5: from half to one and a half times), up to 1. */
export function rangesAround(weights: Float64Array, fraction: number): WeightModel {
  if (!(fraction >= 0 && fraction <= 1)) throw faulty('spread', 'a fraction of 0 to 1', String(fraction));
  const shares = sharesOf(weights, weights.length);
  return {
    type: 'ranges',
    low: shares.map((share) => share * (1 - fraction)),
    high: shares.map((share) => Math.min(1, share * (1 + fraction))),
  };
}

function heldDraw(
  { criterion, share, rest }: Extract<WeightModel, { type: 'held' }>,
  count: number,
  random: Random,
): WeightDraw {
  requireFinite('share', [share]);
  if (share < 0 || share > 1) throw faulty('share', 'a share of 0 to 1', String(share));
  if (count === 1) return (weights) => weights.fill(1);
  const others = new Float64Array(count - 1);
  const next = weightDraw(rest, count - 1, random);
  return (weights) => {
    next(others);
    for (let c = 0, i = 0; c < count; c++) weights[c] = c === criterion ? share : (1 - share) * (others[i++] ?? 0);
  };
}

function dirichletDraw(
  { weights: given, concentration }: Extract<WeightModel, { type: 'dirichlet' }>,
  count: number,
  random: Random,
): WeightDraw {
  requireFinite('concentration', [concentration]);
  if (concentration < LEAST_CONCENTRATION) {
    throw faulty('concentration', `a number above 0, at least ${LEAST_CONCENTRATION}`, String(concentration));
  }
  const shapes = sharesOf(given, count).map((share) => share * concentration);
  if (concentration < IN_LOGS) return logDirichletDraw(shapes, random);
  const gamma = gammas(random);
  return (weights) => {
    let sum = 0;
    while (sum === 0) {
      for (let c = 0; c < count; c++) {
        const shape = shapes[c] ?? 0;
        const drawn = shape > 0 ? gamma(shape) : 0;
        weights[c] = drawn;
        sum += drawn;
      }
    }
    for (let c = 0; c < count; c++) weights[c] = (weights[c] ?? 0) / sum;
  };
}

/** The same with logarithms of the gamma numbers: one share is nearly all of the whole. */
function logDirichletDraw(shapes: Float64Array, random: Random): WeightDraw {
  const logGamma = logGammas(random);
  return (weights) => {
    let most = -Infinity;
    for (const [c, shape] of shapes.entries()) {
      const log = shape > 0 ? logGamma(shape) : -Infinity;
      weights[c] = log;
      most = Math.max(most, log);
    }
    let sum = 0;
    for (let c = 0; c < shapes.length; c++) {
      weights[c] = exp((weights[c] ?? 0) - most);
      sum += weights[c] ?? 0;
    }
    for (let c = 0; c < shapes.length; c++) weights[c] = (weights[c] ?? 0) / sum;
  };
}

function sharesOf(weights: Float64Array, count: number): Float64Array {
  requireWeights('weights', weights, count);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
