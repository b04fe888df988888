import { THEMES, type Theme } from '../../model/criterion';
import { effectiveWeights } from '../../scoring/profile';
import { themeValue } from '../../scoring/themes';
import type { Contender } from '../../views/contender';
import { scoredFigures } from '../scoredFigures';
import type { Study } from '../study';
import { type Deck, INK, INK_2, LINE, SERIES, SLIDE } from './deck';
import { numberList } from './footnotes';

interface ThemeValues {
  readonly theme: Theme;
  /** In the order of the places; absent where nothing of the theme is known. */
  readonly values: readonly (number | undefined)[];
}

/** Two to six regions and sites side by side, theme by theme. */
export function comparisonSlide(deck: Deck, places: readonly Contender[]): void {
  const { study, footnotes } = deck;
  const { text, prepared } = study;
  const { t, language } = text;
  if (places.length < 2) return;
  const ids = places.map(({ region }) => region.id);
  const names = places.map((place) => place.names[language]);
  const themes = themeValues(study, places);
  const used = new Set(themes.map(({ theme }) => theme));
  const criteria = new Set(prepared.criteria.filter(({ theme }) => used.has(theme)).map(({ id }) => id));
  const sources = scoredFigures(study)
    .filter(({ regionId, criterionId }) => ids.includes(regionId) && criteria.has(criterionId))
    .map(({ figure }) => footnotes.of(figure));
  const title = t('slides.compare.title', { regions: new Intl.ListFormat(text.locale).format(names) });
  const slide = deck.slide({
    title,
    lead: t('slides.compare.lead'),
    notes: widestGap(themes, names, study),
    sources: [],
    foot: t('slides.sources.all', { list: numberList(sources) }),
  });
  slide.addChart(
    'bar',
    names.map((name, index) => ({
      name,
      labels: themes.map(({ theme }) => t(`explore.theme.${theme}`)),
      // What is not known gets no bar.
      values: themes.map(({ values }) => Math.round(values[index] ?? Number.NaN)),
    })),
    {
      ...{ x: SLIDE.margin, y: 1.7, w: SLIDE.width - 2 * SLIDE.margin, h: 4.9 },
      ...{ barDir: 'col', barGrouping: 'clustered', barGapWidthPct: 60, chartColors: SERIES.slice(0, ids.length) },
      ...{ catAxisLabelFontSize: 11, catAxisLabelColor: INK, valAxisMinVal: 0, valAxisMaxVal: 100 },
      ...{ valAxisLabelFontSize: 10, valAxisLabelColor: INK_2, valGridLine: { color: LINE, size: 0.5 } },
      ...{ catGridLine: { style: 'none' }, showLegend: true, legendPos: 't', legendFontSize: 12, legendColor: INK },
      ...{
        showValue: ids.length <= 4,
        dataLabelFontSize: 9,
        dataLabelColor: INK_2,
        dataLabelFormatCode: '0',
        altText: title,
      },
    },
  );
}

function themeValues({ prepared, scenario }: Study, places: readonly Contender[]): readonly ThemeValues[] {
  const weights = effectiveWeights(scenario, prepared.criteria);
  return THEMES.flatMap((theme) => {
    const criteria = prepared.criteria.filter((criterion) => criterion.theme === theme);
    const values = places.map(({ known }) => themeValue(known?.values ?? {}, criteria, weights));
    return values.every((value) => value === undefined) ? [] : [{ theme, values }];
  });
}

function widestGap(themes: readonly ThemeValues[], names: readonly string[], { text }: Study): string {
  const gaps = themes.map(({ theme, values }) => {
    const known = values.flatMap((value, index) => (value === undefined ? [] : [{ value, name: names[index] ?? '' }]));
    const sorted = known.toSorted((a, b) => a.value - b.value);
    return { theme, low: sorted[0], high: sorted.at(-1) };
  });
  const gapOf = ({ low, high }: (typeof gaps)[number]): number => (high?.value ?? 0) - (low?.value ?? 0);
  const widest = gaps.toSorted((a, b) => gapOf(b) - gapOf(a))[0];
  if (widest?.low === undefined || widest.high === undefined) return '';
  return text.t('slides.notes.compare', {
    theme: text.t(`explore.theme.${widest.theme}`),
    low: text.number(widest.low.value),
    lowName: widest.low.name,
    high: text.number(widest.high.value),
    highName: widest.high.name,
  });
}
