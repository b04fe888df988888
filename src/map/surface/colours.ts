import type { SurfaceChoice } from '../../model/surface';
import { surfaceClass } from '../../scoring/surface/edges';
import { valueAt } from '../../scoring/surface/scale';
import { channels, mixed } from '../colours';
import { MAP_TOKENS, type MapTheme } from '../tokens';

/** Bytes of a table of colours: red, green, blue and alpha for each step of the scale. */
export const TABLE_BYTES = 256 * 4;
/** How much of its colour ground below the threshold keeps; the rest is that of land. */
const BELOW_SHARE = 0.24;

/**
 * Colour of each step of the scale, alpha multiplied in; step 0 is clear. Classes and their colours are those of the
 * legend. Ground below the threshold keeps its hue and loses its strength. Only the score has a threshold: a step of
 * hours knows no score.
 */
export function colourTable({ show, least }: Pick<SurfaceChoice, 'show' | 'least'>, theme: MapTheme): Uint8Array {
  const { seq, land } = MAP_TOKENS[theme];
  const table = new Uint8Array(TABLE_BYTES);
  for (let step = 1; step < 256; step++) {
    const value = valueAt(show, step);
    const colour = seq[surfaceClass(show, value)];
    const isBelow = show === 'score' && least !== undefined && value < least;
    table.set([...channels(isBelow ? mixed(land, colour, BELOW_SHARE) : colour), 255], 4 * step);
  }
  return table;
}

/** Far off the ground has the colours of the legend; close by it steps back a little, so that roads and names lead. */
export function opacityAt(zoom: number): number {
  return 1 - 0.12 * Math.min(1, Math.max(0, (zoom - 4.5) / 1.5));
}
