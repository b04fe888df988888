import { circlePath, type Drawing } from '../drawing';
import type { PatternName } from '../symbolSpec';
import type { MapTokens } from '../tokens';

/** Edge of the tile; two lines or dots in it stand 5.7 px apart at 45 degrees. */
const TILE_PX = 8;

/** A tile that repeats without a seam. */
export function drawPattern(pattern: PatternName, tokens: MapTokens): Drawing {
  const size = { width: TILE_PX, height: TILE_PX };
  if (pattern === 'hatch') {
    return {
      ...size,
      marks: [
        { type: 'path', path: 'M-4,-4H4V4H-4Z', fill: tokens.noData },
        { type: 'path', path: 'M-8,8L8,-8M-8,0L0,-8M0,8L8,0', stroke: tokens.noDataHatch, width: 1.4 },
      ],
    };
  }
  const fill = pattern === 'dots-strong' ? tokens.dotStrong : tokens.dotPale;
  return {
    ...size,
    marks: [[-2, -2] as const, [2, 2] as const].map((at) => ({ type: 'path', path: circlePath(0.85), fill, at })),
  };
}
