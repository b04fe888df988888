import { SCORE_CLASSES, type ScoreClass } from '../scoring/classes';

/** Edges in minutes between the seven steps of a what-if, most lost to most gained; `same` lies around zero. */
export const CHANGE_EDGES = [60, 30, 1, -1, -30, -60] as const;

/** 0 (most lost) to 6 (most gained) of minutes, negative being a gain. */
export function changeClass(minutes: number): ScoreClass {
  const passed = CHANGE_EDGES.filter((edge) => (edge > 0 ? minutes < edge : minutes <= edge)).length;
  return SCORE_CLASSES.find((candidate) => candidate === passed) ?? 0;
}

/** From this class on the fill is strong: labels and dots take the other colour. */
export const FIRST_STRONG_CLASS: Readonly<Record<'light' | 'dark', ScoreClass>> = { light: 4, dark: 4 };
