import type { Problem } from '../problem';
import type { MethodRun } from './method';

/**
 * Binds `back(weighted mean of toTerm(value))`, the shape that the arithmetic and the geometric mean share.
 * Terms are worked out once, so that a weight change costs one pass of multiplications.
 */
export function bindWeightedMean(
  { values, regionCount, criterionCount }: Problem,
  toTerm: (value: number) => number,
  back: (mean: number) => number,
): MethodRun {
  const terms = values.map(toTerm);
  return {
    setValue(cell, value) {
      terms[cell] = toTerm(value);
    },
    score(weights, scores) {
      for (let r = 0, cell = 0; r < regionCount; r++) {
        let sum = 0;
        let known = 0;
        for (let c = 0; c < criterionCount; c++, cell++) {
          const term = terms[cell] ?? Number.NaN;
          const weight = weights[c] ?? 0;
          if (!Number.isNaN(term)) {
            sum += weight * term;
            known += weight;
          }
        }
        scores[r] = known > 0 ? back(sum / known) : Number.NaN;
      }
    },
  };
}
