import type PptxGenJS from 'pptxgenjs';
import { joined } from '../../../text/joined';
import type { FocusView } from '../../../views/story/focus';
import { type Deck, INK, INK_2, INK_3, LINE, SERIES } from '../deck';
import type { Box } from './clip';

type Of<Type extends FocusView['type']> = Extract<FocusView, { type: Type }>;

interface Given {
  readonly deck: Deck;
  readonly slide: PptxGenJS.Slide;
  readonly box: Box;
}

const HEAD = 0.3;
/** Roads after the first; white figures can be read on them. */
const ROADS = ['7A3413', '9A4A24'];

/** The chart or table of a scene as one that can be edited. */
export function putFocus(deck: Deck, slide: PptxGenJS.Slide, focus: FocusView, box: Box): void {
  const given: Given = { deck, slide, box };
  switch (focus.type) {
    case 'regions':
      putRegions(given, focus);
      break;
    case 'reasons':
      putReasons(given, focus);
      break;
    case 'corridor':
      putCorridor(given, focus);
      break;
    case 'ports':
      if (focus.rows.length === 1) putYears(given, focus);
      else putPorts(given, focus);
      break;
    case 'timeline':
      putTimeline(given, focus);
  }
}

/** Scores as bars; the likely rank stands behind each name. */
function putRegions(given: Given, { rows }: Of<'regions'>): void {
  const { t, number } = given.deck.study.text;
  // Bars are drawn from the bottom up.
  const upward = rows.toReversed();
  const labels = upward.map(({ name, range }) =>
    range === undefined ? name : `${name} (${t('tell.range', { low: number(range.low), high: number(range.high) })})`,
  );
  const values = upward.map(({ score }) => (score === undefined ? Number.NaN : Math.round(score)));
  const title = `${t('story.score')} (${t('story.likely')})`;
  putHead(given, title);
  putBars(given, title, labels, values, { valAxisMinVal: 0, valAxisMaxVal: 100, dataLabelFormatCode: '0' });
}

function putReasons(given: Given, { median, rows }: Of<'reasons'>): void {
  const { t } = given.deck.study.text;
  const upward = rows.toReversed();
  const title = t('story.against', { name: median });
  putHead(given, title);
  putBars(
    given,
    title,
    upward.map(({ name }) => name),
    upward.map(({ points }) => Math.round(points * 10) / 10),
    {
      catAxisLabelPos: 'low',
      dataLabelFormatCode: '+0.0;−0.0;0',
      chartColors: ['326F8D'],
      invertedColors: [given.deck.accent],
    },
  );
}

function putBars(
  { deck, slide, box }: Given,
  name: string,
  labels: string[],
  values: number[],
  more: PptxGenJS.IChartOpts,
): void {
  slide.addChart('bar', [{ name, labels, values }], {
    ...{ x: box.x, y: box.y + HEAD, w: box.width, h: box.height - HEAD, altText: name },
    ...{ barDir: 'bar', barGapWidthPct: 45, chartColors: [deck.accent], showLegend: false },
    ...{ catAxisLabelFontSize: 11, catAxisLabelColor: INK, catAxisLineShow: false, catGridLine: { style: 'none' } },
    ...{ valAxisHidden: true, valAxisLineShow: false, valGridLine: { style: 'none' } },
    ...{ showValue: true, dataLabelFontSize: 11, dataLabelColor: INK_2 },
    ...more,
  });
}

/** The way as one bar to scale: roads in the accent, crossings in ink. */
function putCorridor({ deck, slide, box }: Given, { from, to, hours, km, stretches }: Of<'corridor'>): void {
  const { text } = deck.study;
  const title = text.t('dossier.corridor.sum', { hours: text.hours(hours.value), km: text.roundKm(km.value) });
  putHead({ deck, slide, box }, joined(`${from} – ${to}`, title, text));
  const roads = [deck.accent, ...ROADS];
  let road = 0;
  const colours = stretches.map((stretch) =>
    stretch.type === 'road' ? (roads[road++ % roads.length] ?? deck.accent) : INK,
  );
  slide.addChart(
    'bar',
    stretches.map((stretch, index) => ({
      name: stretch.type === 'crossing' ? stretch.name : roadName(index, { from, to, stretches }),
      labels: [''],
      values: [Math.round(stretch.hours.value * 10) / 10],
    })),
    {
      ...{ x: box.x, y: box.y + HEAD, w: box.width, h: Math.min(1.5, box.height - HEAD), altText: title },
      ...{ barDir: 'bar', barGrouping: 'stacked', barGapWidthPct: 60, chartColors: colours },
      ...{ catAxisHidden: true, valAxisHidden: true, valGridLine: { style: 'none' }, catGridLine: { style: 'none' } },
      ...{ showValue: true, dataLabelFontSize: 11, dataLabelColor: 'FFFFFF', dataLabelFormatCode: '0.0 "h"' },
      ...{ showLegend: true, legendPos: 'b', legendFontSize: 11, legendColor: INK },
    },
  );
}

