import { pearson } from '../correlation';
import type { Problem } from '../problem';
import { isConstant } from './spread';

/** What a criterion is meant to weigh, and how far it moves the ranking. */
export interface Influence {
  /** Share of the weights, 0..1. */
  readonly nominal: number;
  /** Squared correlation with the score, 0..1; absent where it can not be told (fewer than three regions, no spread). */
  readonly influence?: number;
  /** The same over its sum, to read beside `nominal`; absent with it. */
  readonly share?: number;
}

const FEWEST = 3;

/**
 * Effective influence of each criterion, in their order: Pearson's correlation ratio of the score on it, in its linear form
 * r² (Paruolo, Saisana and Saltelli 2013), over the regions that have both. Weights are used in proportion; a score of NaN
 * is left out. A criterion of weight 0 may have influence: it moves with others.
 */
export function effectiveInfluence(
  problem: Problem,
  weights: ArrayLike<number>,
  scores: ArrayLike<number>,
): readonly Influence[] {
  const given = Array.from(weights);
  const whole = given.reduce((sum, weight) => sum + weight, 0);
  const squares = given.map((_, c) => squaredCorrelation(problem, c, scores));
  const known = squares.reduce<number>((sum, square) => sum + (square ?? 0), 0);
  return given.map((weight, c) => {
    const nominal = whole > 0 ? weight / whole : 0;
    const influence = squares[c];
    if (influence === undefined) return { nominal };
    return known > 0 ? { nominal, influence, share: influence / known } : { nominal, influence };
  });
}

function squaredCorrelation({ values, criterionCount }: Problem, c: number, scores: ArrayLike<number>) {
  const pairs = Array.from(scores, (score, r) => [values[r * criterionCount + c] ?? Number.NaN, score] as const);
  const both = pairs.filter(([value, score]) => !Number.isNaN(value) && !Number.isNaN(score));
  // Rounding leaves a constant a hair of variance, which must not pass for a correlation.
  const flat = isConstant(both.map(([value]) => value)) || isConstant(both.map(([, score]) => score));
  const r = flat || both.length < FEWEST ? undefined : pearson(both);
  return r === undefined ? undefined : r * r;
}
