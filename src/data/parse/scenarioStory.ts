import { LANGUAGES, type Language } from '../../model/geo';
import type { PortId, RegionId } from '../../model/ids';
import { type Phrase, saying } from '../../model/saying';
import { FIRST_YEAR, LAST_YEAR, LAYERS, type LayerId, type Scene, type SceneCamera } from '../../model/scenario';
import {
  BODY_LIMIT,
  type Focus,
  HEADLINE_LIMIT,
  MOST_IN_FOCUS,
  MOST_RANKED,
  NOTES_LIMIT,
  SCENE_VIEWS,
  type SceneText,
  type SceneWords,
  SECONDS,
  STORY_LIMIT,
  TELLINGS,
} from '../../model/story';
import {
  asList,
  asObject,
  Fields,
  listOf,
  numberIn,
  oneOf,
  type Place,
  type Reader,
  readFlag,
  textUpTo,
} from './fields';
import { readCamera, readSelection, type SelectableIds } from './scenarioView';
import type { Json } from './strictJson';

/** Scenes in order; one beyond the limit is reported and left out, a bad part of one takes what a plain scene has. */
export const readStory =
  (known: SelectableIds, layers: readonly LayerId[], year: number): Reader<readonly Scene[]> =>
  (value, place) =>
    asList(value, place, saying('array')).flatMap((item, index) => {
      const at = place.to(index);
      if (index < STORY_LIMIT) return [readScene(item, at, known, layers, year)];
      at.report(saying('atMostInList', { most: STORY_LIMIT }), index, 'dropped');
      return [];
    });

function readScene(value: Json, place: Place, known: SelectableIds, layers: readonly LayerId[], year: number): Scene {
  const fields = new Fields(value, place);
  const scene: Scene = {
    words: fields.read('words', readWords(known), { type: 'own', byLanguage: {} }),
    view: fields.read('view', oneOf(SCENE_VIEWS, SCENE_VIEWS.join(', ')), 'explore'),
    layers: fields.read('layers', listOf(LAYERS, LAYERS.join(', ')), layers),
    selection: fields.read('selection', readSelection(known), { type: 'none' }),
    camera: fields.read('camera', readSceneCamera, { type: 'subject' }),
    year: fields.read('year', numberIn(FIRST_YEAR, LAST_YEAR, true), year),
    hasPlan: fields.read('hasPlan', readFlag, true),
    focus: fields.read('focus', readFocus(known), { type: 'none' }),
    seconds: fields.read('seconds', numberIn(SECONDS.least, SECONDS.most), SECONDS.usual),
  };
  fields.finish();
  return scene;
}

const readSceneCamera: Reader<SceneCamera> = (value, place, fallback) => {
  if (asObject(value, place).type !== 'subject') {
    return readCamera(value, place, fallback.type === 'subject' ? { type: 'fit' } : fallback);
  }
  const fields = new Fields(value, place);
  fields.read('type', textUpTo(20), '');
  fields.finish();
  return { type: 'subject' };
};

/** A known id, or nothing where it was unknown and reported. */
function one<T extends string>(fields: Fields, name: string, known: readonly T[], what: Phrase): T | undefined {
  return fields.read(name, (id, at) => listOf(known, what)([id], at, []), [])[0];
}

const region = (fields: Fields, known: SelectableIds): RegionId | undefined =>
  one(fields, 'regionId', known.regions, saying('region'));

const readWords =
  (known: SelectableIds): Reader<SceneText> =>
  (value, place, fallback) => {
    const fields = new Fields(value, place);
    const type = fields.read('type', oneOf<SceneText['type']>(['own', 'told'], 'own, told'), 'own');
    if (type === 'own') {
      const byLanguage = fields.read('byLanguage', readByLanguage, {});
      fields.finish();
      return { type: 'own', byLanguage };
    }
    const telling = one(fields, 'telling', TELLINGS, TELLINGS.join(', '));
    const regionId = region(fields, known);
    const portId: PortId | undefined = one(fields, 'portId', known.ports, saying('port'));
    fields.finish();
    if (telling === undefined) return fallback;
    return { type: 'told', telling, ...(regionId && { regionId }), ...(portId && { portId }) };
  };

const readByLanguage: Reader<Readonly<Partial<Record<Language, SceneWords>>>> = (value, place) => {
  const fields = new Fields(value, place);
  const read: Partial<Record<Language, SceneWords>> = {};
  for (const language of LANGUAGES) {
    const words = fields.read<SceneWords | undefined>(language, readSceneWords, undefined);
    if (words !== undefined) read[language] = words;
  }
  fields.finish();
  return read;
};

const readSceneWords: Reader<SceneWords | undefined> = (value, place) => {
  const fields = new Fields(value, place);
  const words = {
    headline: fields.read('headline', textUpTo(HEADLINE_LIMIT), ''),
    body: fields.read('body', textUpTo(BODY_LIMIT), ''),
    notes: fields.read('notes', textUpTo(NOTES_LIMIT), ''),
  };
  fields.finish();
  return words;
};

const FOCUSES = ['none', 'rank', 'compare', 'reasons', 'corridor', 'ports', 'timeline'] as const;

const readFocus =
  (known: SelectableIds): Reader<Focus> =>
  (value, place, fallback) => {
    const fields = new Fields(value, place);
    const type = fields.read('type', oneOf(FOCUSES, FOCUSES.join(', ')), 'none');
    const focus = focusOf(type, fields, known);
    fields.finish();
    return focus ?? fallback;
  };

function focusOf(type: (typeof FOCUSES)[number], fields: Fields, known: SelectableIds): Focus | undefined {
  switch (type) {
    case 'none':
    case 'timeline':
      return { type };
    case 'rank':
      return { type, top: fields.read('top', numberIn(1, MOST_RANKED, true), MOST_RANKED) };
    case 'compare': {
      const regions = listOf(known.regions, saying('region'), MOST_IN_FOCUS);
      return { type, regionIds: fields.read('regionIds', regions, []) };
    }
    case 'ports':
      return { type, portIds: fields.read('portIds', listOf(known.ports, saying('port'), MOST_IN_FOCUS), []) };
    case 'reasons':
    case 'corridor': {
      const regionId = region(fields, known);
      return regionId && { type, regionId };
    }
  }
}
