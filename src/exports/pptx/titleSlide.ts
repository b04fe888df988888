import { FIRST_TITLE } from '../../scoring/defaults';
import type { Study } from '../study';
import { type Deck, INK_2, INK_3, SLIDE } from './deck';

/** The name of the scenario, or its first one in the reader's language. */
export function shownTitle({ scenario, text }: Pick<Study, 'scenario' | 'text'>): string {
  return scenario.title === FIRST_TITLE ? text.t('bar.firstTitle') : scenario.title;
}

export function titleSlide(deck: Deck): void {
  const { study, brand } = deck;
  const { text, scenario, madeOn, atlas } = study;
  const { t } = text;
  const slide = deck.blank(t('slides.notes.title'));
  slide.addText(
    brand?.name ?? t('slides.kicker'),
    deck.text({ y: 1.5, h: 0.4, fontSize: 14, color: deck.accent, bold: true }),
  );
  slide.addText(
    shownTitle(study),
    deck.text({ y: 2.0, h: 1.7, fontSize: 44, fontFace: 'Georgia', bold: true, valign: 'top', fit: 'shrink' }),
  );
  const countries = scenario.countries.map((country) => t(`country.${country}`)).join(', ');
  const method = t(`explore.method.${scenario.method}`);
  slide.addText(t('slides.method', { method, countries }), deck.text({ y: 3.9, h: 0.4, fontSize: 16, color: INK_2 }));
  const made = t('slides.made', { date: text.date(madeOn), edition: text.date(atlas.edition) });
  slide.addText(made, deck.text({ y: 6.6, h: 0.4, fontSize: 12, color: INK_3 }));
  const { logo } = brand ?? {};
  if (logo !== undefined) {
    const data = `${logo.type};base64,${base64(logo.bytes)}`;
    const box = { w: 2.4, h: 1 };
    slide.addImage({
      data,
      x: SLIDE.width - SLIDE.margin - box.w,
      y: 0.5,
      ...box,
      sizing: { type: 'contain', ...box },
    });
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
