import type { Random } from '../random';

/**
 * Writes weights that sum to 1, uniform on the simplex: the gaps between sorted uniform numbers (L. Devroye, 1986, V.2).
 * No logarithm is needed, and the bits are the same in every engine.
 */
export function drawSimplex(weights: Float64Array, random: Random): void {
  const last = weights.length - 1;
  for (let i = 0; i < last; i++) {
    const cut = random();
    let hole = i;
    for (; hole > 0 && (weights[hole - 1] ?? 0) > cut; hole--) weights[hole] = weights[hole - 1] ?? 0;
    weights[hole] = cut;
  }
  weights[last] = 1;
  for (let i = last; i > 0; i--) weights[i] = (weights[i] ?? 0) - (weights[i - 1] ?? 0);
}
