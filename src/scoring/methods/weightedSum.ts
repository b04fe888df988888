import type { Method } from './method';
import { bindWeightedMean } from './weightedMean';

/** Score = 100 x sum(w v) / sum(w) over the values known: a strength pays for a weakness in full. */
export const weightedSum: Method = {
  id: 'weighted_sum',
  compensation: 'full',
  bind: (problem) =>
    bindWeightedMean(
      problem,
      (value) => value,
      (mean) => 100 * mean,
    ),
  contributions(values, weights) {
    const known = weights.reduce((sum, weight, c) => (Number.isNaN(values[c]) ? sum : sum + weight), 0);
    return weights.map((weight, c) => {
      const value = values[c] ?? Number.NaN;
      return Number.isNaN(value) || known === 0 ? 0 : (100 * weight * value) / known;
    });
  },
};
