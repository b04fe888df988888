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

const LETTER_PX = 6.4;
const LINE_PX = 14;
const GAP_PX = 8;

/** Which points may carry their name without covering another name: the wanted ones first, in their order. */
export function labelled(
  points: readonly ScatterPoint[],
  wanted: readonly RegionId[],
  axes: { readonly x: Axis; readonly y: Axis },
  size: Size,
): ReadonlySet<RegionId> {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const chosen = new Set<RegionId>();
  for (const id of wanted) {
    const point = points.find((candidate) => candidate.id === id);
    if (point === undefined) continue;
    const left = (placeOn(axes.x, point.cost) / 100) * size.width + GAP_PX;
    const middle = (1 - placeOn(axes.y, point.quality) / 100) * size.height;
    const right = left + point.label.length * LETTER_PX;
    const box = { left, right, top: middle - LINE_PX / 2, bottom: middle + LINE_PX / 2 };
    const clear = taken.every(
      (other) => box.left > other.right || box.right < other.left || box.top > other.bottom || box.bottom < other.top,
    );
    if (!clear) continue;
    taken.push(box);
    chosen.add(id);
  }
  return chosen;
}
