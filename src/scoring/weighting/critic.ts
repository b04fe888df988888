import { averageRanks } from '../agreement';
import { pearsonOf } from '../correlation';
import { type Matrix, total } from '../mcda/matrix';
import { normaliseColumns } from '../mcda/normalisation';
import { checkMatrix, checkTypes, requireTwo } from '../mcda/problem';
import { isConstant, sharesOfSpread, standardDeviation } from './spread';

export const CRITIC_SCALES = ['minmax', 'none'] as const;
export const CRITIC_CORRELATIONS = ['pearson', 'spearman'] as const;

/** Columns that are this close to saying the same do say the same. */
const ROUNDING = 1e-12;

export interface CriticOptions {
  /** `minmax` (costs turned) unless given; `none` takes the columns as they are, whatever their type. */
  readonly scale?: (typeof CRITIC_SCALES)[number] | undefined;
  /** `pearson` unless given. */
  readonly correlation?: (typeof CRITIC_CORRELATIONS)[number] | undefined;
}

/**
 * CRITIC (Diakoulaki, Mavrotas and Papayannakis 1995): sample standard deviation x sum(1 - r) over the other columns, in
 * proportion. A constant column has no correlation: it weighs 0 and the others are weighed without it. Types are all
 * benefits unless given. Throws ProblemError for fewer than two rows, when every column is constant, and when there is no
 * conflict between any two.
 */
export function criticWeights(
  matrix: Matrix,
  types?: readonly number[],
  { scale = 'minmax', correlation = 'pearson' }: CriticOptions = {},
): readonly number[] {
  const plain = checkMatrix(matrix);
  const directions = checkTypes(types, plain.length);
  requireTwo(matrix.length);
  const columns = plain.map((values, c) =>
    scale === 'none' || isConstant(values) ? values : scaled(values, directions[c] ?? 1),
  );
  const varied = columns.filter((values) => !isConstant(values));
  // Spearman's correlation is Pearson's of the ranks.
  const compared = new Map(
    varied.map((values) => [values, correlation === 'spearman' ? averageRanks(values) : values] as const),
  );
  const conflict = (values: readonly number[], other: readonly number[]): number => {
    const [own, others] = [compared.get(values), compared.get(other)];
    if (own === undefined || others === undefined || other === values) return 0;
    const disagreement = 1 - (pearsonOf(own, others) ?? 1);
    return disagreement > ROUNDING ? disagreement : 0;
  };
  return sharesOfSpread(
    columns,
    (values) => standardDeviation(values) * total(varied.map((other) => conflict(values, other))),
  );
}

function scaled(values: readonly number[], type: 1 | -1): readonly number[] {
  return normaliseColumns([{ values, weight: 1, type }], 'minmax')[0]?.values ?? values;
}
