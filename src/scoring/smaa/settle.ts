import { topShares } from './readings';
import type { SmaaResult } from './smaa';
import type { SmaaProblem } from './smaaProblem';
import type { WeightModel } from './weightModel';

/** A doubt that could be taken away: all weights, all data, one criterion's weight or one criterion's data. */
export type Settling =
  | { readonly about: 'weights' }
  | { readonly about: 'data' }
  | { readonly about: 'weight-of'; readonly criterion: number }
  | { readonly about: 'data-of'; readonly criterion: number };

interface Drawn {
  readonly problem: SmaaProblem;
  readonly model: WeightModel;
  /** The weights that would be agreed on, one per criterion. */
  readonly weights: Float64Array;
}

/** Every doubt that the draws have, the two large ones first. */
export function settlings({ problem, model }: Drawn): readonly Settling[] {
  const columns = Array.from({ length: problem.criterionCount }, (_, criterion) => criterion);
  const doubtful = columns.filter((criterion) => isDoubtful(problem, criterion));
  const weighed = model.type === 'fixed' || columns.length < 2 ? [] : columns.filter((c) => isOpen(model, c));
  return [
    ...(weighed.length > 0 ? [{ about: 'weights' } as const] : []),
    ...(doubtful.length > 0 ? [{ about: 'data' } as const] : []),
    ...weighed.map((criterion) => ({ about: 'weight-of', criterion }) as const),
    ...doubtful.map((criterion) => ({ about: 'data-of', criterion }) as const),
  ];
}

function isDoubtful({ error, values, criterionCount }: SmaaProblem, criterion: number): boolean {
  return (
    error?.width.some(
      (width, cell) => cell % criterionCount === criterion && width > 0 && !Number.isNaN(values[cell]),
    ) ?? false
  );
}

function isOpen(model: WeightModel, criterion: number): boolean {
  return model.type !== 'ranges' || (model.high[criterion] ?? 0) > (model.low[criterion] ?? 0);
}

/** The same draws without one doubt. */
export function settled({ problem, model, weights }: Drawn, settling: Settling): Pick<Drawn, 'problem' | 'model'> {
  switch (settling.about) {
    case 'weights':
      return { problem, model: { type: 'fixed', weights } };
    case 'data':
      return { problem: sureOf(problem, () => true), model };
    case 'weight-of':
      return { problem, model: held(model, weights, settling.criterion) };
    case 'data-of':
      return { problem: sureOf(problem, (criterion) => criterion === settling.criterion), model };
  }
}

function sureOf(problem: SmaaProblem, isSure: (criterion: number) => boolean): SmaaProblem {
  const { error, criterionCount } = problem;
  if (error === undefined) return problem;
  const width = error.width.map((half, cell) => (isSure(cell % criterionCount) ? 0 : half));
  return { ...problem, error: { ...error, width } };
}

/** The share of one criterion agreed on, the others as doubtful as before: the law of the others given this one. */
function held(model: WeightModel, weights: Float64Array, criterion: number): WeightModel {
  const share = (weights[criterion] ?? 0) / weights.reduce((sum, weight) => sum + weight, 0);
  const others = weights.filter((_, c) => c !== criterion);
  switch (model.type) {
    case 'uniform':
      return { type: 'held', criterion, share, rest: { type: 'uniform' } };
    case 'dirichlet': {
      // A Dirichlet law given one share is again one, of the other shapes, over what is left.
      const concentration = model.concentration * (1 - share);
      return { type: 'held', criterion, share, rest: { type: 'dirichlet', weights: others, concentration } };
    }
    case 'ranges': {
      const pin = (bounds: Float64Array) => bounds.map((bound, c) => (c === criterion ? share : bound));
      return { type: 'ranges', low: pin(model.low), high: pin(model.high) };
    }
    default:
      return model;
  }
}

/**
 * How firm the first k are: of their k places, the share that the k regions most often there hold on average. 1 when the
 * same regions take them in every draw; k over the number of regions when chance alone decides.
 */
export function firmness(result: SmaaResult, k: number): number {
  const places = Math.min(k, result.regionCount);
  const most = topShares(result, places)
    .sort()
    .subarray(result.regionCount - places);
  return Math.min(1, most.reduce((sum, share) => sum + share, 0) / places);
}
