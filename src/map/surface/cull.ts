import { mercatorY } from '../camera';

/** West, north, east and south on the square of web mercator; `whole` where the window has no such bounds. */
export type Window = 'whole' | readonly [west: number, north: number, east: number, south: number];

/**
 * Places of the boxes that a window touches. x counts around the world: a box beyond 180 degrees is found by a window
 * that ends there. `boxes` has west, north, east and south of each.
 */
export function touched(boxes: Float32Array, window: Window): readonly number[] {
  const all = Array.from({ length: boxes.length / 4 }, (_, box) => box);
  if (window === 'whole') return all;
  const [west, north, east, south] = window;
  return all.filter((box) => {
    const [boxWest = 0, boxNorth = 0, boxEast = 0, boxSouth = 0] = boxes.subarray(4 * box, 4 * box + 4);
    if (boxSouth < north || boxNorth > south) return false;
    return [-1, 0, 1].some((turn) => boxEast + turn >= west && boxWest + turn <= east);
  });
}

/** Below this zoom a globe is nearly whole in the window, and its edge is not one of degrees. */
const GLOBE_ZOOM = 5;
/** On a globe the edges of the window are no lines of degrees: so much more is drawn on each side. */
const GLOBE_MARGIN = 0.2;

/** What is looked at: degrees west, south, east and north as MapLibre gives them, which may go beyond 180. */
export interface Looked {
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly zoom: number;
  readonly isGlobe: boolean;
}

/** The part of the square that a map shows, or a little more. */
export function windowOf({ bounds: [west, south, east, north], zoom, isGlobe }: Looked): Window {
  if (isGlobe && zoom < GLOBE_ZOOM) return 'whole';
  const [left, right] = [west / 360 + 0.5, east / 360 + 0.5];
  const [top, bottom] = [squareY(north), squareY(south)];
  const margin = isGlobe ? GLOBE_MARGIN : 0;
  const [aside, beyond] = [(right - left) * margin, (bottom - top) * margin];
  return [left - aside, top - beyond, right + aside, bottom + beyond];
}

function squareY(lat: number): number {
  return 0.5 - mercatorY(lat) / 360;
}
