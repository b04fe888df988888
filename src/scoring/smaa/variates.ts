import type { Random } from '../random';
import { exp, ln } from './exactMath';

/** Standard normal numbers by G. Marsaglia's polar method, one at a time. */
export function normals(random: Random): Random {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    for (;;) {
      const x = 2 * random() - 1;
      const y = 2 * random() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * ln(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  };
}

/**
 * Gamma numbers of a shape above zero and scale 1, by G. Marsaglia and W. Tsang (2000). Below shape 1 a number of
 * shape + 1 is multiplied by u^(1/shape).
 */
export function gammas(random: Random): (shape: number) => number {
  const above = gammasAbove(random);
  return (shape) => (shape >= 1 ? above(shape) : above(shape + 1) * exp(ln(1 - random()) / shape));
}

/** Logarithms of gamma numbers, for shapes so small that the numbers themselves would be 0. */
export function logGammas(random: Random): (shape: number) => number {
  const above = gammasAbove(random);
  return (shape) => ln(above(shape + 1)) + ln(1 - random()) / shape;
}

/** For shapes of 1 and more. */
function gammasAbove(random: Random): (shape: number) => number {
  const normal = normals(random);
  return (shape) => {
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const cube = root * root * root;
      // 1 - u is never zero, and as uniform as u.
      if (ln(1 - random()) < 0.5 * x * x + d - d * cube + d * ln(cube)) return d * cube;
    }
  };
}