/** A road is named by the places between which it leads. */
function roadName(index: number, { from, to, stretches }: Pick<Of<'corridor'>, 'from' | 'to' | 'stretches'>): string {
  const [before, after] = [stretches[index - 1], stretches[index + 1]];
  return `${before?.type === 'crossing' ? before.name : from} – ${after?.type === 'crossing' ? after.name : to}`;
}

/** One port, year by year. */
function putYears(given: Given, { rows }: Of<'ports'>): void {
  const [port] = rows;
  if (port === undefined) return;
  const { text } = given.deck.study;
  const growth = port.growth === undefined ? '' : ` (${port.growth.text})`;
  const title = joined(port.name, `${text.t('story.focus.ports').toLocaleLowerCase(text.locale)}${growth}`, text);
  putHead(given, title);
  putBars(
    given,
    title,
    port.full.map(({ figure }) => String(figure.year)),
    port.full.map(({ figure }) => figure.value),
    { barDir: 'col', valAxisMinVal: 0, dataLabelFormatCode: '#,##0', dataLabelFontSize: 9 },
  );
}

/** Several ports: a line each over the years, and a table of the last year and the change. */
function putPorts(given: Given, { rows }: Of<'ports'>): void {
  const { deck, slide, box } = given;
  const { t } = deck.study.text;
  const title = t('story.focus.ports');
  putHead(given, title);
  const years = [...new Set(rows.flatMap(({ full }) => full.map(({ figure }) => figure.year)))].sort((a, b) => a - b);
  const table = 0.28 * (rows.length + 1);
  slide.addChart(
    'line',
    rows.map(({ name, full }) => ({
      name,
      labels: years.map(String),
      values: years.map((year) => full.find(({ figure }) => figure.year === year)?.figure.value ?? Number.NaN),
    })),
    {
      ...{ x: box.x, y: box.y + HEAD, w: box.width, h: box.height - HEAD - table - 0.1, altText: title },
      ...{ chartColors: SERIES.slice(0, rows.length), lineSize: 2.25, lineDataSymbol: 'none' },
      ...{ catAxisLabelFontSize: 10, catAxisLabelColor: INK, valAxisLabelFontSize: 9, valAxisLabelColor: INK_2 },
      ...{ valAxisMinVal: 0, valAxisLabelFormatCode: '#,##0', valGridLine: { color: LINE, size: 0.5 } },
      ...{ catGridLine: { style: 'none' }, showLegend: true, legendPos: 'r', legendFontSize: 10, legendColor: INK },
    },
  );
  const end = { align: 'right' as const };
  const cells = [
    [deck.head(t('story.port')), deck.head(t('story.trucks'), end), deck.head(t('story.change'), end), deck.head('')],
    ...rows.map(({ name, trucks, growth }) => [
      deck.cell(name),
      deck.cell(trucks?.text ?? '–', end),
      deck.cell(growth?.text ?? '–', end),
      deck.cell(numbersOf(deck, trucks), { ...end, fontSize: 9, color: INK_3 }),
    ]),
  ];
  const colW = [2.6, 1.5, 1.5, 0.5];
  slide.addTable(cells, { x: box.x, y: box.y + box.height - table, w: 6.1, colW, rowH: 0.28 });
}

function numbersOf(deck: Deck, fact: Of<'ports'>['rows'][number]['trucks']): string {
  const numbers = (fact?.of ?? []).flatMap((of) => ('part' in of ? [] : [deck.footnotes.of(of).number]));
  return numbers.join(', ');
}

function putTimeline(given: Given, { newest }: Of<'timeline'>): void {
  const { deck, slide, box } = given;
  const { t, date } = deck.study.text;
  putHead(given, t('story.focus.timeline'));
  const rows = newest.map(({ date: day, name, sourceId, year }) => [
    deck.cell(date(day), { bold: true }),
    deck.cell(name),
    deck.cell(String(deck.footnotes.of({ sourceId, year }).number), { fontSize: 9, color: INK_3, align: 'right' }),
  ]);
  slide.addTable(rows, { x: box.x, y: box.y + HEAD + 0.02, w: 6.1, colW: [1.2, 4.5, 0.4], rowH: 0.34 });
}

function putHead({ deck, slide, box }: Given, words: string): void {
  slide.addText(
    words,
    deck.text({ x: box.x, y: box.y, w: box.width, h: HEAD - 0.04, fontSize: 12, bold: true, color: INK }),
  );
}
