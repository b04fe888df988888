import type { Figure } from '../../model/figure';
import type { PortId } from '../../model/ids';
import type { Port } from '../../model/port';
import type { Study } from '../study';
import { type Deck, INK, INK_2, LINE, SERIES, SLIDE } from './deck';

/** Of the founding question: Calexico East, San Luis, Douglas, Santa Teresa. */
const OPENING: readonly string[] = ['poe-2507', 'poe-2608', 'poe-2601', 'poe-2408'];
const MOST = 6;

interface Series {
  readonly port: Port;
  readonly figures: readonly Figure[];
}

/** Trucks of the ports under study, year by year, as lines that can be edited. */
export function crossingsSlide(deck: Deck): void {
  const { study, footnotes } = deck;
  const { text } = study;
  const { t } = text;
  const series = seriesOf(study);
  const years = sharedYears(series);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined || years.length < 2) return;
  const at = ({ figures }: Series, year: number): Figure | undefined => figures.find((figure) => figure.year === year);
  const shown = series.flatMap((one) => [at(one, from), at(one, to)].flatMap((figure) => (figure ? [figure] : [])));
  const busiest = series.toSorted((a, b) => (at(b, to)?.value ?? 0) - (at(a, to)?.value ?? 0))[0];
  const last = busiest && at(busiest, to);
  const notes = t('slides.notes.crossings', {
    port: busiest?.port.name ?? '',
    trucks: last ? text.figure(last) : '–',
    year: String(to),
  });
  const slide = deck.slide({
    title: t('slides.crossings.title'),
    lead: t('slides.crossings.lead'),
    notes,
    sources: [...new Set(shown.map((figure) => footnotes.of(figure)))],
  });
  slide.addChart(
    'line',
    series.map((one) => ({
      name: one.port.name,
      labels: years.map(String),
      values: years.map((year) => at(one, year)?.value ?? 0),
    })),
    {
      ...{
        x: SLIDE.margin,
        y: 1.7,
        w: 7.6,
        h: 4.9,
        chartColors: SERIES.slice(0, series.length),
        lineSize: 2.25,
        lineDataSymbol: 'none',
      },
      ...{
        catAxisLabelFontSize: 11,
        catAxisLabelColor: INK,
        valAxisLabelFontSize: 10,
        valAxisLabelColor: INK_2,
        valAxisMinVal: 0,
      },
      ...{ valAxisLabelFormatCode: '#,##0', valGridLine: { color: LINE, size: 0.5 }, catGridLine: { style: 'none' } },
      ...{
        showLegend: true,
        legendPos: 'b',
        legendFontSize: 11,
        legendColor: INK,
        altText: t('slides.crossings.title'),
      },
    },
  );
  const end = { align: 'right' as const };
  const rows = [
    [
      deck.head(t('slides.col.port')),
      deck.head(String(to), end),
      deck.head(t('slides.crossings.change', { year: String(from) }), end),
      deck.head(''),
    ],
    ...series.map((one) => {
      const [first, now] = [at(one, from), at(one, to)];
      const change =
        first !== undefined && now !== undefined && first.value > 0 ? now.value / first.value - 1 : undefined;
      return [
        deck.cell(one.port.name),
        deck.cell(now ? text.number(now.value) : '–', end),
        deck.cell(change === undefined ? '–' : `${change > 0 ? '+' : ''}${text.percent(change)}`, end),
        deck.cell(now ? String(footnotes.of(now).number) : '', { ...end, fontSize: 9, color: INK_2 }),
      ];
    }),
  ];
  slide.addTable(rows, { x: 8.5, y: 1.8, w: 4.2, colW: [1.9, 0.9, 1.05, 0.35], rowH: 0.4 });
}

function seriesOf({ atlas, extras, scenario }: Study): readonly Series[] {
  const chosen: readonly string[] = scenario.comparedPorts.length > 0 ? scenario.comparedPorts : OPENING;
  const figuresOf = (id: PortId): readonly Figure[] =>
    extras.ports.counts
      .filter((count) => count.placeId === id && count.measure === 'trucks' && count.fullYear)
      .map(({ figure }) => figure)
      .toSorted((a, b) => a.year - b.year);
  const ports = chosen.flatMap((id) => atlas.ports.find((port) => port.id === id) ?? []).slice(0, MOST);
  return ports.map((port) => ({ port, figures: figuresOf(port.id) })).filter(({ figures }) => figures.length > 1);
}

/** Years that every port has counts of: a line without a gap that looks like a fall. */
function sharedYears(series: readonly Series[]): readonly number[] {
  const [first, ...rest] = series.map(({ figures }) => figures.map(({ year }) => year));
  return (first ?? []).filter((year) => rest.every((years) => years.includes(year)));
}
