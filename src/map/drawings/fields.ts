import { MARK_PATHS, type MarkName } from '../../model/symbols';
import { SLOT_PX } from '../cluster';
import { circlePath, type Drawing, fieldPath, type Mark } from '../drawing';
import type { SymbolSpec } from '../symbolSpec';
import type { MapTokens } from '../tokens';

/** The white field behind the projects of one city. */
export function drawCapsule({ columns, rows }: Extract<SymbolSpec, { type: 'capsule' }>, tokens: MapTokens): Drawing {
  const width = columns * SLOT_PX + 8;
  const height = rows * SLOT_PX + 7;
  const path = fieldPath(width, height, 12);
  return {
    width: width + 8,
    height: height + 8,
    marks: [
      // Three soft outlines stand for the shadow; canvas shadows are not scaled like paths.
      ...[5, 3.4, 1.8].map(
        (spread): Mark => ({ type: 'path', path, stroke: tokens.ink, width: spread, opacity: 0.035, at: [0, 1] }),
      ),
      { type: 'path', path, fill: tokens.surface },
    ],
  };
}

const PILL = { width: 40, height: 24, cap: 13 } as const;

/** Field of the hours on a corridor; it stretches with its text. */
export function drawPill(role: 'main' | 'alternative', tokens: MapTokens): Drawing {
  const path = fieldPath(PILL.width - 4, PILL.height - 4, (PILL.height - 4) / 2);
  const isMain = role === 'main';
  const fill = isMain ? tokens.corridor : tokens.corridorCase;
  return {
    width: PILL.width,
    height: PILL.height,
    marks: [
      { type: 'path', path, stroke: tokens.corridorCase, width: 3.4, opacity: 0.9 },
      { type: 'path', path, fill, stroke: tokens.corridor, width: 1.4 },
    ],
    stretch: { x: [PILL.cap, PILL.width - PILL.cap], content: [9, 5, PILL.width - 9, PILL.height - 5] },
  };
}

/** Gateways, parks, minerals: a mark in a light disc, quieter than any project. */
export function drawQuietMark(mark: MarkName, tokens: MapTokens): Drawing {
  const isSolid = mark !== 'seaport';
  const path = MARK_PATHS[mark];
  return {
    width: 22,
    height: 22,
    marks: [
      { type: 'path', path: circlePath(8.6), fill: tokens.surface, stroke: tokens.label2, width: 1, opacity: 0.94 },
      isSolid
        ? { type: 'path', path, scale: 0.66, fill: tokens.label2 }
        : { type: 'path', path, scale: 0.66, stroke: tokens.label2, width: 1.3 },
    ],
  };
}

/** The dot at either end of a corridor. */
export function drawEnd(tokens: MapTokens): Drawing {
  const path = circlePath(4.6);
  return {
    width: 14,
    height: 14,
    marks: [{ type: 'path', path, fill: tokens.corridor, stroke: tokens.symbolHalo, width: 2 }],
  };
}
