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

/** Edges in minutes between the seven steps of a what-if, most lost to most gained; `same` lies around zero. */
export const CHANGE_EDGES = [60, 30, 1, -1, -30, -60] as const;

/** 0 (most lost) to 6 (most gained) of minutes, negative being a gain. */
export function changeClass(minutes: number): ScoreClass {
  const passed = CHANGE_EDGES.filter((edge) => (edge > 0 ? minutes < edge : minutes <= edge)).length;
  return SCORE_CLASSES.find((candidate) => candidate === passed) ?? 0;
}

/** From this class on the fill is strong: labels and dots take the other colour. */
export const FIRST_STRONG_CLASS: Readonly<Record<'light' | 'dark', ScoreClass>> = { light: 4, dark: 4 };
