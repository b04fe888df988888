import type PptxGenJS from 'pptxgenjs';
import type { Figure } from '../../../model/figure';
import type { ScorePart } from '../../../views/figures';
import type { Fact } from '../../../views/story/fact';
import type { Shapes } from '../../pdf/mapBlock';
import type { MapPlan } from '../../report/model';
import type { Told } from '../../story/told';
import { type Deck, INK_2, INK_3, LINE, SLIDE } from '../deck';
import type { Footnote } from '../footnotes';
import { linesOf, sizeFor } from './fitText';
import { putFocus } from './focusCharts';
import type { Outlines } from './group';
import { putMap } from './mapShapes';
import { putLegend } from './mapSpots';

const WIDE = SLIDE.width - 2 * SLIDE.margin;
const TOP = 1.86;
const LEFT = 6.1;
const MAP_WIDE = WIDE - LEFT - 0.35;
const LEGEND = 0.45;
/** Where the words and the map end, above the line of sources. */
const FLOOR = 6.6;
const TITLE_SIZES = [28, 26, 24, 22, 20, 18];
const BODY_SIZES = [16, 15, 14, 13, 12, 11];
const FACT_ROOM = 1.05;

interface SceneMap {
  readonly plan: MapPlan;
  readonly shapes: Shapes;
  readonly outlines: Outlines;
}

/** One scene: claim, words, chart or figures at the left, its map at the right, sources at the foot, notes for the speaker. */
export function sceneSlide(deck: Deck, told: Told, { plan, shapes, outlines }: SceneMap): void {
  const { slide: words, focus } = told;
  const notes = notesOf(deck, told);
  const slide = deck.slide({
    title: {
      // A sign belongs to the figure behind it.
      words: words.headline.replaceAll('≈ ', '≈\u00a0'),
      fontSize: sizeFor(words.headline, 'serif', TITLE_SIZES, WIDE, 1.0),
      y: 0.72,
      h: 1.05,
    },
    notes: [words.headline, words.notes].filter((part) => part !== '').join('\n\n'),
    sources: [],
    foot: footOf(deck, told, notes),
  });
  const { t, number } = deck.study.text;
  const place = t('story.place', { number: number(told.number), of: number(told.of) });
  const crumb = words.topic === undefined ? place : `${place} · ${t(words.topic)}`;
  slide.addText(crumb, deck.text({ y: 0.4, h: 0.28, fontSize: 12, bold: true, color: deck.accent, valign: 'top' }));
  // A table says more than a row of figures; the strip of a corridor stands above them.
  const facts = focus === undefined || focus.type === 'corridor' ? words.facts : [];
  const floor = facts.length === 0 ? FLOOR : FLOOR - FACT_ROOM;
  const below = putBody(deck, slide, told, floor, focus !== undefined);
  if (focus !== undefined)
    putFocus(deck, slide, focus, { x: SLIDE.margin, y: below, width: LEFT, height: floor - below });
  // Without a chart the figures follow the words; below a chart they stand at the foot.
  putFacts(deck, slide, facts, focus === undefined ? Math.min(below + 0.2, FLOOR - FACT_ROOM) : FLOOR - FACT_ROOM);
  const height = FLOOR - TOP - (plan.legend === undefined ? 0 : LEGEND);
  const box = { x: SLIDE.margin + LEFT + 0.35, y: TOP, width: MAP_WIDE, height };
  putMap(deck, slide, plan, { shapes, outlines, box });
  putLegend(deck, slide, plan, box);
}

