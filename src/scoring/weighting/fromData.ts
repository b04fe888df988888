import type { CriterionId } from '../../model/ids';
import { ProblemError } from '../mcda/fault';
import { FLOOR_POINTS } from '../methods/weightedGeometric';
import type { Prepared } from '../prepare';
import { type Weighting, weigh } from './weigh';

/** Ways to read weights off the figures alone. */
export const OBJECTIVE = ['entropy', 'critic', 'std', 'merec'] as const satisfies readonly Weighting[];
export type Objective = (typeof OBJECTIVE)[number];

export interface ObjectiveWeights {
  /** Regions of which every criterion is known: a gap can not be weighed. */
  readonly regions: number;
  /** In points of 100; a method without an answer has no entry. */
  readonly weights: Readonly<Partial<Record<Objective, Readonly<Record<CriterionId, number>>>>>;
}

/** Weights by the spread of the values on the goalposts (0..100, higher is better) over the regions given. */
export function objectiveWeights({ criteria, problem }: Prepared, slots: readonly number[]): ObjectiveWeights {
  const rows = slots
    .map((r) =>
      [...problem.values.subarray(r * criteria.length, (r + 1) * criteria.length)].map((value) => 100 * value),
    )
    .filter((row) => row.every((value) => !Number.isNaN(value)));
  const weights: Partial<Record<Objective, Readonly<Record<CriterionId, number>>>> = {};
  for (const method of OBJECTIVE) {
    // A logarithm needs values above zero: the same floor as under the geometric mean.
    const matrix = method === 'merec' ? rows.map((row) => row.map((value) => Math.max(value, FLOOR_POINTS))) : rows;
    const found = answered(() => weigh({ method, matrix }).weights);
    if (found) weights[method] = Object.fromEntries(criteria.map(({ id }, c) => [id, 100 * (found[c] ?? 0)]));
  }
  return { regions: rows.length, weights };
}

function answered<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    // Too few rows, or nothing that tells them apart.
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}
