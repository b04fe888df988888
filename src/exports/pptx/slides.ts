import type { Contender } from '../../views/contender';
import { properName } from '../../views/figures';
import { contendersOf } from '../contenders';
import type { Format } from '../formats';
import { NO_SITES, type Order } from '../order';
import { shortened } from '../report/names';
import type { Study } from '../study';
import { type Brand, brandOf } from './brand';
import { methodSlide, sourcesSlides } from './closingSlides';
import { comparisonSlide } from './comparisonSlide';
import { crossingsSlide } from './crossingsSlide';
import { Deck } from './deck';
import { placeSlides } from './placeSlide';
import { rankingSlide } from './rankingSlide';
import { settled } from './settled';
import { shownTitle, titleSlide } from './titleSlide';

/** The slides of a study, with charts that can be edited. */
export const slides: Format = {
  id: 'pptx',
  extension: 'pptx',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  make: async (study, order) => {
    if (order.document === 'story') return (await import('./story/storySlides')).makeStorySlides(study, order);
    return makeSlides(study, brandOf(order.label), order);
  },
};

const WHEN_NONE_CHOSEN = 3;

/** What the deck is about: what was asked for, else the regions that the scenario compares, else the first three. */
function deckPlaces(study: Study, { regionIds, sites }: Pick<Order, 'regionIds' | 'sites'>): readonly Contender[] {
  const { scenario, ranking } = study;
  if (regionIds.length + sites.rows.length > 0) return contendersOf(study, regionIds, sites);
  const ranked = ranking.filter(({ rank }) => rank !== undefined).map(({ regionId }) => regionId);
  return contendersOf(
    study,
    scenario.compared.length > 0 ? scenario.compared : ranked.slice(0, WHEN_NONE_CHOSEN),
    NO_SITES,
  );
}

/** Letters of a site's name, and of one word of it, that a title has room for beside the rest. */
const NAME = { letters: 36, word: 24 };

/** The names of sites are the users' and as long as they like. */
function fitting(place: Contender): Contender {
  const { site, names, seenFrom } = place;
  if (site === undefined) return place;
  const short = shortened(names.en, NAME.letters, NAME.word);
  const referenceCity = { ...seenFrom.referenceCity, name: short };
  return { ...place, names: properName(short), seenFrom: { ...seenFrom, referenceCity } };
}

const ASKED_NOTHING = { regionIds: [], sites: NO_SITES };

/** The same under a firm's or an agency's own name, colour and logo. The library comes when it is first used. */
export async function makeSlides(
  study: Study,
  brand?: Brand,
  asked: Pick<Order, 'regionIds' | 'sites'> = ASKED_NOTHING,
): Promise<Uint8Array> {
  const { default: Pptx } = await import('pptxgenjs');
  const pptx = new Pptx();
  pptx.title = shownTitle(study);
  pptx.author = brand?.name ?? 'Corredor';
  pptx.company = brand?.name ?? 'Corredor';
  const deck = new Deck(pptx, study, brand);
  titleSlide(deck);
  rankingSlide(deck);
  const places = deckPlaces(study, asked).map(fitting);
  comparisonSlide(deck, places);
  placeSlides(deck, places, asked.sites.ranked);
  crossingsSlide(deck);
  methodSlide(deck);
  sourcesSlides(deck);
  const made = await pptx.write({ outputType: 'uint8array', compression: true });
  if (!(made instanceof Uint8Array)) throw new Error(`slides: expected bytes, got ${typeof made}`);
  return settled(made, study.madeOn);
}
