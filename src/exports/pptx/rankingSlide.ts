import { scoredFigures } from '../scoredFigures';
import { type Deck, INK, INK_2, SLIDE } from './deck';
import { numberList } from './footnotes';

const SHOWN = 12;

/** The first places as bars that can be edited. */
export function rankingSlide(deck: Deck): void {
  const { study, footnotes } = deck;
  const { text, ranking, prepared } = study;
  const { t, language } = text;
  const name = (id: string): string => prepared.regions.find((region) => region.id === id)?.names[language] ?? id;
  const ranked = ranking.filter(({ rank }) => rank !== undefined);
  const weighs = new Set(ranked.flatMap(({ contributions }) => Object.keys(contributions)));
  const shown = ranked.slice(0, SHOWN);
  const ids = new Set(shown.map(({ regionId }) => regionId));
  const sources = scoredFigures(study)
    .filter(({ regionId, criterionId }) => ids.has(regionId) && weighs.has(criterionId))
    .map(({ figure }) => footnotes.of(figure));
  const first = name(ranked[0]?.regionId ?? '');
  const isTied = ranked.filter(({ rank }) => rank === 1).length > 1;
  const title = ranked.length === 0 ? 'slides.ranking.none' : isTied ? 'slides.ranking.tied' : 'slides.ranking.title';
  const list = shown
    .slice(0, 5)
    .map(({ regionId, rank }) => `${rank} ${name(regionId)}`)
    .join(', ');
  const slide = deck.slide({
    title: t(title, { first, count: ranked.length }),
    lead: t('slides.ranking.lead'),
    notes: t('slides.notes.ranking', { list }),
    sources: [],
    foot: t('slides.sources.all', { list: numberList(sources) }),
  });
  if (shown.length === 0) return;
  // Bars are drawn from the bottom up.
  const upward = shown.toReversed();
  slide.addChart(
    'bar',
    [
      {
        name: t('slides.ranking.axis'),
        labels: upward.map(({ regionId, rank }) => `${rank}  ${name(regionId)}`),
        values: upward.map(({ score }) => Math.round(10 * (score ?? 0)) / 10),
      },
    ],
    {
      ...{ x: SLIDE.margin, y: 1.7, w: SLIDE.width - 2 * SLIDE.margin, h: 4.9 },
      ...{ barDir: 'bar', barGapWidthPct: 45, chartColors: [deck.accent] },
      ...{ catAxisLabelFontSize: 12, catAxisLabelColor: INK, catAxisLineShow: false, catAxisLabelFontFace: 'Calibri' },
      ...{ valAxisMinVal: 0, valAxisMaxVal: 100, valAxisHidden: true, valGridLine: { style: 'none' } },
      ...{ showValue: true, dataLabelFormatCode: '0.0', dataLabelFontSize: 12, dataLabelColor: INK_2 },
      ...{
        catGridLine: { style: 'none' },
        valAxisLineShow: false,
        showLegend: false,
        altText: t(title, { first, count: ranked.length }),
      },
    },
  );
}
