import type { Position } from 'geojson';
import type { Outline } from '../outlines';
import type { MapPlan } from '../report/model';
import type { Block } from './block';
import { CLASS_COLOURS, COLOURS } from './colours';
import { drawLegend, drawScale, drawSpots } from './mapMarks';
import { fill, n, type Paper, stroke } from './paper';
import { type Box, fitted } from './projection';
import type { Style } from './style';

/** The shapes a map is drawn from. */
export interface Shapes {
  readonly regions: readonly Outline[];
  readonly base: readonly Outline[];
}

/** Points nearer to each other than this are one, on paper. */
const FINEST = 0.3;

/** A map as paths: regions, lakes, borders, corridors, places, legend, scale and credit. */
export function mapBlock(style: Style, plan: MapPlan, shapes: Shapes, width: number, height: number): Block {
  const fit = fitted(plan.bounds, width, height);
  return {
    height,
    draw: (paper, x, y) =>
      paper.mark('Figure', () => drawMap(paper, style, plan, shapes, { fit, x, y, width, height }), plan.alt.name),
  };
}

function drawMap(paper: Paper, style: Style, plan: MapPlan, { regions, base }: Shapes, box: Box): void {
  const { x, y, width, height } = box;
  const areas = (name: string): readonly string[] =>
    base.filter((outline) => outline.name === name).flatMap((outline) => areaPath(paper, outline, box));
  const ground = regions.flatMap((outline) => areaPath(paper, outline, box));
  const border = base
    .filter(({ name }) => name === 'country')
    .flatMap(({ lines }) => lines.flatMap((line) => linePath(paper, line, box)));
  paper.raw([
    `${paper.point(x, y + height)} ${n(width)} ${n(height)} re W n`,
    ...[fill(COLOURS.water), `${paper.point(x, y + height)} ${n(width)} ${n(height)} re f`],
    ...[stroke(COLOURS.coast), '0.9 w 1 j', ...areas('land'), ...ground, 'S'],
    ...[fill(COLOURS.neighbour), ...areas('land'), 'f'],
    ...regions.flatMap((outline) => regionPaint(paper, plan, outline, box)),
    ...[fill(COLOURS.water), ...areas('lake'), 'f*'],
    ...[stroke(COLOURS.state), '0.55 w 1 j', ...ground, 'S'],
    ...[stroke(COLOURS.country), '0.8 w', ...border, 'S'],
    ...(plan.fill === 'class' ? chosenPaint(paper, plan, regions, box) : []),
    ...plan.ways.flatMap((way) => wayPaint(paper, style, way, box)),
  ]);
  drawSpots(paper, style, plan.spots, box);
  drawScale(paper, style, plan, box);
  if (plan.legend !== undefined) drawLegend(paper, style, plan.legend, box);
}

function regionPaint(paper: Paper, plan: MapPlan, outline: Outline, box: Box): readonly string[] {
  const path = areaPath(paper, outline, box);
  if (path.length === 0) return [];
  if (plan.fill === 'focus') {
    const isChosen = plan.focus.some((id) => id === outline.name);
    return [fill(isChosen ? COLOURS.bar : COLOURS.land), ...path, 'f*'];
  }
  const own = [...plan.classes].find(([id]) => id === outline.name)?.[1];
  if (own !== undefined) return [fill(CLASS_COLOURS[own]), ...path, 'f*'];
  return [fill(COLOURS.noData), ...path, 'f*', 'q', ...path, 'W* n', ...hatch(paper, box), 'Q'];
}

/** Outlines of the regions that a coloured map is about. */
function chosenPaint(paper: Paper, { focus }: MapPlan, regions: Shapes['regions'], box: Box): readonly string[] {
  const chosen = regions.filter(({ name }) => focus.some((id) => id === name));
  return chosen.length === 0
    ? []
    : [stroke(COLOURS.ink), '1.5 w', ...chosen.flatMap((outline) => areaPath(paper, outline, box)), 'S'];
}

/** Lines of 45 degrees over the whole box; the path clips them. */
function hatch(paper: Paper, { x, y, width, height }: Box): readonly string[] {
  const lines: string[] = [stroke(COLOURS.hatch), '0.4 w'];
  for (let offset = -height; offset < width; offset += 3.4) {
    lines.push(`${paper.point(x + offset, y + height)} m ${paper.point(x + offset + height, y)} l`);
  }
  return [...lines, 'S'];
}

function wayPaint(paper: Paper, style: Style, way: MapPlan['ways'][number], box: Box): readonly string[] {
  const path = linePath(
    paper,
    way.map(([lng, lat]) => [lng, lat]),
    box,
  );
  return ['1 J 1 j', stroke(COLOURS.white), '3.4 w', ...path, 'S', stroke(style.accent), '1.9 w', ...path, 'S', '0 J'];
}

function areaPath(paper: Paper, { polygons }: Outline, box: Box): readonly string[] {
  return polygons.flatMap((rings) => rings.flatMap((ring) => linePath(paper, ring, box, 'h')));
}

/** A line in the file's coordinates; nothing where all of it lies outside the box, or is smaller than a dot. */
function linePath(paper: Paper, line: readonly Position[], box: Box, close = ''): readonly string[] {
  const { fit, x, y, width, height } = box;
  const points: (readonly [number, number])[] = [];
  let [low, high, left, right] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of line) {
    const [toX, toY] = fit.place(lng, lat);
    [left, right, low, high] = [Math.min(left, toX), Math.max(right, toX), Math.min(low, toY), Math.max(high, toY)];
    const last = points.at(-1);
    if (last === undefined || Math.hypot(toX - last[0], toY - last[1]) >= FINEST) points.push([toX, toY]);
  }
  if (right < 0 || left > width || high < 0 || low > height) return [];
  if (close !== '' && points.length < 3) return [];
  const path = points.map(
    ([toX, toY], index) => `${paper.point(x + held(toX, width), y + held(toY, height))} ${index === 0 ? 'm' : 'l'}`,
  );
  return close === '' ? path : [...path, close];
}

/** Far outside the box a point is as good as at its rim: readers of files choke on huge coordinates. */
function held(value: number, size: number): number {
  return Math.min(size * 4, Math.max(-size * 3, value));
}
