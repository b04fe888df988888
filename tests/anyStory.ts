import fc from 'fast-check';
import { LANGUAGES, type Language } from '../src/model/geo';
import type { PortId, RegionId } from '../src/model/ids';
import {
  type Camera,
  FIRST_YEAR,
  LAST_YEAR,
  LAYERS,
  type Scene,
  type SceneCamera,
  type Selection,
} from '../src/model/scenario';
import {
  type Focus,
  MOST_IN_FOCUS,
  MOST_RANKED,
  SCENE_VIEWS,
  type SceneText,
  type SceneWords,
  SECONDS,
  TELLINGS,
} from '../src/model/story';
import { even } from './even';

interface StoryWorld {
  readonly regions: readonly RegionId[];
  readonly ports: readonly PortId[];
}

/** Letters, separators and escapes of links, accents, and anything else that can be printed. */
const words = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...' _~,:;%()áéñÉ’{}rank-MX.'), maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  .filter((text) => !/\p{Cc}|\p{Surrogate}/u.test(text) && text.length <= 160);

const sceneWords: fc.Arbitrary<SceneWords> = fc.record({ headline: words, body: words, notes: words });

function text({ regions, ports }: StoryWorld): fc.Arbitrary<SceneText> {
  const own = fc
    .subarray([...LANGUAGES])
    .chain((languages) => fc.tuple(...languages.map((language) => sceneWords.map((made) => [language, made] as const))))
    .map((entries): SceneText => {
      const byLanguage: Partial<Record<Language, SceneWords>> = Object.fromEntries(entries);
      return { type: 'own', byLanguage };
    });
  const told = fc
    .tuple(
      fc.constantFrom(...TELLINGS),
      fc.option(fc.constantFrom(...regions), { nil: undefined }),
      fc.option(fc.constantFrom(...ports), { nil: undefined }),
    )
    .map(
      ([telling, regionId, portId]): SceneText => ({
        type: 'told',
        telling,
        ...(regionId && { regionId }),
        ...(portId && { portId }),
      }),
    );
  return fc.oneof(own, told);
}

function focus({ regions, ports }: StoryWorld): fc.Arbitrary<Focus> {
  const some = <T>(items: readonly T[]) =>
    fc.shuffledSubarray([...items], { maxLength: Math.min(MOST_IN_FOCUS, items.length) });
  return fc.oneof(
    fc.constantFrom<Focus>({ type: 'none' }, { type: 'timeline' }),
    fc.integer({ min: 1, max: MOST_RANKED }).map((top): Focus => ({ type: 'rank', top })),
    some(regions).map((regionIds): Focus => ({ type: 'compare', regionIds })),
    some(ports).map((portIds): Focus => ({ type: 'ports', portIds })),
    fc.constantFrom(...regions).map((regionId): Focus => ({ type: 'reasons', regionId })),
    fc.constantFrom(...regions).map((regionId): Focus => ({ type: 'corridor', regionId })),
  );
}

/** Any story a user of this world could have made; numbers to the last bit. */
export function anyStory(
  world: StoryWorld,
  selection: fc.Arbitrary<Selection>,
  camera: fc.Arbitrary<Camera>,
  maxLength = 5,
): fc.Arbitrary<readonly Scene[]> {
  const scene = fc.record<Scene>({
    words: text(world),
    view: fc.constantFrom(...SCENE_VIEWS),
    layers: fc.shuffledSubarray([...LAYERS]),
    selection,
    camera: fc.oneof<fc.Arbitrary<SceneCamera>[]>(camera, fc.constant<SceneCamera>({ type: 'subject' })),
    year: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
    hasPlan: fc.boolean(),
    focus: focus(world),
    seconds: even(SECONDS.least, SECONDS.most),
  });
  return fc.array(scene, { maxLength });
}
