import type { Method } from './method';
import { bindWeightedMean } from './weightedMean';

/** Values below this many points of 100 count as this many, so that one zero does not wipe out the rest. */
export const FLOOR_POINTS = 1;

/** The logarithm of a value of 0..1 in points of 100. */
export const logPoints = (value: number): number => Math.log(Math.max(100 * value, FLOOR_POINTS));

/**
 * Score = exp(sum(w ln v) / sum(w)) with v in points of 100: a strength pays for a weakness only in part.
 * A criterion's points are its share of sum(w ln v); where every value is at the floor, its share of the weight.
 */
export const weightedGeometric: Method = {
  id: 'weighted_geometric',
  compensation: 'partial',
  bind: (problem) => bindWeightedMean(problem, logPoints, Math.exp),
  contributions(values, weights, score) {
    // NaN survives Math.max, so a missing value stays missing and takes no share.
    const byLog = share((c) => (weights[c] ?? 0) * logPoints(values[c] ?? Number.NaN));
    const shares = byLog ?? share((c) => (Number.isNaN(values[c]) ? Number.NaN : (weights[c] ?? 0)));
    return weights.map((_, c) => (shares?.[c] ?? 0) * score);

    function share(part: (c: number) => number): Float64Array | undefined {
      const parts = weights.map((_, c) => {
        const value = part(c);
        return Number.isNaN(value) ? 0 : value;
      });
      const sum = parts.reduce((total, value) => total + value, 0);
      return sum > 0 ? parts.map((value) => value / sum) : undefined;
    }
  },
};
