import type { Matrix } from '../mcda/matrix';
import { ahp } from './ahp';
import { type CriticOptions, criticWeights } from './critic';
import { entropyWeights } from './entropy';
import { merecWeights } from './merec';
import { rocWeights } from './roc';
import { stdWeights } from './std';

export const WEIGHTINGS = ['ahp', 'roc', 'entropy', 'critic', 'std', 'merec'] as const;
export type Weighting = (typeof WEIGHTINGS)[number];

/** A way to find weights, with what it needs. Rows are alternatives, but for AHP, whose matrix holds judgements. */
export type WeightingProblem =
  | { readonly method: 'ahp'; readonly matrix: Matrix; readonly randomIndex?: number | undefined }
  | { readonly method: 'roc'; readonly n: number }
  | { readonly method: 'entropy' | 'std'; readonly matrix: Matrix }
  | { readonly method: 'merec'; readonly matrix: Matrix; readonly types?: readonly number[] | undefined }
  | ({
      readonly method: 'critic';
      readonly matrix: Matrix;
      readonly types?: readonly number[] | undefined;
    } & CriticOptions);

/** Weights that sum to 1; the ratio comes with AHP alone, `undefined` where no random index is known. */
export interface Weighed {
  readonly weights: readonly number[];
  readonly consistencyRatio?: number;
}

/** Weights by any of the methods. Throws ProblemError naming the field that is wrong. */
export function weigh(problem: WeightingProblem): Weighed {
  switch (problem.method) {
    case 'ahp': {
      const { weights, consistencyRatio } = ahp(problem.matrix, problem.randomIndex);
      return consistencyRatio === undefined ? { weights } : { weights, consistencyRatio };
    }
    case 'roc':
      return { weights: rocWeights(problem.n) };
    case 'entropy':
      return { weights: entropyWeights(problem.matrix) };
    case 'std':
      return { weights: stdWeights(problem.matrix) };
    case 'merec':
      return { weights: merecWeights(problem.matrix, problem.types) };
    case 'critic':
      return { weights: criticWeights(problem.matrix, problem.types, problem) };
  }
}
