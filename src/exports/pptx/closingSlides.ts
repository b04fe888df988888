import type { MessageKey } from '../../text/messages/en';
import { assumedHours } from './assumedHours';
import { type Deck, INK, INK_2 } from './deck';

const LIMITS: readonly MessageKey[] = ['workbook.limit.missing', 'workbook.limit.weights', 'workbook.limit.ranks'];
const PER_SLIDE = 14;

/** How the score is made, and what it can not tell. */
export function methodSlide(deck: Deck): void {
  const { study } = deck;
  const { prepared, ranking, scenario, text } = study;
  const { t } = text;
  const lines = [
    t('slides.limits.how', {
      criteria: prepared.criteria.length,
      themes: new Set(prepared.criteria.map(({ theme }) => theme)).size,
      method: t(`explore.method.${scenario.method}`),
    }),
    t(`explore.method.${scenario.method}.says`),
    t('slides.limits.more', {
      share: text.percent(scenario.minCoverage),
      ranked: ranking.filter(({ rank }) => rank !== undefined).length,
      all: ranking.length,
    }),
    ...LIMITS.map((limit) => t(limit)),
    assumedHours(study),
  ];
  const slide = deck.slide({
    title: t('slides.limits.title'),
    notes: t('slides.notes.limits'),
    sources: [],
    foot: t('slides.made', { date: text.date(study.madeOn), edition: text.date(study.atlas.edition) }),
  });
  const runs = lines.map((line) => ({
    text: line,
    options: { bullet: { indent: 14 }, breakLine: true, paraSpaceAfter: 9 },
  }));
  slide.addText(runs, deck.text({ y: 1.4, h: 5.1, fontSize: 16, color: INK, valign: 'top', fit: 'shrink' }));
}

/** Every numbered source, as many slides as it takes. Comes last, when all numbers are given. */
export function sourcesSlides(deck: Deck): void {
  const { t } = deck.study.text;
  const notes = deck.footnotes.all();
  const pages = Math.ceil(notes.length / PER_SLIDE);
  const each = Math.ceil(notes.length / pages);
  for (let page = 0; page < pages; page++) {
    const slide = deck.slide({
      title: pages === 1 ? t('slides.sources.title') : t('slides.sources.page', { page: page + 1, pages }),
      notes: t('slides.notes.sources'),
      sources: [],
      foot: t('slides.made', {
        date: deck.study.text.date(deck.study.madeOn),
        edition: deck.study.text.date(deck.study.atlas.edition),
      }),
    });
    const runs = notes.slice(page * each, (page + 1) * each).map((note) => ({
      text: deck.footnotes.full(note),
      options: { breakLine: true, paraSpaceAfter: 4 },
    }));
    slide.addText(runs, deck.text({ y: 1.3, h: 5.3, fontSize: 11, color: INK_2, valign: 'top', fit: 'shrink' }));
  }
}
