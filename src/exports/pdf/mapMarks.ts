import type { MapPlan, Spot } from '../report/model';
import { CLASS_COLOURS, COLOURS } from './colours';
import { fill, n, type Paper, stroke } from './paper';
import type { Box } from './projection';
import { circle } from './shapes';
import type { Style } from './style';
import { widthOf } from './type';

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Places with their names; a name that finds no room is left out, the place stays. */
export function drawSpots(paper: Paper, style: Style, spots: readonly Spot[], box: Box): void {
  const placed = spots.map((spot) => ({ spot, at: box.fit.place(...spot.at) }));
  const inside = placed.filter(({ at: [x, y] }) => x > 2 && y > 2 && x < box.width - 2 && y < box.height - 2);
  const taken: Rect[] = inside.map(({ at: [x, y] }) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }));
  for (const { spot, at } of inside) drawSign(paper, style, spot, box.x + at[0], box.y + at[1]);
  const size = style.small;
  for (const { spot, at } of inside) {
    const wide = widthOf(style.faces.semi, size, spot.label.name);
    const place = placesFor(at, wide, size).find((rect) => isFree(rect, taken, box, at));
    if (place === undefined) continue;
    taken.push(place);
    veil(paper, box.x + place.left - 1.5, box.y + place.top, wide + 3, size * 1.25);
    paper.text('semi', size, COLOURS.ink, box.x + place.left, box.y + place.top + size * 0.96, `${spot.label.name} `);
  }
}

/** Right of the point, left of it, above, below. */
function placesFor([x, y]: readonly [number, number], wide: number, size: number): readonly Rect[] {
  const high = size * 1.25;
  const at = (left: number, top: number): Rect => ({ left, top, right: left + wide, bottom: top + high });
  return [
    at(x + 7, y - high / 2),
    at(x - 7 - wide, y - high / 2),
    at(x - wide / 2, y - high - 5),
    at(x - wide / 2, y + 5),
    at(x + 5, y - high - 3),
    at(x + 5, y + 4),
    at(x - 5 - wide, y + 4),
  ];
}

function isFree(rect: Rect, taken: readonly Rect[], box: Box, at: readonly [number, number]): boolean {
  if (rect.left < 3 || rect.top < 3 || rect.right > box.width - 3 || rect.bottom > box.height - 16) return false;
  return taken.every((other) => {
    const isOwn =
      Math.abs((other.left + other.right) / 2 - at[0]) < 0.01 &&
      Math.abs((other.top + other.bottom) / 2 - at[1]) < 0.01;
    return (
      isOwn || rect.right < other.left || rect.left > other.right || rect.bottom < other.top || rect.top > other.bottom
    );
  });
}

/** Lightens what lies under a name. */
function veil(paper: Paper, x: number, y: number, width: number, height: number): void {
  paper.raw(['/Veil gs', fill(COLOURS.white), `${paper.point(x, y + height)} ${n(width)} ${n(height)} re f`]);
}

function drawSign(paper: Paper, style: Style, { kind }: Spot, x: number, y: number): void {
  const [left, up] = paper.point(x, y).split(' ').map(Number);
  const disc = (radius: number): readonly string[] => circle(left ?? 0, up ?? 0, radius);
  if (kind === 'crossing') {
    const post = (dx: number): string =>
      `${n((left ?? 0) + dx)} ${n((up ?? 0) - 1.8)} m ${n((left ?? 0) + dx)} ${n((up ?? 0) + 1.8)} l`;
    paper.raw([fill(COLOURS.white), stroke(COLOURS.ink), '1.1 w', ...disc(3.8), 'B', '0.8 w', post(-1), post(1), 'S']);
    return;
  }
  paper.raw([
    fill(COLOURS.white),
    ...disc(3.6),
    'f',
    fill(kind === 'fab' ? style.accent : COLOURS.ink),
    ...disc(2.5),
    'f',
  ]);
}

/** The scale bar and the credit, along the lower edge. */
export function drawScale(paper: Paper, style: Style, plan: MapPlan, { fit, x, y, width, height }: Box): void {
  const size = Math.max(6, style.note * 0.92);
  const credit = widthOf(style.faces.sans, size, plan.credit.words);
  const bar = plan.scaleKm * fit.scale;
  const scale = widthOf(style.faces.sans, size, plan.scale.words);
  const base = y + height - 5;
  const hasRoom = credit + bar + scale + 24 < width;
  veil(paper, x, y + height - size * 1.7, bar + scale + 14, size * 1.7);
  paper.line(x + 5, base, x + 5 + bar, base, COLOURS.ink, 1);
  paper.line(x + 5, base - 3, x + 5, base, COLOURS.ink, 1);
  paper.line(x + 5 + bar, base - 3, x + 5 + bar, base, COLOURS.ink, 1);
  paper.text('sans', size, COLOURS.ink, x + 9 + bar, base, `${plan.scale.words} `);
  if (!hasRoom) return;
  veil(paper, x + width - credit - 8, y + height - size * 1.7, credit + 8, size * 1.7);
  paper.text('sans', size, COLOURS.ink2, x + width - credit - 4, base, `${plan.credit.words} `);
}

/** Classes from the highest down, and the hatch of those with too little data. */
export function drawLegend(
  paper: Paper,
  style: Style,
  legend: NonNullable<MapPlan['legend']>,
  { x, y, height }: Box,
): void {
  const size = style.small;
  const step = size * 1.5;
  const wide = Math.max(...legend.map(({ label }) => widthOf(style.faces.sans, size, label.words))) + 26;
  const top = y + height - 18 - step * legend.length;
  veil(paper, x + 5, top - 5, wide, step * legend.length + 8);
  for (const [index, entry] of legend.entries()) {
    const row = top + index * step;
    drawSwatch(paper, entry.class, x + 10, row, size);
    paper.text('sans', size, COLOURS.ink, x + 26, row + size * 0.86, `${entry.label.words} `);
  }
}

/** The colour of a class as a small field; too little data is hatched. */
export function drawSwatch(
  paper: Paper,
  of: NonNullable<MapPlan['legend']>[number]['class'],
  x: number,
  y: number,
  size: number,
): void {
  paper.rect(x, y, SWATCH, size, of === 'none' ? COLOURS.noData : CLASS_COLOURS[of]);
  if (of !== 'none') return;
  for (let offset = 0; offset < SWATCH; offset += 3) {
    const end = Math.min(SWATCH, offset + size);
    paper.line(x + offset, y + size, x + end, y + Math.max(0, size - SWATCH + offset), COLOURS.hatch, 0.5);
  }
}

const SWATCH = 11;
