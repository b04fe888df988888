import type { RegionId } from '../../model/ids';
import type { Format } from '../formats';
import type { Study } from '../study';
import { type Brand, brandOf } from './brand';
import { methodSlide, sourcesSlides } from './closingSlides';
import { comparisonSlide } from './comparisonSlide';
import { crossingsSlide } from './crossingsSlide';
import { Deck } from './deck';
import { rankingSlide } from './rankingSlide';
import { regionSlides } from './regionSlide';
import { settled } from './settled';
import { shownTitle, titleSlide } from './titleSlide';

/** The slides of a study, with charts that can be edited. */
export const slides: Format = {
  id: 'pptx',
  extension: 'pptx',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  make: async (study, order) => {
    if (order.document === 'story') return (await import('./story/storySlides')).makeStorySlides(study, order);
    return makeSlides(withRegions(study, order.regionIds), brandOf(order.label));
  },
};

/** The regions that were asked for, or else those that the scenario compares. */
function withRegions(study: Study, regionIds: readonly RegionId[]): Study {
  return regionIds.length === 0 ? study : { ...study, scenario: { ...study.scenario, compared: regionIds } };
}

/** The same under a firm's or an agency's own name, colour and logo. The library comes when it is first used. */
export async function makeSlides(study: Study, brand?: Brand): Promise<Uint8Array> {
  const { default: Pptx } = await import('pptxgenjs');
  const pptx = new Pptx();
  pptx.title = shownTitle(study);
  pptx.author = brand?.name ?? 'Corredor';
  pptx.company = brand?.name ?? 'Corredor';
  const deck = new Deck(pptx, study, brand);
  titleSlide(deck);
  rankingSlide(deck);
  comparisonSlide(deck);
  regionSlides(deck);
  crossingsSlide(deck);
  methodSlide(deck);
  sourcesSlides(deck);
  const made = await pptx.write({ outputType: 'uint8array', compression: true });
  if (!(made instanceof Uint8Array)) throw new Error(`slides: expected bytes, got ${typeof made}`);
  return settled(made, study.madeOn);
}
