import type { MethodId } from '../../model/scenario';
import type { Problem } from '../problem';

/** One method bound to one problem, ready to be scored again and again. */
export interface MethodRun {
  /** Replaces one cell (0..1) for the draws of the rank ranges. */
  setValue(cell: number, value: number): void;
  /** Writes one score per region, 0..100, NaN where no weighted value is known. Weights are used in proportion. */
  score(weights: Float64Array, scores: Float64Array): void;
}

/** A way to turn scaled values and weights into one score. Missing values (NaN) are left out and the rest rescaled. */
export interface Method {
  readonly id: MethodId;
  /** How far a strength pays for a weakness elsewhere. */
  readonly compensation: 'full' | 'partial';
  bind(problem: Problem): MethodRun;
  /** Points of each criterion for one region; they add up to `score`. `values` are 0..1, NaN where missing. */
  contributions(values: Float64Array, weights: Float64Array, score: number): Float64Array;
}
