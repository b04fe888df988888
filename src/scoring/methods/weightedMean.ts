import type { Problem } from '../problem';
import type { MethodRun } from './method';

/**
 * Binds `back(weighted mean of toTerm(value))`, the shape that the arithmetic and the geometric mean share.
 * Terms are worked out once, so that a weight change costs one pass of multiplications.
 */
export function bindWeightedMean(
  { values, known: present, regionCount, criterionCount }: Problem,
  toTerm: (value: number) => number,
  back: (mean: number) => number,
): MethodRun {
  // A missing value is a zero term of zero weight: no branch in the loop that runs at every step of a slider.
  const terms = values.map((value) => (Number.isNaN(value) ? 0 : toTerm(value)));
  return {
    setValue(cell, value) {
      terms[cell] = toTerm(value);
    },
    score(weights, scores) {
      for (let r = 0, cell = 0; r < regionCount; r++) {
        let sum = 0;
        let known = 0;
        for (let c = 0; c < criterionCount; c++, cell++) {
          const weight = weights[c] ?? 0;
          sum += weight * (terms[cell] ?? 0);
          known += weight * (present[cell] ?? 0);
        }
        scores[r] = known > 0 ? back(sum / known) : Number.NaN;
      }
    },
  };
}
