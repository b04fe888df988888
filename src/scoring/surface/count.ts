import type { ExactScores } from './score';

/** What a cell weighs when ground is counted. */
export interface CellGround {
  readonly areaKm2: Float32Array;
  /** People whose town or municipality has its seat in the cell. */
  readonly people: Float64Array;
  /** Centre as a unit vector. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** Steps of the histogram, two points each. */
export const HISTOGRAM_STEPS = 50;

/** Land and people of the cells with a score, of all of them and of those with at least `least`. */
export function countGround(scores: ExactScores, { areaKm2, people }: CellGround, least: number | undefined) {
  const histogram = new Float64Array(HISTOGRAM_STEPS);
  const sum = { areaKm2: 0, allAreaKm2: 0, people: 0, allPeople: 0 };
  for (let c = 0; c < scores.length; c++) {
    const score = scores[c] ?? Number.NaN;
    if (Number.isNaN(score)) continue;
    const [area, seats] = [areaKm2[c] ?? 0, people[c] ?? 0];
    const step = Math.min(HISTOGRAM_STEPS - 1, Math.floor((score / 100) * HISTOGRAM_STEPS));
    histogram[step] = (histogram[step] ?? 0) + area;
    sum.allAreaKm2 += area;
    sum.allPeople += seats;
    if (least !== undefined && score < least) continue;
    sum.areaKm2 += area;
    sum.people += seats;
  }
  return { ...sum, histogram: [...histogram] };
}

/**
 * The best cells, best first: each time the highest score among those that are not nearer than `spacing` radians to one already
 * taken; of equal scores the first in the list.
 */
export function bestPlaces(
  scores: ExactScores,
  { x, y, z }: Pick<CellGround, 'x' | 'y' | 'z'>,
  { spacing, most }: { readonly spacing: number; readonly most: number },
): readonly number[] {
  const left = scores.slice();
  const apart = Math.cos(Math.min(Math.PI, spacing));
  const best: number[] = [];
  const isNear = (c: number): boolean => {
    const [cx, cy, cz] = [x[c] ?? 0, y[c] ?? 0, z[c] ?? 0];
    return best.some((place) => cx * (x[place] ?? 0) + cy * (y[place] ?? 0) + cz * (z[place] ?? 0) > apart);
  };
  while (best.length < most) {
    const place = highest(left, isNear);
    if (place === undefined) break;
    best.push(place);
    left[place] = Number.NaN;
  }
  return best;
}

/** The highest score that is not near; what is near and would have been it is struck out on the way. */
function highest(scores: ExactScores, isNear: (c: number) => boolean): number | undefined {
  let [top, highestAt]: [number, number | undefined] = [Number.NEGATIVE_INFINITY, undefined];
  for (let c = 0; c < scores.length; c++) {
    const score = scores[c] ?? Number.NaN;
    if (!(score > top)) continue;
    if (isNear(c)) scores[c] = Number.NaN;
    else [top, highestAt] = [score, c];
  }
  return highestAt;
}
