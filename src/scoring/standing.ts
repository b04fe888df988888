/** Scores of 0..100 are compared to this many decimals, so that the last bits of an addition break no tie. */
export const COMPARED_DIGITS = 9;
/** `standing` counts scores in these. */
export const STANDINGS = 10 ** COMPARED_DIGITS;
/** Coverage may fall short of what is needed by the last bits of an addition. */
export const COVERAGE_SLACK = 1e-12;

/** By what scores are ranked: a whole number, the same for scores that tie on paper. NaN for NaN. */
export function standing(score: number): number {
  return Math.floor(score * STANDINGS + 0.5);
}

/** Whether enough is known: a share of 0..1 and the least of it. */
export function isCovered(coverage: number, least: number): boolean {
  return coverage >= least - COVERAGE_SLACK;
}
