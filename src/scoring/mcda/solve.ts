import { faulty } from './fault';
import { rowSums, total } from './matrix';
import { type Normalisation, normaliseColumns } from './normalisation';
import { type NamedPreferences, preferencesOf } from './preference';
import { type Column, checkProblem, type PlainProblem, requireWithin } from './problem';
import { promethee } from './promethee';
import { ranksOf, settled } from './ranks';
import { topsis } from './topsis';
import { type Vikor, vikor } from './vikor';
import { waspas } from './waspas';
import { weightedProduct } from './weightedProduct';
import { weightedSum } from './weightedSum';

export const PLAIN_METHODS = ['weighted_sum', 'weighted_product', 'waspas', 'topsis', 'vikor', 'promethee_ii'] as const;
export type PlainMethod = (typeof PLAIN_METHODS)[number];

/** A method with the settings of its own. */
export type MethodChoice =
  | { readonly method: 'weighted_sum' | 'weighted_product' | 'topsis' }
  /** Share of the sum, 0..1; 0.5 unless given. */
  | { readonly method: 'waspas'; readonly lambda?: number | undefined }
  /** Weight of the group's regret, 0..1; 0.5 unless given. */
  | { readonly method: 'vikor'; readonly v?: number | undefined }
  | ({ readonly method: 'promethee_ii' } & NamedPreferences);

/** What is done to the columns before the method. */
export interface Scaling {
  /** `vector` for TOPSIS, `linear` for WASPAS and `none` for the others unless given. */
  readonly normalisation?: Normalisation | undefined;
  /** False: costs keep their direction; true unless given. */
  readonly invertCosts?: boolean | undefined;
}

/** One score and rank per row. Higher scores are better, but for VIKOR, whose scores are Q. */
export interface Solution {
  readonly scores: readonly number[];
  readonly ranks: readonly number[];
  readonly vikor?: Vikor;
}

/** Scores and ranks the alternatives of a plain problem. Throws ProblemError naming the field that is wrong. */
export function solve(problem: PlainProblem & Scaling, choice: MethodChoice): Solution {
  const { normalisation = usualScaling(choice.method), invertCosts } = problem;
  const columns = normaliseColumns(checkProblem(problem), normalisation, invertCosts);
  return dispatch(columns, choice);
}

function usualScaling(method: PlainMethod): Normalisation {
  if (method === 'topsis') return 'vector';
  return method === 'waspas' ? 'linear' : 'none';
}

function dispatch(columns: readonly Column[], choice: MethodChoice): Solution {
  switch (choice.method) {
    case 'weighted_sum':
      return bestHigh(
        weightedSum(columns),
        sizesOf(columns, (x) => x),
      );
    case 'weighted_product':
      return bestHigh(weightedProduct(columns), sizesOf(columns, Math.log10));
    case 'waspas': {
      const { lambda = 0.5 } = choice;
      requireWithin(lambda, 0, 1, 'params.lambda');
      return bestHigh(
        waspas(columns, lambda),
        sizesOf(columns, (x) => lambda * x),
      );
    }
    case 'topsis':
      return bestHigh(topsis(columns), 1);
    case 'vikor': {
      const { v = 0.5 } = choice;
      requireWithin(v, 0, 1, 'params.v');
      const found = vikor(columns, v);
      return { scores: found.Q, ranks: ranksOf(found.Q, 'low'), vikor: found };
    }
    case 'promethee_ii': {
      const flows = promethee(columns, preferencesOf(choice, columns.length));
      return bestHigh(flows, total(columns.map(({ weight }) => weight)));
    }
  }
}

/** How large the terms of each sum are: terms that cancel out leave a rounding of their own size, not of the sum's. */
function sizesOf(columns: readonly Column[], term: (value: number) => number): readonly number[] {
  return rowSums(
    columns.map(({ values, weight }) => values.map((x) => (weight === 0 ? 0 : Math.abs(weight * term(x))))),
  );
}

function bestHigh(raw: readonly number[], unit: number | readonly number[]): Solution {
  if (!raw.every(Number.isFinite)) {
    throw faulty('matrix', 'values and weights whose sums and products stay finite', 'an overflow');
  }
  const scores = settled(raw, unit);
  return { scores, ranks: ranksOf(scores, 'high') };
}
