import type { Matrix } from '../mcda/matrix';
import { ahp, ratioOf } from './ahp';
import { principal } from './eigenvector';

/** The judgement that hurts consistency most. */
export interface HarmfulJudgement {
  readonly row: number;
  /** Greater than `row`. */
  readonly column: number;
  readonly given: number;
  /** What all other judgements together imply. */
  readonly implied: number;
  /** Consistency ratio with the implied value in its place; absent where there is no random index. */
  readonly ratioAfter?: number;
}

/**
 * Tries each judgement left out (Harker 1987: its cells 0 and one more on the two diagonals, whose eigenvector stands for
 * the other judgements alone) and gives the one whose absence helps most. Nothing for fewer than three criteria, and for
 * judgements that agree already. Takes n² / 2 eigenvectors. Throws ProblemError as `ahp` does.
 */
export function harmfulJudgement(matrix: Matrix, randomIndex?: number): HarmfulJudgement | undefined {
  const whole = ahp(matrix, randomIndex);
  const n = matrix.length;
  let least = whole.largestEigenvalue * (1 - 1e-9);
  let found: HarmfulJudgement | undefined;
  for (let row = 0; n > 2 && row < n; row++) {
    for (let column = row + 1; column < n; column++) {
      const { value, vector } = principal(without(matrix, row, column));
      if (value >= least) continue;
      least = value;
      const ratio = ratioOf(value, n, whole.randomIndex);
      found = {
        row,
        column,
        given: matrix[row]?.[column] ?? Number.NaN,
        implied: (vector[row] ?? Number.NaN) / (vector[column] ?? Number.NaN),
        ...(ratio === undefined ? {} : { ratioAfter: ratio }),
      };
    }
  }
  return found;
}

function without(matrix: Matrix, row: number, column: number): Matrix {
  const touches = (i: number): boolean => i === row || i === column;
  return matrix.map((cells, i) =>
    cells.map((cell, j) => {
      if (!touches(i) || !touches(j)) return cell;
      return i === j ? cell + 1 : 0;
    }),
  );
}
