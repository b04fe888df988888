import { accessOf } from '../../corridors/access';
import { type RegionCorridor, regionCorridor } from '../../corridors/dossier';
import { regionPlace } from '../../corridors/places';
import { graphOf, reachFinder } from '../../corridors/solve';
import type { Route } from '../../model/route';
import { SITE_MEASURES } from '../../model/site';
import { effectiveWeights } from '../../scoring/profile';
import type { Contender } from '../../views/contender';
import { type ScoredFigure, scoredFigures } from '../scoredFigures';
import type { Study } from '../study';
import { assumedHours } from './assumedHours';
import { type Deck, INK, INK_2, INK_3, SLIDE } from './deck';
import type { Footnote } from './footnotes';

const FIGURES = 6;
const BARS = 12;
const HALF = 5.9;

/** One slide for each region or site of the deck; `rankedSites` is how many sites have a rank. */
export function placeSlides(deck: Deck, places: readonly Contender[], rankedSites: number): void {
  const { study } = deck;
  const { atlas, scenario } = study;
  const { assumptions, profile, plan, year } = scenario;
  const input = { atlas, assumptions, profile, border: { plan, year } };
  const graph = graphOf(input);
  const reachOf = reachFinder(input, graph);
  const figures = scoredFigures(study);
  for (const place of places) {
    const from = regionPlace(place.seenFrom);
    const ways = accessOf(graph, from);
    const corridor = regionCorridor(graph, atlas, place.seenFrom, ways.length === 0 ? {} : reachOf(from, ways));
    placeSlide(deck, { place, corridor, figures: figuresOf(place, figures), rankedSites });
  }
}

/** Those of its region; a site has its own where they are worked out, or none. */
function figuresOf({ region, site, known }: Contender, figures: readonly ScoredFigure[]): readonly ScoredFigure[] {
  const all = figures.filter(({ regionId }) => regionId === region.id);
  if (site === undefined) return all;
  return all.flatMap((one) => {
    if (one.indicatorId !== undefined) return [one];
    const value = known?.raw[one.criterionId];
    return value === undefined ? [] : [{ ...one, figure: { ...one.figure, value } }];
  });
}

interface PlaceSlide {
  readonly place: Contender;
  readonly corridor: RegionCorridor;
  readonly figures: readonly ScoredFigure[];
  readonly rankedSites: number;
}

function placeSlide(deck: Deck, { place, corridor, figures, rankedSites }: PlaceSlide): void {
  const { study, footnotes } = deck;
  const { t, language } = study.text;
  const key = heaviest(study, figures);
  const network = figures.find(({ indicatorId }) => indicatorId === undefined)?.figure;
  const notes = [...key.map(({ figure }) => footnotes.of(figure)), ...(network ? [footnotes.of(network)] : [])];
  const slide = deck.slide({
    title: place.site === undefined ? titleOf(study, place) : siteTitle(study, place, rankedSites),
    notes: speech(study, place),
    sources: unique(notes),
  });
  const heading = { h: 0.3, fontSize: 13, bold: true, color: INK };
  slide.addText(t('slides.region.points'), deck.text({ y: 1.25, w: HALF, ...heading }));
  putPoints(deck, slide, place);
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
  const city = place.seenFrom.referenceCity.name;
  slide.addText(t('slides.region.hours', { city }), deck.text({ x: right, y: 3.75, w: HALF, ...heading }));
  putHours(deck, slide, corridor, right, network && footnotes.of(network));
}

function unique(notes: readonly Footnote[]): readonly Footnote[] {
  return [...new Set(notes)].sort((a, b) => a.number - b.number);
}

function titleOf({ ranking, text }: Study, { names, known }: Contender): string {
  const name = names[text.language];
  if (known?.rank === undefined || known.score === undefined) {
    return text.t('slides.region.unranked', {
      region: name,
      reason: text.t(`workbook.status.${known?.unranked ?? 'coverage'}`),
    });
  }
  const count = ranking.filter(({ rank }) => rank !== undefined).length;
  return text.t('slides.region.title', { region: name, score: text.number(known.score, 1), rank: known.rank, count });
}

/** A site with its region; one of a kind that is not ranked has a score and no rank. */
function siteTitle({ text }: Study, { names, region, known }: Contender, count: number): string {
  const who = { site: names[text.language], region: region.names[text.language] };
  if (known?.score === undefined || known.unranked !== undefined) return text.t('slides.site.unknown', who);
  const told = { ...who, score: text.number(known.score, 1) };
  if (known.rank === undefined) return text.t('slides.site.unranked', told);
  return text.t('slides.site.title', { ...told, rank: text.number(known.rank), count: text.number(count) });
}

function heaviest({ scenario, prepared }: Study, figures: readonly ScoredFigure[]): readonly ScoredFigure[] {
  const weights = effectiveWeights(scenario, prepared.criteria);
  const weight = ({ criterionId }: ScoredFigure): number => weights[criterionId] ?? 0;
  return figures.toSorted((a, b) => weight(b) - weight(a)).slice(0, FIGURES);
}

/** Points by criterion, and by what is measured at a site, most first. */
function pointsOf(
  { prepared, text }: Study,
  { known }: Contender,
): readonly { readonly name: string; readonly points: number }[] {
  const parts = [
    ...prepared.criteria.map(({ id, names }) => ({ id, name: names[text.language] })),
    ...SITE_MEASURES.map((id) => ({ id, name: text.t(`sites.measure.${id}`) })),
  ];
  return parts
    .flatMap(({ id, name }) => {
      const points = known?.contributions[id];
      return points === undefined || points === 0 ? [] : [{ name, points }];
    })
    .toSorted((a, b) => b.points - a.points);
}

function putPoints(deck: Deck, slide: ReturnType<Deck['slide']>, place: Contender): void {
  // Bars are drawn from the bottom up.
  const points = pointsOf(deck.study, place).slice(0, BARS).toReversed();
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
  const assumed = assumedHours(study);
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

function speech(study: Study, place: Contender): string {
  const { language } = study.text;
  const points = pointsOf(study, place);
  const weights = effectiveWeights(study.scenario, study.prepared.criteria);
  const lost = study.prepared.criteria
    .map(({ id: criterion, names }) => {
      const value = place.known?.values[criterion];
      return { name: names[language], lost: value === undefined ? 0 : (weights[criterion] ?? 0) * (100 - value) };
    })
    .toSorted((a, b) => b.lost - a.lost);
  const list = (items: readonly { readonly name: string }[]): string =>
    items
      .slice(0, 3)
      .map(({ name }) => name)
      .join(', ');
  const region = place.names[language];
  return study.text.t('slides.notes.region', { region, strong: list(points), weak: list(lost) });
}
