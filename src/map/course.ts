import type { LngLat } from '../model/geo';

const STEPS = 8;

/** Follows the nodes in a smooth curve (Catmull-Rom through every node): for the eye only, lines are schematic. */
export function smooth(course: readonly LngLat[]): readonly LngLat[] {
  if (course.length < 3) return course;
  const nodes = course.filter((at, index) => index === 0 || !same(at, course[index - 1]));
  const curve = nodes.slice(0, -1).flatMap((from, index) => {
    const to = nodes[index + 1] ?? from;
    const before = nodes[index - 1] ?? from;
    const after = nodes[index + 2] ?? to;
    return Array.from({ length: STEPS }, (_, step) => between(before, from, to, after, step / STEPS));
  });
  const last = nodes[nodes.length - 1];
  return last === undefined ? curve : [...curve, last];
}

function same(left: LngLat, right: LngLat | undefined): boolean {
  return right !== undefined && left[0] === right[0] && left[1] === right[1];
}

function between(before: LngLat, from: LngLat, to: LngLat, after: LngLat, share: number): LngLat {
  const bend = limitedBend(before, from, to, after);
  const axis = (index: 0 | 1): number => {
    const [a, b] = [from[index], to[index]];
    const [startSlope, endSlope] = [bend.start[index], bend.end[index]];
    const [s2, s3] = [share ** 2, share ** 3];
    return (
      (2 * s3 - 3 * s2 + 1) * a + (s3 - 2 * s2 + share) * startSlope + (3 * s2 - 2 * s3) * b + (s3 - s2) * endSlope
    );
  };
  return [axis(0), axis(1)];
}

/** Slopes no longer than the stretch itself, so that a short stretch beside a long one makes no loop. */
function limitedBend(before: LngLat, from: LngLat, to: LngLat, after: LngLat): { start: LngLat; end: LngLat } {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const limited = ([x, y]: LngLat): LngLat => {
    const factor = Math.min(1, length / Math.max(Math.hypot(x, y), Number.EPSILON));
    return [x * factor, y * factor];
  };
  return {
    start: limited([(to[0] - before[0]) / 2, (to[1] - before[1]) / 2]),
    end: limited([(after[0] - from[0]) / 2, (after[1] - from[1]) / 2]),
  };
}

/** The part of another way that does not follow the main one: from where it leaves it to where it comes back. */
export function apartFrom(course: readonly LngLat[], main: readonly LngLat[]): readonly LngLat[] {
  const onMain = (at: LngLat | undefined) => at !== undefined && main.some((other) => same(at, other));
  const leaves = course.findIndex((_, index) => !onMain(course[index + 1]));
  const returns = course.findLastIndex((_, index) => !onMain(course[index - 1]));
  return leaves < 0 || leaves >= returns ? [] : course.slice(leaves, returns + 1);
}

/** The point at a share (0..1) of a course's length, measured on the plane of the map. */
export function pointAlong(course: readonly LngLat[], share: number): LngLat | undefined {
  const lengths = course.slice(1).map((to, index) => {
    const from = course[index] ?? to;
    return Math.hypot((to[0] - from[0]) * Math.cos((to[1] * Math.PI) / 180), to[1] - from[1]);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [course[index], course[index + 1]];
    if (from === undefined || to === undefined) break;
    if (left <= length) {
      const part = length === 0 ? 0 : left / length;
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    }
    left -= length;
  }
  return course[0];
}
