import { LANGUAGES, type Language } from '../../model/geo';
import {
  FIRST_YEAR,
  LAST_YEAR,
  LAYERS,
  type LayerId,
  type Scene,
  type SceneCamera,
  type Selection,
} from '../../model/scenario';
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
  TELLINGS,
} from '../../model/story';
import { type Reading, readNumber, textUpTo } from './codec';
import { selection } from './selection';
import { unpackText } from './storyText';
import { VIEW_LETTERS } from './storyWrite';

/** One scene of a link, or nothing where it does not begin with the letter of a view. */
export function readScene(item: string, reading: Reading): Scene | undefined {
  const [letter, ...parts] = item.split(':');
  const view = SCENE_VIEWS.find((candidate) => VIEW_LETTERS[candidate] === letter);
  if (view === undefined) {
    reading.report(item, { type: 'scene' }, 'dropped');
    return undefined;
  }
  const { layers, year } = reading.known.defaults;
  const plain: Scene = {
    words: { type: 'own', byLanguage: {} },
    view,
    layers,
    selection: { type: 'none' },
    camera: { type: 'subject' },
    year,
    hasPlan: true,
    focus: { type: 'none' },
    seconds: SECONDS.usual,
  };
  let scene = plain;
  for (const part of parts) {
    const read = readPart(part, scene, reading);
    if (read === undefined) reading.report(part, { type: 'scene' }, 'dropped');
    else scene = { ...scene, ...read };
  }
  return scene;
}

function readPart(part: string, scene: Scene, reading: Reading): Partial<Scene> | undefined {
  const rest = part.slice(1);
  switch (part.slice(0, 1)) {
    case 't':
      return given(told(rest, reading), (words) => ({ words }));
    case 'h':
      return own(rest, 'headline', HEADLINE_LIMIT, scene, reading);
    case 'b':
      return own(rest, 'body', BODY_LIMIT, scene, reading);
    case 'n':
      return own(rest, 'notes', NOTES_LIMIT, scene, reading);
    case 'l':
      return given(layersOf(rest), (layers) => ({ layers }));
    case 's':
      return { selection: selectionOf(rest, reading) };
    case 'c':
      return given(cameraOf(rest), (camera) => ({ camera }));
    case 'y':
      return given(numberOf(rest, FIRST_YEAR, LAST_YEAR, true), (year) => ({ year }));
    case 'p':
      return rest === '0' ? { hasPlan: false } : undefined;
    case 'f':
      return given(focusOf(rest, reading), (focus) => ({ focus }));
    case 'd':
      return given(numberOf(rest, SECONDS.least, SECONDS.most), (seconds) => ({ seconds }));
    default:
      return undefined;
  }
}

function given<T>(value: T | undefined, make: (value: T) => Partial<Scene>): Partial<Scene> | undefined {
  return value === undefined ? undefined : make(value);
}

function told(text: string, { known }: Reading): SceneText | undefined {
  const [name, region = '', port = '', ...more] = text.split('~');
  const telling = TELLINGS.find((candidate) => candidate === name);
  const regionId = known.regions.find((id) => id === region);
  const portId = known.ports.find((id) => id === port);
  const isUnknown = (region !== '' && regionId === undefined) || (port !== '' && portId === undefined);
  if (telling === undefined || isUnknown || more.length > 0) return undefined;
  return { type: 'told', telling, ...(regionId && { regionId }), ...(portId && { portId }) };
}

const NO_WORDS: SceneWords = { headline: '', body: '', notes: '' };

function own(
  text: string,
  part: keyof SceneWords,
  limit: number,
  { words }: Scene,
  reading: Reading,
): Partial<Scene> | undefined {
  const language: Language | undefined = LANGUAGES.find((candidate) => candidate === text.slice(0, 2));
  const unpacked = unpackText(text.slice(2));
  if (language === undefined || unpacked === undefined || words.type !== 'own') return undefined;
  const before = words.byLanguage[language] ?? NO_WORDS;
  const changed = { ...before, [part]: textUpTo(limit).read(unpacked, before[part], reading) };
  return { words: { type: 'own', byLanguage: { ...words.byLanguage, [language]: changed } } };
}

function layersOf(text: string): readonly LayerId[] | undefined {
  const names = text === '' ? [] : text.split('~');
  const found = new Set(names.flatMap((name) => LAYERS.find((id) => id === name) ?? []));
  return found.size === names.length ? [...found] : undefined;
}

function selectionOf(text: string, reading: Reading): Selection {
  return selection.read(text.replace('~', ':'), { type: 'none' }, reading);
}

function cameraOf(text: string): SceneCamera | undefined {
  if (text === 'fit') return { type: 'fit' };
  const [lng, lat, zoom, ...more] = text.split('~');
  const at = [numberOf(lng, -180, 180), numberOf(lat, -90, 90), numberOf(zoom, 0, 24)] as const;
  if (at[0] === undefined || at[1] === undefined || at[2] === undefined || more.length > 0) return undefined;
  return { type: 'at', center: [at[0], at[1]], zoom: at[2] };
}

function numberOf(text: string | undefined, low: number, high: number, whole = false): number | undefined {
  const value = readNumber(text ?? '');
  return value !== undefined && value >= low && value <= high && (!whole || Number.isInteger(value))
    ? value
    : undefined;
}

function focusOf(text: string, { known }: Reading): Focus | undefined {
  const [type, ...names] = text.split('~');
  const only = names.length === 1 ? names[0] : undefined;
  switch (type) {
    case 'timeline':
      return names.length === 0 ? { type } : undefined;
    case 'rank': {
      const top = numberOf(only, 1, MOST_RANKED, true);
      return top === undefined ? undefined : { type, top };
    }
    case 'compare': {
      const regionIds = distinct(names, known.regions);
      return regionIds && { type, regionIds };
    }
    case 'ports': {
      const portIds = distinct(names, known.ports);
      return portIds && { type, portIds };
    }
    case 'reasons':
    case 'corridor': {
      const regionId = known.regions.find((id) => id === only);
      return regionId && { type, regionId };
    }
    default:
      return undefined;
  }
}

function distinct<T extends string>(names: readonly string[], known: readonly T[]): readonly T[] | undefined {
  const found = new Set(names.flatMap((name) => known.find((id) => id === name) ?? []));
  return found.size === names.length && names.length <= MOST_IN_FOCUS ? [...found] : undefined;
}
