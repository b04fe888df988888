import type { Position } from 'geojson';
import type PptxGenJS from 'pptxgenjs';
import { SCORE_CLASSES } from '../../../scoring/classes';
import type { Outline } from '../../outlines';
import { CLASS_COLOURS, COLOURS } from '../../pdf/colours';
import type { Shapes } from '../../pdf/mapBlock';
import { type Fitted, fitted } from '../../pdf/projection';
import type { MapPlan } from '../../report/model';
import type { Deck } from '../deck';
import { type Box, clippedLine, clippedRing, type Point } from './clip';
import { geometry } from './geometry';
import { MAP_PART, NO_DATA, type Outlines } from './group';
import { putSpots } from './mapSpots';

/** Inches; points of an outline nearer to each other than this are one. */
const FINEST = 0.008;

interface Given {
  readonly shapes: Shapes;
  /** Where the outlines of what is drawn are kept until the slide is written. */
  readonly outlines: Outlines;
  readonly box: Box;
}

interface Drawing {
  readonly deck: Deck;
  readonly slide: PptxGenJS.Slide;
  readonly plan: MapPlan;
  readonly shapes: Shapes;
  readonly box: Box;
  readonly fit: Fitted;
  readonly outlines: Outlines;
}

/** A map of shapes that can be coloured anew: one for each class, then lakes, borders, ways and places. */
export function putMap(deck: Deck, slide: PptxGenJS.Slide, plan: MapPlan, { shapes, outlines, box }: Given): void {
  const fit = fitted(plan.bounds, box.width, box.height);
  const drawing: Drawing = { deck, slide, plan, shapes, box, fit, outlines };
  const { x, y, width: w, height: h } = box;
  slide.addShape('rect', {
    x,
    y,
    w,
    h,
    fill: { color: bare(COLOURS.water) },
    objectName: `${MAP_PART}${plan.alt.name}`,
  });
  putArea(drawing, baseOf(shapes, 'land'), COLOURS.neighbour);
  putRegions(drawing);
  putArea(drawing, baseOf(shapes, 'lake'), COLOURS.water);
  putLines(drawing, ringsOf(shapes.regions), COLOURS.white, 0.5);
  putLines(
    drawing,
    baseOf(shapes, 'country').flatMap(({ lines }) => lines),
    COLOURS.country,
    0.75,
  );
  if (plan.fill === 'class') putLines(drawing, ringsOf(chosen(drawing)), COLOURS.ink, 1.5);
  const ways = plan.ways.map((way) => way.map(([lng, lat]): Position => [lng, lat]));
  putLines(drawing, ways, COLOURS.white, 4);
  putLines(drawing, ways, `#${deck.accent}`, 2.25);
  putSpots(deck, slide, plan, box, drawing.fit);
}

function putRegions(drawing: Drawing): void {
  const { plan, shapes } = drawing;
  if (plan.fill === 'focus') {
    putArea(
      drawing,
      shapes.regions.filter(({ name }) => !isChosen(plan, name)),
      COLOURS.land,
    );
    putArea(drawing, chosen(drawing), COLOURS.bar);
    return;
  }
  const classes = new Map<string, number>([...plan.classes]);
  for (const of of SCORE_CLASSES) {
    putArea(
      drawing,
      shapes.regions.filter(({ name }) => classes.get(name) === of),
      CLASS_COLOURS[of],
    );
  }
  putArea(
    drawing,
    shapes.regions.filter(({ name }) => !classes.has(name)),
    `#${NO_DATA}`,
  );
}

function chosen({ plan, shapes }: Drawing): readonly Outline[] {
  return shapes.regions.filter(({ name }) => isChosen(plan, name));
}

function isChosen({ focus }: MapPlan, name: string): boolean {
  return focus.some((id) => id === name);
}

function baseOf({ base }: Shapes, name: string): readonly Outline[] {
  return base.filter((outline) => outline.name === name);
}

function ringsOf(outlines: readonly Outline[]): readonly (readonly Position[])[] {
  return outlines.flatMap(({ polygons }) => polygons.flat());
}

function putArea({ slide, box, fit, outlines: kept }: Drawing, outlines: readonly Outline[], colour: string): void {
  const rings = ringsOf(outlines)
    .map((ring) => clippedRing(placed(ring, fit), box))
    .filter((ring) => ring.length > 2);
  if (rings.length === 0) return;
  const { x, y, width: w, height: h } = box;
  const objectName = kept.add(geometry(rings, box, 'area'));
  slide.addShape('rect', { x, y, w, h, fill: { color: bare(colour) }, objectName });
}

function putLines(
  { slide, box, fit, outlines: kept }: Drawing,
  lines: readonly (readonly Position[])[],
  colour: string,
  width: number,
): void {
  const parts = lines.flatMap((line) => clippedLine(placed(line, fit), box));
  if (parts.length === 0) return;
  const { x, y, width: w, height: h } = box;
  const objectName = kept.add(geometry(parts, box, 'line'));
  slide.addShape('rect', { x, y, w, h, line: { color: bare(colour), width }, objectName });
}

/** On the slide, without points that no eye tells apart. */
function placed(line: readonly Position[], fit: Fitted): readonly Point[] {
  const points: Point[] = [];
  for (const [lng = 0, lat = 0] of line) {
    const point = fit.place(lng, lat);
    const last = points.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINEST) points.push(point);
  }
  return points;
}

function bare(colour: string): string {
  return colour.slice(1).toUpperCase();
}