/** The words with the numbers of their sources; gives where they end. */
function putBody(deck: Deck, slide: PptxGenJS.Slide, { slide: words }: Told, floor: number, hasChart: boolean): number {
  if (words.body === '') return TOP;
  const spoken = [...words.spoken.headline.facts, ...words.spoken.body.facts];
  const cites = words.cites.flatMap((cite) => (cite.type === 'source' ? [deck.footnotes.of(cite)] : []));
  const numbers = [...new Set([...spoken.flatMap((fact) => footnotesOf(deck, fact)), ...cites])];
  const marks = numbers.map(({ number }) => number).sort((a, b) => a - b);
  // Measured with its numbers at full size: they may begin a line of their own.
  const whole = `${words.body} ${marks.join(', ')}`.trim();
  const most = hasChart ? 1.75 : floor - TOP - 0.1;
  const fontSize = sizeFor(whole, 'sans', BODY_SIZES, LEFT, most);
  const height = Math.max(linesOf(whole, 'sans', fontSize, LEFT).height, 0.3);
  const runs = [
    { text: words.body, options: {} },
    ...(marks.length === 0 ? [] : [{ text: ` ${marks.join(', ')}`, options: { superscript: true, color: INK_3 } }]),
  ];
  slide.addText(runs, deck.text({ y: TOP, w: LEFT, h: height, fontSize, color: INK_2, valign: 'top' }));
  return TOP + height + 0.15;
}

/** Up to three figures in a row, each with its label and the number of its source. */
function putFacts(deck: Deck, slide: PptxGenJS.Slide, facts: readonly Fact[], y: number): void {
  const room = LEFT / Math.max(1, facts.length);
  for (const [index, fact] of facts.entries()) {
    const [x, w] = [SLIDE.margin + index * room, room - 0.15];
    slide.addShape('line', { x, y, w, h: 0, line: { color: LINE, width: 0.75 } });
    const marks = footnotesOf(deck, fact).map(({ number }) => number);
    const size = sizeFor(`${fact.text} ${marks.join(',')}`, 'serif', [28, 24, 21, 18, 16, 14, 12, 10, 8], w, 0.5);
    const runs = [
      { text: fact.text, options: { bold: true } },
      ...(marks.length === 0
        ? []
        : [{ text: ` ${marks.join(',')}`, options: { superscript: true, color: INK_3, fontSize: 12 } }]),
    ];
    slide.addText(runs, deck.text({ x, y: y + 0.05, w, h: 0.5, fontSize: size, valign: 'middle' }));
    const label = sizeFor(fact.label, 'sans', [12, 11, 10, 9, 8], w, 0.48);
    slide.addText(fact.label, deck.text({ x, y: y + 0.57, w, h: 0.48, fontSize: label, color: INK_2, valign: 'top' }));
  }
}

/** Sources of all that the slide says and shows, in the order of their numbers. */
function notesOf(deck: Deck, { slide, focus }: Told): readonly Footnote[] {
  const cites = slide.cites.flatMap((cite) => (cite.type === 'source' ? [deck.footnotes.of(cite)] : []));
  const said = slide.said.flatMap((fact) => footnotesOf(deck, fact));
  const shown = focusFigures(focus).map((figure) => deck.footnotes.of(figure));
  return [...new Set([...said, ...cites, ...shown])].sort((a, b) => a.number - b.number);
}

function focusFigures(focus: Told['focus']): readonly Footnote['figure'][] {
  switch (focus?.type) {
    case 'corridor':
      return focus.stretches.map(({ hours }) => hours);
    case 'ports':
      return focus.rows.flatMap(({ full }) => [full.at(0), full.at(-1)].flatMap((row) => (row ? [row.figure] : [])));
    case 'timeline':
      return focus.newest.map(({ sourceId, year }) => ({ sourceId, year }));
    default:
      return [];
  }
}

function footOf(deck: Deck, { slide, focus }: Told, notes: readonly Footnote[]): string {
  const { t } = deck.study.text;
  const isScored =
    slide.said.some(({ of }) => of.some(isPart)) || focus?.type === 'regions' || focus?.type === 'reasons';
  return [...notes.map((note) => deck.footnotes.line(note)), ...(isScored ? [t('story.source.score')] : [])].join(
    '   ·   ',
  );
}

function footnotesOf(deck: Deck, { of }: Fact): readonly Footnote[] {
  return of.flatMap((part) => (isPart(part) ? [] : [deck.footnotes.of(part)]));
}

function isPart(of: Figure | ScorePart): of is ScorePart {
  return 'part' in of;
}
