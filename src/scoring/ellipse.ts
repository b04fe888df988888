/** Spread of two quantities that vary together. */
export interface Covariance {
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** Half axes, the longer first, and how far that one is turned from x towards y, in radians. */
export interface Ellipse {
  readonly major: number;
  readonly minor: number;
  readonly angle: number;
}

/** Squared Mahalanobis distance of the ellipse of one standard deviation, which holds 39 % of a normal law of two. */
export const ONE_SIGMA = 1;
/** That of the ellipse that holds 90 %: chi-square with two degrees of freedom, -2 ln(1 - 0.9). */
export const NINE_TENTHS = -2 * Math.log(0.1);

/** The ellipse of all points at the squared Mahalanobis distance, from the eigenvalues of the covariance. */
export function ellipseOf({ xx, yy, xy }: Covariance, distance: number): Ellipse {
  const middle = (xx + yy) / 2;
  const reach = Math.hypot((xx - yy) / 2, xy);
  // A covariance of points on a line has an eigenvalue of 0, which rounding can turn into less.
  const axis = (value: number): number => Math.sqrt(Math.max(0, value) * distance);
  return { major: axis(middle + reach), minor: axis(middle - reach), angle: Math.atan2(2 * xy, xx - yy) / 2 };
}

/** Half the width and half the height of the box around an ellipse: x and y apart reach as far as their own spread. */
export function ellipseReach({ xx, yy }: Covariance, distance: number): { readonly x: number; readonly y: number } {
  return { x: Math.sqrt(xx * distance), y: Math.sqrt(yy * distance) };
}
