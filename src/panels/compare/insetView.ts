import type { LngLat } from '../../model/geo';
import type { Region } from '../../model/region';

/** Width at which the small map is shown, in pixels of the screen; marks are made for it. */
export const SHOWN_WIDTH = 320;
const ASPECT = 226 / 320;
/** Room around the regions, as a part of their own size. */
const MARGIN = 0.25;
/** Never closer than this, so that the reader sees where it is. */
const LEAST_WIDTH = 300;

export interface InsetView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
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
