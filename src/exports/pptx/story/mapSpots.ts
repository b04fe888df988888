import type PptxGenJS from 'pptxgenjs';
import { CLASS_COLOURS } from '../../pdf/colours';
import type { Fitted } from '../../pdf/projection';
import type { MapPlan, Spot } from '../../report/model';
import { type Deck, INK, INK_2 } from '../deck';
import type { Box } from './clip';
import { linesOf, sizeFor } from './fitText';
import { MAP_PART, NO_DATA } from './group';

/** Lightens what lies under words. */
const VEIL = { color: 'FFFFFF', transparency: 18 };
const LABEL = { size: 10, height: 0.19, pad: 0.05 } as const;
const DOT = 0.1;
const GATE = 0.13;

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Places with their names, the scale and the credit; a name that finds no room is left out, the place stays. */
export function putSpots(deck: Deck, slide: PptxGenJS.Slide, plan: MapPlan, box: Box, fit: Fitted): void {
  const inside = plan.spots.flatMap((spot) => {
    const [x, y] = fit.place(...spot.at);
    const isIn = x > 0.05 && y > 0.05 && x < box.width - 0.05 && y < box.height - 0.05;
    return isIn ? [{ spot, x: box.x + x, y: box.y + y }] : [];
  });
  const taken: Rect[] = [
    ...inside.map(({ x, y }) => ({ x: x - 0.06, y: y - 0.06, w: 0.12, h: 0.12 })),
    { x: box.x, y: box.y + box.height - 0.2, w: box.width, h: 0.2 },
  ];
  for (const { spot, x, y } of inside) putSign(deck, slide, spot, x, y);
  for (const { spot, x, y } of inside) {
    const wide = linesOf(spot.label.name, 'sans', LABEL.size).width + 2 * LABEL.pad;
    const rect = [
      { x: x + 0.1, y: y - LABEL.height / 2 },
      { x: x - 0.1 - wide, y: y - LABEL.height / 2 },
      { x: x - wide / 2, y: y - LABEL.height - 0.08 },
      { x: x - wide / 2, y: y + 0.08 },
      { x: x + 0.04, y: y - LABEL.height - 0.07 },
      { x: x + 0.04, y: y + 0.07 },
      { x: x - 0.04 - wide, y: y - LABEL.height - 0.07 },
      { x: x - 0.04 - wide, y: y + 0.07 },
    ]
      .map((at): Rect => ({ ...at, w: wide, h: LABEL.height }))
      .find((candidate) => isFree(candidate, taken, box));
    if (rect === undefined) continue;
    taken.push(rect);
    const look = {
      fontSize: LABEL.size,
      bold: true,
      color: INK,
      align: 'center',
      valign: 'middle',
      wrap: false,
    } as const;
    slide.addText(spot.label.name, deck.text({ ...rect, ...look, fill: VEIL, objectName: MAP_PART }));
  }
  putScale(deck, slide, plan, box, fit);
}

function isFree(rect: Rect, taken: readonly Rect[], box: Box): boolean {
  const isIn =
    rect.x >= box.x && rect.y >= box.y && rect.x + rect.w <= box.x + box.width && rect.y + rect.h <= box.y + box.height;
  return (
    isIn &&
    taken.every(({ x, y, w, h }) => rect.x + rect.w <= x || rect.x >= x + w || rect.y + rect.h <= y || rect.y >= y + h)
  );
}

function putSign(deck: Deck, slide: PptxGenJS.Slide, { kind }: Spot, x: number, y: number): void {
  if (kind === 'region') return;
  const size = kind === 'crossing' ? GATE : DOT;
  const place = { x: x - size / 2, y: y - size / 2, w: size, h: size, objectName: MAP_PART };
  const [fill, line] = kind === 'crossing' ? ['FFFFFF', INK] : [kind === 'fab' ? deck.accent : INK, 'FFFFFF'];
  slide.addShape('ellipse', { ...place, fill: { color: fill }, line: { color: line, width: 1 } });
}

function putScale(deck: Deck, slide: PptxGenJS.Slide, plan: MapPlan, box: Box, fit: Fitted): void {
  const [y, wide] = [box.y + box.height - 0.08, plan.scaleKm * fit.scale];
  const line = { color: INK, width: 1.25 };
  slide.addShape('line', { x: box.x + 0.1, y, w: wide, h: 0, line, objectName: MAP_PART });
  const look = { fontSize: 8, valign: 'middle', h: 0.16, y: y - 0.1, fill: VEIL, objectName: MAP_PART } as const;
  const room = (words: string): number => linesOf(words, 'sans', 8).width + 0.06;
  const scale = { x: box.x + 0.15 + wide, w: room(plan.scale.words), color: INK };
  slide.addText(plan.scale.words, deck.text({ ...look, ...scale }));
  const w = Math.min(room(plan.credit.words), box.width - wide - scale.w - 0.3);
  const fontSize = sizeFor(plan.credit.words, 'sans', [8, 7, 6], w, 0.16);
  const credit = { x: box.x + box.width - w, w, fontSize, align: 'right', color: INK_2 } as const;
  slide.addText(plan.credit.words, deck.text({ ...look, ...credit }));
}

const PER_ROW = 4;

/** The classes in rows below the map. */
export function putLegend(deck: Deck, slide: PptxGenJS.Slide, { legend = [] }: MapPlan, box: Box): void {
  const room = box.width / PER_ROW;
  for (const [index, entry] of legend.entries()) {
    const [x, y] = [box.x + (index % PER_ROW) * room, box.y + box.height + 0.07 + Math.floor(index / PER_ROW) * 0.19];
    const color = entry.class === 'none' ? NO_DATA : CLASS_COLOURS[entry.class].slice(1).toUpperCase();
    slide.addShape('rect', { x, y: y + 0.03, w: 0.17, h: 0.12, fill: { color }, objectName: MAP_PART });
    const fontSize = sizeFor(entry.label.words, 'sans', [9, 8, 7, 6], room - 0.25, 0.18);
    const text = { x: x + 0.23, y, w: room - 0.25, h: 0.18, fontSize, color: INK_2, valign: 'middle' } as const;
    slide.addText(entry.label.words, deck.text({ ...text, objectName: MAP_PART }));
  }
}
