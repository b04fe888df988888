import type { SurfaceShow } from '../../model/surface';
import { CLASS_EDGES, SCORE_CLASSES, type ScoreClass } from '../classes';

type Edges = readonly [number, number, number, number, number, number];

/**
 * Limits between the seven colours of the ground, weakest colour first, in the unit of what is shown: points, hours,
 * people. They are fixed: a colour means the same wherever the weights are. Less hours are a stronger colour.
 */
export const SURFACE_EDGES: Readonly<Record<SurfaceShow, Edges>> = {
  score: CLASS_EDGES,
  fabHours: [36, 24, 12, 8, 4, 2],
  portHours: [36, 24, 12, 8, 4, 2],
  airHours: [12, 8, 6, 4, 2, 1],
  people60: [10_000, 50_000, 200_000, 500_000, 1_000_000, 3_000_000],
};

/** Class of a value, 0 (weakest) to 6; a value on a limit belongs to the stronger class. */
export function surfaceClass(show: SurfaceShow, value: number): ScoreClass {
  const edges = SURFACE_EDGES[show];
  const isFalling = edges[0] > edges[5];
  const passed = edges.filter((edge) => (isFalling ? value <= edge : value >= edge)).length;
  return SCORE_CLASSES.find((candidate) => candidate === passed) ?? 0;
}
