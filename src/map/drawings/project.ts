import { CANCEL_STROKE, KIND_SHAPE, KIND_STAGE, PAUSE_BARS, SHAPE_PATHS, type Shape } from '../../model/symbols';
import type { Drawing, Mark } from '../drawing';
import { circlePath } from '../drawing';
import type { SymbolSpec } from '../symbolSpec';
import type { MapTokens } from '../tokens';

type ProjectSpec = Extract<SymbolSpec, { type: 'project' }>;

/** Symbols of several projects are larger, so that the count fits. */
const COUNTED_SCALE = 1.25;
const SINGLE_SCALE = 0.95;
/** No larger than the symbol: what the box covers, no name may use. */
const BOX_PX = { single: 23, counted: 28 } as const;
/** Shapes with room for a figure in their middle; the others carry it on a badge. */
const ROOMY: readonly Shape[] = ['square', 'diamond', 'circle', 'hexagon', 'pentagon'];

/** Shape by kind, hue by stage, fill by status, count where it stands for several. */
export function drawProject({ kind, status, expected, count }: ProjectSpec, tokens: MapTokens): Drawing {
  const shape = KIND_SHAPE[kind];
  const isOff = status === 'paused' || status === 'cancelled';
  const hue = isOff ? tokens.off : tokens.stage[KIND_STAGE[kind]];
  const path = SHAPE_PATHS[shape];
  const scale = count > 1 && ROOMY.includes(shape) ? COUNTED_SCALE : SINGLE_SCALE;
  const base = { type: 'path', path, scale } as const;
  const box = count > 1 ? BOX_PX.counted : BOX_PX.single;
  const halo: Mark = { ...base, fill: tokens.symbolHalo, stroke: tokens.symbolHalo, width: 4.4 };
  return {
    width: box,
    height: box,
    marks: [
      halo,
      ...statusMarks(base, count > 1 ? countedStatus(status) : status, expected, hue, tokens),
      ...countMarks(shape, status, count, hue, tokens),
    ],
  };
}

/** A count stands on a whole field: solid where any of them operates, else the outline. */
function countedStatus(status: ProjectSpec['status']): ProjectSpec['status'] {
  return status === 'under_construction' ? 'announced' : status;
}

type Base = { readonly type: 'path'; readonly path: string; readonly scale: number };

function statusMarks(
  base: Base,
  status: ProjectSpec['status'],
  expected: boolean,
  hue: string,
  tokens: MapTokens,
): Mark[] {
  const outline: Mark = { ...base, fill: tokens.symbolHalo, stroke: hue, width: 1.6 };
  switch (status) {
    case 'operating':
      // Expected ones are half as heavy: the plan is not yet a plant.
      return expected
        ? [outline, { ...base, fill: hue, opacity: 0.5 }]
        : [{ ...base, fill: hue, stroke: hue, width: 0.6 }];
    case 'under_construction':
      return [outline, { ...base, fill: hue, lowerHalf: true }];
    case 'announced':
      return [outline];
    case 'paused':
      return [
        { ...base, fill: tokens.symbolHalo, stroke: hue, width: 1.4, dash: [2.2, 1.6] },
        { type: 'path', path: PAUSE_BARS, stroke: hue, width: 1.5 },
      ];
    case 'cancelled':
      return [
        { ...base, fill: tokens.symbolHalo, stroke: hue, width: 1.2 },
        { type: 'path', path: CANCEL_STROKE, stroke: hue, width: 1.5 },
      ];
  }
}

function countMarks(
  shape: Shape,
  status: ProjectSpec['status'],
  count: number,
  hue: string,
  tokens: MapTokens,
): Mark[] {
  if (count < 2) return [];
  const text = String(count);
  if (!ROOMY.includes(shape)) {
    const badge = { at: [7.5, 6.5] } as const;
    return [
      { type: 'path', path: circlePath(6.2), fill: tokens.symbolHalo, stroke: hue, width: 1, ...badge },
      { type: 'text', text, size: 9, fill: hue, ...badge },
    ];
  }
  const size = count > 9 ? 10 : 11;
  const at = [0, shape === 'pentagon' ? 0.6 : 0] as const;
  const isSolid = status === 'operating';
  return [{ type: 'text', text, size, fill: isSolid ? tokens.symbolHalo : hue, at }];
}
