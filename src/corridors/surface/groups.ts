import { CHILDREN } from '../../model/cellCode';
import type { CellCentres } from './cells';

/** Cells of one region and one parent two resolutions up; they stand next to each other in the list. */
export interface CellGroup {
  readonly first: number;
  readonly last: number;
  /** Unit vector of their middle. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Radians from the middle to the farthest of them. */
  readonly radius: number;
}

const TOGETHER = CHILDREN ** 2;
/** Radians that rounding may take from a radius: six metres. */
const SLACK = 1e-6;

/** Splits the list into groups, for questions whose answers neighbours share. */
export function groupsOf(cells: CellCentres): readonly CellGroup[] {
  const { count, codes, regions } = cells;
  const groups: CellGroup[] = [];
  for (let first = 0; first < count; ) {
    const parent = Math.floor((codes[first] ?? 0) / TOGETHER);
    let last = first + 1;
    while (last < count && regions[last] === regions[first] && Math.floor((codes[last] ?? 0) / TOGETHER) === parent)
      last++;
    groups.push(groupOf(cells, first, last));
    first = last;
  }
  return groups;
}

function groupOf({ x, y, z }: CellCentres, first: number, last: number): CellGroup {
  let [sumX, sumY, sumZ] = [0, 0, 0];
  for (let c = first; c < last; c++) {
    sumX += x[c] ?? 0;
    sumY += y[c] ?? 0;
    sumZ += z[c] ?? 0;
  }
  const length = Math.hypot(sumX, sumY, sumZ);
  const middle = { x: sumX / length, y: sumY / length, z: sumZ / length };
  let least = 1;
  for (let c = first; c < last; c++) {
    least = Math.min(least, middle.x * (x[c] ?? 0) + middle.y * (y[c] ?? 0) + middle.z * (z[c] ?? 0));
  }
  return { first, last, ...middle, radius: Math.acos(Math.min(1, least)) + SLACK };
}

/** Points as unit vectors one after the other: x, y and z of each. */
export type Vectors = Float64Array;

/**
 * Places of the points of which one may be among the `wanted` nearest of a cell of the group, in the order of the points; and
 * the radians from the group's middle to the nearest of all.
 */
export function candidatesOf(group: CellGroup, points: Vectors, wanted: number) {
  const count = points.length / 3;
  const closeness = new Float64Array(count);
  const best = new Float64Array(wanted).fill(-2);
  for (let p = 0, at = 0; p < count; p++, at += 3) {
    const close = group.x * (points[at] ?? 0) + group.y * (points[at + 1] ?? 0) + group.z * (points[at + 2] ?? 0);
    closeness[p] = close;
    let slot = wanted - 1;
    if (close <= (best[slot] ?? 0)) continue;
    for (; slot > 0 && close > (best[slot - 1] ?? 0); slot--) best[slot] = best[slot - 1] ?? 0;
    best[slot] = close;
  }
  const farthest = radiansOf(best[wanted - 1] ?? -1) + 2 * group.radius;
  const least = farthest >= Math.PI ? -2 : Math.cos(farthest);
  const places: number[] = [];
  for (let p = 0; p < count; p++) if ((closeness[p] ?? 0) >= least) places.push(p);
  return { places, nearest: radiansOf(best[0] ?? -1) };
}

function radiansOf(cosine: number): number {
  return Math.acos(Math.min(1, Math.max(-1, cosine)));
}
