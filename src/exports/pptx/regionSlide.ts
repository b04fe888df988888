import { type RegionCorridor, regionCorridor } from '../../corridors/dossier';
import { graphOf, solveCorridors } from '../../corridors/solve';
import type { RegionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { Route } from '../../model/route';
import { effectiveWeights } from '../../scoring/profile';
import { type ScoredFigure, scoredFigures } from '../scoredFigures';
import type { Study } from '../study';
import { deckRegions } from './comparisonSlide';
import { type Deck, INK, INK_2, INK_3, SLIDE } from './deck';
import type { Footnote } from './footnotes';

const FIGURES = 6;
const BARS = 12;
const HALF = 5.9;

/** One slide for each region of the deck. */
export function regionSlides(deck: Deck): void {
  const { study } = deck;
  const { atlas, scenario } = study;
  const { assumptions, profile, plan, year } = scenario;
  const input = { atlas, assumptions, profile, border: { plan, year } };
  const graph = graphOf(input);
  const reach = solveCorridors(input);
  const figures = scoredFigures(study);
  for (const id of deckRegions(study)) {
    const slot = atlas.regions.findIndex((region) => region.id === id);
    const region = atlas.regions[slot];
    const own = reach[slot];
    if (region === undefined || own === undefined) continue;
    const corridor = regionCorridor(graph, atlas, region, own);
    regionSlide(
      deck,
      region,
      corridor,
      figures.filter(({ regionId }) => regionId === id),
    );
  }
}

function regionSlide(deck: Deck, region: Region, corridor: RegionCorridor, figures: readonly ScoredFigure[]): void {
  const { study, footnotes } = deck;
  const { t, language } = study.text;
  const key = heaviest(study, figures);
  const network = figures.find(({ indicatorId }) => indicatorId === undefined)?.figure;
  const notes = [...key.map(({ figure }) => footnotes.of(figure)), ...(network ? [footnotes.of(network)] : [])];
  const slide = deck.slide({
    title: titleOf(study, region),
    notes: speech(study, region.id, region.names[language]),
    sources: unique(notes),
  });
  const heading = { h: 0.3, fontSize: 13, bold: true, color: INK };
  slide.addText(t('slides.region.points'), deck.text({ y: 1.25, w: HALF, ...heading }));
  putPoints(deck, slide, region.id);
  const right = SLIDE.margin + HALF + 0.4;
  slide.addText(t('slides.region.figures'), deck.text({ x: right, y: 1.25, w: HALF, ...heading }));
  const rows = key.map(({ criterionId, figure }) => {
    const criterion = study.prepared.criteria.find(({ id }) => id === criterionId);
    return [
      deck.cell(criterion?.names[language] ?? criterionId),
      deck.cell(`${study.text.figure(figure)} · ${figure.year}`, { align: 'right' }),
      deck.cell(String(footnotes.of(figure).number), { align: 'right', color: INK_3, fontSize: 9 }),
    ];
  });
  if (rows.length > 0) slide.addTable(rows, { x: right, y: 1.6, w: HALF, colW: [3.3, 2.2, 0.4], rowH: 0.3 });
  const place = region.referenceCity.name;
  slide.addText(t('slides.region.hours', { city: place }), deck.text({ x: right, y: 3.75, w: HALF, ...heading }));
  putHours(deck, slide, corridor, right, network && footnotes.of(network));
}

function unique(notes: readonly Footnote[]): readonly Footnote[] {
  return [...new Set(notes)].sort((a, b) => a.number - b.number);
}

function titleOf({ ranking, text }: Study, region: Region): string {
  const score = ranking.find(({ regionId }) => regionId === region.id);
  const name = region.names[text.language];
  if (score?.rank === undefined || score.score === undefined) {
    return text.t('slides.region.unranked', {
      region: name,
      reason: text.t(`workbook.status.${score?.unranked ?? 'coverage'}`),
    });
  }
  const count = ranking.filter(({ rank }) => rank !== undefined).length;
  return text.t('slides.region.title', { region: name, score: text.number(score.score, 1), rank: score.rank, count });
}

function heaviest({ scenario, prepared }: Study, figures: readonly ScoredFigure[]): readonly ScoredFigure[] {
  const weights = effectiveWeights(scenario, prepared.criteria);
  const weight = ({ criterionId }: ScoredFigure): number => weights[criterionId] ?? 0;
  return figures.toSorted((a, b) => weight(b) - weight(a)).slice(0, FIGURES);
}

/** Points by criterion, most first. */
function pointsOf(
  { ranking, prepared, text }: Study,
  id: RegionId,
): readonly { readonly name: string; readonly points: number }[] {
  const score = ranking.find(({ regionId }) => regionId === id);
  return prepared.criteria
    .flatMap((criterion) => {
      const points = score?.contributions[criterion.id];
      return points === undefined || points === 0 ? [] : [{ name: criterion.names[text.language], points }];
    })
    .toSorted((a, b) => b.points - a.points);
}

function putPoints(deck: Deck, slide: ReturnType<Deck['slide']>, id: RegionId): void {
  // Bars are drawn from the bottom up.
  const points = pointsOf(deck.study, id).slice(0, BARS).toReversed();
  if (points.length === 0) return;
  const { t } = deck.study.text;
  const data = {
    name: t('slides.region.points'),
    labels: points.map(({ name }) => name),
    values: points.map(({ points: value }) => Math.round(10 * value) / 10),
  };
  slide.addChart('bar', [data], {
    ...{ x: SLIDE.margin, y: 1.55, w: HALF, h: 5.0, barDir: 'bar', barGapWidthPct: 40, chartColors: [deck.accent] },
    ...{ catAxisLabelFontSize: 11, catAxisLabelColor: INK, catAxisLineShow: false },
    ...{ valAxisHidden: true, valAxisMinVal: 0, valGridLine: { style: 'none' }, catGridLine: { style: 'none' } },
    ...{ showValue: true, dataLabelFormatCode: '0.0', dataLabelFontSize: 11, dataLabelColor: INK_2, showLegend: false },
    ...{ valAxisLineShow: false, altText: data.name },
  });
}

interface Way {
  readonly to: string;
  readonly route: Route;
  /** The drive and the minutes of the crossing, where the way ends at one. */
  readonly hours?: number;
  readonly closed?: number;
}

function putHours(
  deck: Deck,
  slide: ReturnType<Deck['slide']>,
  corridor: RegionCorridor,
  x: number,
  note: Footnote | undefined,
): void {
  const { study } = deck;
  const { t, hours, roundKm } = study.text;
  const ways = waysOf(corridor, study);
  const { speedKmh, crossingMinutes } = study.scenario.assumptions;
  const assumed = t('slides.hours.assume', {
    motorway: speedKmh.motorway,
    highway: speedKmh.highway,
    minutes: crossingMinutes,
  });
  if (ways.length === 0) {
    slide.addText(t('slides.hours.none'), deck.text({ x, y: 4.1, w: HALF, h: 0.3, fontSize: 11, color: INK_2 }));
    return;
  }
  const end = { align: 'right' as const };
  const rows = [
    [
      deck.head(t('slides.col.to')),
      deck.head(t('slides.col.via')),
      deck.head(t('slides.col.km'), end),
      deck.head(t('slides.col.hours'), end),
      deck.head(t('slides.col.closed'), end),
    ],
    ...ways.map(({ to, route, hours: whole, closed }) => [
      deck.cell(to, { fontSize: 10 }),
      deck.cell(viaOf(route, study), { fontSize: 10 }),
      deck.cell(roundKm(route.km), end),
      deck.cell(hours(whole ?? route.hours), end),
      deck.cell(closed === undefined ? '–' : hours(closed), end),
    ]),
  ];
  slide.addTable(rows, { x, y: 4.05, w: HALF, colW: [2.2, 1.3, 0.8, 0.8, 0.8], rowH: 0.34 });
  const line = `${assumed}${note === undefined ? '' : ` [${note.number}]`}`;
  slide.addText(line, deck.text({ x, y: 6.05, w: HALF, h: 0.5, fontSize: 9.5, color: INK_3, valign: 'top' }));
}

function waysOf({ toFab, toPort, toAir }: RegionCorridor, { atlas, text: { t } }: Study): readonly Way[] {
  const named = <T extends { readonly id: string; readonly name: string }>(list: readonly T[], id: string): string =>
    list.find((item) => item.id === id)?.name ?? id;
  const closed = toFab?.ifClosed[0]?.hours;
  return [
    ...(toFab
      ? [
          {
            to: t('slides.to.fab', { name: named(atlas.projects, toFab.fabId) }),
            route: toFab.route,
            ...(closed === undefined ? {} : { closed }),
          },
        ]
      : []),
    ...(toPort
      ? [
          {
            to: t('slides.to.port', { name: named(atlas.crossings, toPort.crossingId) }),
            route: toPort.route,
            hours: toPort.hoursWithCrossing,
          },
        ]
      : []),
    ...(toAir
      ? [{ to: t('slides.to.air', { name: named(atlas.gateways, toAir.gatewayId) }), route: toAir.route }]
      : []),
  ];
}

function viaOf(route: Route, { atlas }: Study): string {
  const names = route.legs.flatMap((leg) =>
    leg.type === 'crossing' ? [atlas.crossings.find(({ id }) => id === leg.crossingId)?.name ?? leg.crossingId] : [],
  );
  return names.length === 0 ? '–' : names.join(', ');
}

function speech(study: Study, id: RegionId, region: string): string {
  const points = pointsOf(study, id);
  const slot = study.prepared.regions.findIndex((candidate) => candidate.id === id);
  const weights = effectiveWeights(study.scenario, study.prepared.criteria);
  const lost = study.prepared.criteria
    .map(({ id: criterion, names }) => {
      const value = study.prepared.values[slot]?.[criterion];
      return {
        name: names[study.text.language],
        lost: value === undefined ? 0 : (weights[criterion] ?? 0) * (100 - value),
      };
    })
    .toSorted((a, b) => b.lost - a.lost);
  const list = (items: readonly { readonly name: string }[]): string =>
    items
      .slice(0, 3)
      .map(({ name }) => name)
      .join(', ');
  return study.text.t('slides.notes.region', { region, strong: list(points), weak: list(lost) });
}
