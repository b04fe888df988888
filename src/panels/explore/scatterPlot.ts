import type { RegionId } from '../../model/ids';
import { niceStep } from '../../ui/rangeScale';

/** A place on the two axes, 0..100 each. */
export interface ScatterPoint {
  readonly id: RegionId;
  readonly cost: number;
  readonly quality: number;
  /** Short names of the map are used where the full one would not fit. */
  readonly label: string;
  readonly score: number;
}

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** An axis of round numbers around the values. */
export function axisOf(values: readonly number[]): Axis {
  if (values.length === 0) return { low: 0, high: 100, ticks: [0, 50, 100] };
  const least = Math.min(...values);
  const most = Math.max(...values);
  const step = niceStep(Math.max(1, (most - least) / 5));
  const low = Math.floor(least / step) * step;
  const high = Math.max(low + step, Math.ceil(most / step) * step);
  return { low, high, ticks: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step) };
}

export function placeOn({ low, high }: Axis, value: number): number {
  return ((value - low) / (high - low)) * 100;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** On which side of its point a name stands. */
export type Side = 'right' | 'left';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LETTER_PX = 6.4;
const LINE_PX = 14;
const GAP_PX = 8;
const DOT_PX = 5;
/** The panel's own margin beside the plot. */
const MARGIN_PX = 20;

/** Which points carry their name, and on which side, so that no name covers another or a point; the wanted ones first. */
export function labelled(
  points: readonly ScatterPoint[],
  wanted: readonly RegionId[],
  axes: { readonly x: Axis; readonly y: Axis },
  size: Size,
): ReadonlyMap<RegionId, Side> {
  const centre = (point: ScatterPoint) => ({
    x: (placeOn(axes.x, point.cost) / 100) * size.width,
    y: (1 - placeOn(axes.y, point.quality) / 100) * size.height,
  });
  const taken: Box[] = points.map((point) => around(centre(point), DOT_PX, DOT_PX));
  const sides = new Map<RegionId, Side>();
  for (const id of wanted) {
    const point = points.find((candidate) => candidate.id === id);
    if (point === undefined || sides.has(id)) continue;
    const side = freeSide(point, centre(point), taken, size);
    if (side === undefined) continue;
    taken.push(nameBox(point, centre(point), side));
    sides.set(id, side);
  }
  return sides;
}

interface Centre {
  readonly x: number;
  readonly y: number;
}

function freeSide(point: ScatterPoint, at: Centre, taken: readonly Box[], { width }: Size): Side | undefined {
  const sides: readonly Side[] = ['right', 'left'];
  return sides.find((side) => {
    const box = nameBox(point, at, side);
    return box.left >= 0 && box.right <= width + MARGIN_PX && !taken.some((other) => overlaps(box, other));
  });
}

function nameBox({ label }: ScatterPoint, { x, y }: Centre, side: Side): Box {
  const length = label.length * LETTER_PX;
  const middle = side === 'right' ? x + GAP_PX + length / 2 : x - GAP_PX - length / 2;
  return around({ x: middle, y }, length / 2, LINE_PX / 2);
}

function around({ x, y }: Centre, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
