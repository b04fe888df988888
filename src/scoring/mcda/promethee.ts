import { type Preference, preferenceOf, thresholdsOf } from './preference';
import { type Column, requireTwo } from './problem';

/** Differences that miss a threshold by less than this share of the values are on it: 0.8 - 0.6 is 0.2. */
const ROUNDING = 1e-12;

/**
 * PROMETHEE II (Brans and Vincke 1985): net flow per alternative, the mean over the others of the weighted preference for
 * it less the preference against it. Flows sum to 0. One preference function per column, in its order. Throws
 * ProblemError for fewer than two alternatives.
 */
export function promethee(columns: readonly Column[], preferences: readonly Preference[]): readonly number[] {
  const rows = columns[0]?.values.length ?? 0;
  requireTwo(rows);
  const flows = new Float64Array(rows);
  columns.forEach(({ values, weight, type }, c) => {
    const preference = preferences[c] ?? { type: 'usual' };
    addNetFlows(flows, values, (a, b) => weight * balance(preference, type * a, type * b));
  });
  return Array.from(flows, (flow) => flow / (rows - 1));
}

/** Preference for a over b, less that for b over a; -1..1. More is better in both. */
export function balance(preference: Preference, a: number, b: number): number {
  const d = onThreshold(Math.abs(a - b), thresholdsOf(preference), ROUNDING * Math.max(Math.abs(a), Math.abs(b)));
  return Math.sign(a - b) * preferenceOf(preference, d);
}

/** Each pair once: what one gains the other loses. */
function addNetFlows(flows: Float64Array, values: readonly number[], gain: (a: number, b: number) => number): void {
  values.forEach((a, i) => {
    for (let j = i + 1; j < values.length; j++) {
      const points = gain(a, values[j] ?? a);
      flows[i] = (flows[i] ?? 0) + points;
      flows[j] = (flows[j] ?? 0) - points;
    }
  });
}

function onThreshold(d: number, thresholds: readonly number[], slack: number): number {
  return thresholds.find((threshold) => Math.abs(d - threshold) <= slack) ?? d;
}
