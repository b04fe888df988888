import { xmlText } from '../../exports/ooxml/xml';
import type { Picture } from '../../exports/picture/framed';
import type { RegionId } from '../../model/ids';
import { CLASS_EDGES, SCORE_CLASSES, type ScoreClass } from '../../scoring/classes';
import { tokenOf } from '../picture/inlined';
import { type Axis, labelled, placeOn, type ScatterPoint } from './scatterPlot';

interface Given {
  /** Best first. */
  readonly points: readonly ScatterPoint[];
  readonly selected: RegionId | undefined;
  readonly axes: { readonly x: Axis; readonly y: Axis };
  readonly classOf: (score: number) => number;
  readonly words: {
    readonly x: string;
    readonly y: string;
    /** The score that the colours stand for. */
    readonly key: string;
    readonly below: (edge: number) => string;
    readonly between: (low: number, high: number) => string;
    readonly from: (edge: number) => string;
    readonly note: string;
    readonly source: string;
  };
}

/** Pixels of a picture that a document takes over its whole width. */
const BOX = { left: 44, top: 8, width: 640, height: 480 } as const;
const WHOLE = { width: 720, height: 540 } as const;
/** As many as the note under the plot says. */
const NAMED = 12;

/** The plot drawn anew from its values, larger than the panel has room for. */
export function scatterPicture(given: Given): Omit<Picture, 'title' | 'colours'> {
  const { words, axes } = given;
  const { x, y } = axes;
  const bottom = BOX.top + BOX.height;
  const middle = BOX.top + BOX.height / 2;
  const markup = [
    ...x.ticks.map((tick) => grid(`M${atX(x, tick)},${BOX.top}V${bottom}`)),
    ...y.ticks.map((tick) => grid(`M${BOX.left},${atY(y, tick)}H${BOX.left + BOX.width}`)),
    ...x.ticks.map((tick) => word(String(tick), atX(x, tick), bottom + 18, 'middle')),
    ...y.ticks.map((tick) => word(String(tick), BOX.left - 8, atY(y, tick) + 4, 'end')),
    word(`${words.x} →`, BOX.left + BOX.width, bottom + 40, 'end'),
    `<g transform="translate(12 ${middle}) rotate(-90)">${word(`${words.y} →`, 0, 0, 'middle')}</g>`,
    ...dots(given),
    ...names(given),
  ];
  return { body: { markup: markup.join(''), ...WHOLE }, lines: keyOf(words), foot: [words.note, words.source] };
}

function dots({ points, selected, axes: { x, y }, classOf }: Given): readonly string[] {
  // The best are drawn last, over the others.
  return points.toReversed().map(({ id, cost, quality, score }) => {
    const isChosen = id === selected;
    const edge = isChosen ? tokenOf('copper') : tokenOf('surface');
    const colour = tokenOf(`seq-${classOf(score) + 1}`);
    const [at, size] = [`cx="${atX(x, cost)}" cy="${atY(y, quality)}"`, isChosen ? 7 : 5];
    return `<circle ${at} r="${size}" fill="${colour}" stroke="${edge}" stroke-width="${isChosen ? 3 : 1}"/>`;
  });
}

function names({ points, selected, axes }: Given): readonly string[] {
  const best = points.slice(0, NAMED).map(({ id }) => id);
  const sides = labelled(points, selected === undefined ? best : [selected, ...best], axes, BOX);
  return points.flatMap(({ id, cost, quality, label }) => {
    const side = sides.get(id);
    if (side === undefined) return [];
    const [step, anchor] = side === 'right' ? [9, 'start' as const] : [-9, 'end' as const];
    return [word(label, atX(axes.x, cost) + step, atY(axes.y, quality) + 4, anchor, tokenOf('ink'))];
  });
}

function keyOf({ key, below, between, from }: Given['words']): Picture['lines'] {
  const edges: readonly number[] = CLASS_EDGES;
  const wordsOf = (of: ScoreClass): string => {
    const [low, high] = [edges[of - 1], edges[of]];
    if (low === undefined) return below(high ?? 0);
    return high === undefined ? from(low) : between(low, high);
  };
  const fields = SCORE_CLASSES.toReversed().map((of) => {
    const mark = `<circle cx="8" cy="8" r="5" fill="${tokenOf(`seq-${of + 1}`)}"/>`;
    return { text: wordsOf(of), mark };
  });
  return [{ text: key, isHeading: true }, ...fields];
}

function atX(axis: Axis, value: number): number {
  return tidy(BOX.left + (placeOn(axis, value) / 100) * BOX.width);
}

function atY(axis: Axis, value: number): number {
  return tidy(BOX.top + (1 - placeOn(axis, value) / 100) * BOX.height);
}

function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}

function grid(path: string): string {
  return `<path d="${path}" fill="none" stroke="${tokenOf('line')}" stroke-width="1"/>`;
}

function word(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  colour = tokenOf('ink-2'),
): string {
  return `<text x="${x}" y="${y}" font-size="12" text-anchor="${anchor}" fill="${colour}">${xmlText(text)}</text>`;
}
