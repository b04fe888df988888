import { GATE_POSTS } from '../../model/symbols';
import { circlePath, type Drawing, type Mark } from '../drawing';
import type { SymbolSpec } from '../symbolSpec';
import type { MapTokens } from '../tokens';

type CrossingSpec = Extract<SymbolSpec, { type: 'crossing' }>;

/** Room beyond the ring, and where a dotted circle and a plus stand around it. */
const MARGIN_PX = { plain: 3, evaluation: 7.5 } as const;

/** A disc with a gate; the ring says whether it is open, being built, under evaluation or planned. */
export function drawCrossing({ state, radius, quiet }: CrossingSpec, tokens: MapTokens): Drawing {
  const size = 2 * (radius + (state === 'evaluation' ? MARGIN_PX.evaluation : MARGIN_PX.plain));
  const ring = radius > 5 ? 1.9 : 1.5;
  const ink = quiet ? tokens.label2 : tokens.port;
  const disc: Mark = { type: 'path', path: circlePath(radius + 1.6), fill: tokens.portFill, opacity: 0.9 };
  const circle: Mark = {
    type: 'path',
    path: circlePath(radius),
    fill: tokens.portFill,
    stroke: ink,
    width: quiet ? 1.1 : ring,
    ...(state === 'planned' ? { dash: [3, 2.4] } : {}),
  };
  const gate: Mark = {
    type: 'path',
    path: GATE_POSTS,
    scale: radius,
    stroke: ink,
    width: Math.max(1.2, radius * 0.12),
  };
  return {
    width: size,
    height: size,
    marks: [...below(state, radius, ink), disc, circle, gate, ...above(state, radius, ink, tokens)],
  };
}

function below(state: CrossingSpec['state'], radius: number, ink: string): Mark[] {
  if (state !== 'evaluation') return [];
  return [{ type: 'path', path: circlePath(radius + 4), stroke: ink, width: 1.4, dash: [1.5, 2.6] }];
}

function above(state: CrossingSpec['state'], radius: number, ink: string, tokens: MapTokens): Mark[] {
  if (state === 'building') {
    return [
      {
        type: 'path',
        path: `M${-radius},0A${radius},${radius} 0 0 0 ${radius},0`,
        stroke: ink,
        width: Math.min(3.6, radius * 0.5),
      },
    ];
  }
  if (state !== 'evaluation' || radius < 5) return [];
  const at = [radius + 1, -radius - 1] as const;
  return [
    { type: 'path', path: circlePath(4.6), fill: ink, at },
    { type: 'path', path: 'M-2.3,0H2.3M0,-2.3V2.3', stroke: tokens.portFill, width: 1.4, at },
  ];
}
