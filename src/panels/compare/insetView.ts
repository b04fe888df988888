import type { LngLat } from '../../model/geo';
import type { Region } from '../../model/region';
import type { RegionScore } from '../../model/score';
import type { OutlinePath } from '../frame/Outline';
import type { useOutline } from '../frame/useOutline';

/** How the shapes of all regions, and a point, are laid into a box; the map's own projection. */
export interface InsetDrawing {
  readonly paths: Parameters<typeof useOutline>[0];
  readonly place: (width: number, height: number) => (at: LngLat) => readonly [number, number];
}

/** All regions laid into `SHAPES_BOX`; no paths before the shapes have come. */
export interface Shapes {
  readonly paths: readonly OutlinePath[];
  readonly place: (at: LngLat) => readonly [number, number];
  /** 0..6: the class of a score on the map. */
  readonly classOf: (score: number) => number;
}

/** The whole continent, larger than it is shown, so that a part of it is fine enough. */
export const SHAPES_BOX = { width: 4800, height: 3392 } as const;

/** Width at which the small map is shown, in pixels of the screen; marks are made for it. */
export const SHOWN_WIDTH = 320;
const ASPECT = 226 / 320;
/** Room around the regions, as a part of their own size. */
const MARGIN = 0.25;
/** Never closer than this, so that the reader sees where it is. */
const LEAST_WIDTH = 1200;

/** Colour of a region's score on the map; of one that is not ranked, that of too little data. */
export function shapeFill(found: RegionScore | undefined, classOf: Shapes['classOf']): string {
  if (found?.rank === undefined || found.score === undefined) return 'var(--nodata)';
  return `var(--seq-${classOf(found.score) + 1})`;
}

const SHAPE_MARGIN = 1.08;
/** An island is small that has less than this part of the largest one's box, and near within this part of its size. */
const SMALL = 0.03;
const NEAR = 0.2;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const NO_BOX: Box = { left: 0, top: 0, right: 0, bottom: 0 };

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);
const isNear = (box: Box, main: Box, reach: number): boolean =>
  box.left < main.right + reach &&
  box.right > main.left - reach &&
  box.top < main.bottom + reach &&
  box.bottom > main.top - reach;

/** The box of a ring written as `M x,y L x,y ...`. */
function boxOf(ring: string): Box {
  const points = ring.slice(1).split('L');
  const along = (axis: 0 | 1) => points.map((point) => Number(point.split(',')[axis]));
  const [xs, ys] = [along(0), along(1)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export interface InsetView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A square that holds a region alone, with a little room for its line. Small islands far out at sea are left outside: they would
 * make a dot of the rest.
 */
export function shapeView(d: string): InsetView {
  const boxes = d.split('Z').flatMap((ring) => (ring === '' ? [] : boxOf(ring)));
  const main = boxes.reduce((largest, box) => (areaOf(box) > areaOf(largest) ? box : largest), NO_BOX);
  const reach = NEAR * Math.max(main.right - main.left, main.bottom - main.top);
  const kept = boxes.filter((box) => areaOf(box) > SMALL * areaOf(main) || isNear(box, main, reach));
  const left = Math.min(...kept.map((box) => box.left));
  const right = Math.max(...kept.map((box) => box.right));
  const top = Math.min(...kept.map((box) => box.top));
  const bottom = Math.max(...kept.map((box) => box.bottom));
  const side = Math.max(right - left, bottom - top) * SHAPE_MARGIN;
  return { left: (left + right - side) / 2, top: (top + bottom - side) / 2, width: side, height: side };
}

/** The part of the drawn continent that holds all of these bounds, with some land around, in the shape of the inset. */
export function insetView(
  bounds: readonly Region['bounds'][],
  place: (at: LngLat) => readonly [number, number],
): InsetView {
  const corners = bounds.flatMap(([west, south, east, north]) => [place([west, north]), place([east, south])]);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const grown = 1 + 2 * MARGIN;
  const width = Math.max(LEAST_WIDTH, (right - left) * grown, ((bottom - top) * grown) / ASPECT);
  const height = width * ASPECT;
  return { left: (left + right - width) / 2, top: (top + bottom - height) / 2, width, height };
}
