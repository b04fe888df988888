/**
 * Edges between the seven score classes. With the opening weights the 91 ranked regions lie between about 35 and 75,
 * most of them between 45 and 65; steps of five points inside that span give every class regions and readable figures.
 * The edges are fixed: a colour means the same score whatever is filtered or weighted.
 */
export const CLASS_EDGES = [40, 45, 50, 55, 60, 65] as const;

/** 0 (lowest) to 6 (highest); a score on an edge belongs to the class above. */
export type ScoreClass = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export const SCORE_CLASSES: readonly ScoreClass[] = [0, 1, 2, 3, 4, 5, 6];

/** Class of a score of 0..100. */
export function scoreClass(score: number): ScoreClass {
  const above = CLASS_EDGES.filter((edge) => score >= edge).length;
  return SCORE_CLASSES.find((candidate) => candidate === above) ?? 0;
}
