import type { Order } from '../../order';
import { readBase, readRegions } from '../../outlines';
import { openDesk, TITLE } from '../../report/desk';
import { storyMap } from '../../report/storyMap';
import { toldScenes } from '../../story/told';
import type { Study } from '../../study';
import { brandOf } from '../brand';
import { methodSlide, sourcesSlides } from '../closingSlides';
import { Deck } from '../deck';
import { settled } from '../settled';
import { shownTitle, titleSlide } from '../titleSlide';
import { grouped, Outlines } from './group';
import { sceneSlide } from './sceneSlide';

/** A story as slides: a scene each, its words as text, its chart and its map such that they can be edited. */
export async function makeStorySlides(study: Study, { read, label, progress }: Order): Promise<Uint8Array> {
  const scenes = toldScenes(study);
  progress?.(0.2);
  const [{ default: Pptx }, regions, base] = await Promise.all([
    import('pptxgenjs'),
    readRegions(read),
    readBase(read),
  ]);
  progress?.(0.4);
  const brand = brandOf(label);
  const pptx = new Pptx();
  pptx.title = shownTitle(study);
  pptx.author = brand?.name ?? 'Corredor';
  pptx.company = brand?.name ?? 'Corredor';
  const deck = new Deck(pptx, study, brand);
  const desk = openDesk(study, TITLE.scene);
  const outlines = new Outlines();
  titleSlide(deck);
  for (const told of scenes)
    sceneSlide(deck, told, { plan: storyMap(desk, told), shapes: { regions, base }, outlines });
  methodSlide(deck);
  sourcesSlides(deck);
  progress?.(0.7);
  const made = await pptx.write({ outputType: 'uint8array', compression: true });
  if (!(made instanceof Uint8Array)) throw new Error(`slides: expected bytes, got ${typeof made}`);
  return settled(made, study.madeOn, (slide) => grouped(slide, outlines));
}
