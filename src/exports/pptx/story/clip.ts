/** A point from the top left of a box. */
export type Point = readonly [x: number, y: number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where something lies on its slide, in inches. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

interface Edge {
  readonly isIn: (point: Point) => boolean;
  readonly cross: (from: Point, to: Point) => Point;
}

/** The part of a ring inside a box (Sutherland and Hodgman, 1974); empty where none of it is. */
export function clippedRing(ring: readonly Point[], size: Size): readonly Point[] {
  let left = ring;
  for (const { isIn, cross } of edgesOf(size)) {
    const kept: Point[] = [];
    for (const [index, point] of left.entries()) {
      const before = left[(index + left.length - 1) % left.length] ?? point;
      if (isIn(point) !== isIn(before)) kept.push(cross(before, point));
      if (isIn(point)) kept.push(point);
    }
    left = kept;
  }
  return left.length < 3 ? [] : left;
}

/** The parts of a line inside a box, cut where it leaves. */
export function clippedLine(line: readonly Point[], size: Size): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let open: Point[] | undefined;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    const piece = from && segmentIn(from, to, size);
    if (piece === undefined) {
      open = undefined;
      continue;
    }
    const [start, end] = piece;
    if (open === undefined || !isSame(open.at(-1), start)) {
      open = [start];
      parts.push(open);
    }
    open.push(end);
  }
  return parts;
}

/** One straight piece inside a box (Liang and Barsky, 1984). */
function segmentIn([x1, y1]: Point, [x2, y2]: Point, { width, height }: Size): readonly [Point, Point] | undefined {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, x1],
    [dx, width - x1],
    [-dy, y1],
    [dy, height - y1],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return undefined;
    if (towards < 0) enter = Math.max(enter, room / towards);
    if (towards > 0) leave = Math.min(leave, room / towards);
  }
  if (enter > leave) return undefined;
  return [
    [x1 + enter * dx, y1 + enter * dy],
    [x1 + leave * dx, y1 + leave * dy],
  ];
}

function isSame(a: Point | undefined, b: Point): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}

function edgesOf({ width, height }: Size): readonly Edge[] {
  const atX =
    (x: number) =>
    ([x1, y1]: Point, [x2, y2]: Point): Point => [x, y1 + ((x - x1) / (x2 - x1)) * (y2 - y1)];
  const atY =
    (y: number) =>
    ([x1, y1]: Point, [x2, y2]: Point): Point => [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), y];
  return [
    { isIn: ([x]) => x >= 0, cross: atX(0) },
    { isIn: ([x]) => x <= width, cross: atX(width) },
    { isIn: ([, y]) => y >= 0, cross: atY(0) },
    { isIn: ([, y]) => y <= height, cross: atY(height) },
  ];
}
