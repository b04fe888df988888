import type { Scene } from '../../model/scenario';
import type { SceneWords } from '../../model/story';
import type { MessageKey } from '../../text/messages/en';
import type { Claim, Sentence } from './claim';
import { type Fact, type FactSource, sourcesOf } from './fact';
import { factOf, isLive } from './facts';
import { subjectFacts } from './subject';
import { TELLERS } from './tellings/table';
import type { StoryWorld } from './world';

/** One scene in words, as it is shown now. */
export interface Slide {
  readonly topic: MessageKey | undefined;
  readonly headline: string;
  readonly body: string;
  readonly notes: string;
  /** At most `MOST_FACTS`. */
  readonly facts: readonly Fact[];
  /** Every live figure of words and row. */
  readonly said: readonly Fact[];
  /** What stands in the words, part by part. */
  readonly spoken: Spoken;
  /** What the words cite beside figures: a programme, a port project. */
  readonly cites: readonly FactSource[];
  readonly sources: readonly FactSource[];
  /** `unsupported`: a ready-made claim that the data no longer bear. `unknown`: a live figure of the words that there is none of. */
  readonly fault: 'none' | 'unsupported' | 'unknown';
}

/** Live figures of each part of the words, and the names or own words that stand between them. */
export interface Spoken {
  readonly headline: SpokenPart;
  readonly body: SpokenPart;
  readonly notes: SpokenPart;
}

export interface SpokenPart {
  readonly facts: readonly Fact[];
  readonly names: readonly string[];
}

export const MOST_FACTS = 3;
const SILENT: SpokenPart = { facts: [], names: [] };
const MISSING = '\u2013';

/** Words and figures of a scene from the data of the moment. */
export function slideOf(scene: Scene, world: StoryWorld): Slide {
  const { words } = scene;
  if (words.type === 'told') {
    const claim = TELLERS[words.telling](world, { ...words, focus: scene.focus });
    return claim === undefined ? unsupported(scene, world) : claimed(claim, world);
  }
  return own(ownWords(scene, world), scene, world);
}

/** The typed words in the language shown or, where there are none, in the first that has some. */
function ownWords({ words }: Scene, { text }: StoryWorld): SceneWords {
  const plain: SceneWords = { headline: '', body: '', notes: '' };
  if (words.type !== 'own') return plain;
  const { byLanguage } = words;
  return byLanguage[text.language] ?? byLanguage.en ?? byLanguage.es ?? byLanguage.fr ?? plain;
}

function claimed(claim: Claim, world: StoryWorld): Slide {
  const said = [claim.headline, ...claim.body, ...claim.notes].flatMap(factsIn);
  const facts = claim.facts.slice(0, MOST_FACTS);
  const inWords = (sentences: readonly Sentence[]) =>
    sentences.map((one) => worded(one, world, ({ text }) => text)).join(' ');
  return {
    topic: claim.topic,
    headline: inWords([claim.headline]),
    body: inWords(claim.body),
    notes: inWords(claim.notes),
    facts,
    said: [...facts, ...said],
    spoken: { headline: partOf([claim.headline]), body: partOf(claim.body), notes: partOf(claim.notes) },
    cites: uncited(claim, [...facts, ...said], world),
    sources: [...sourcesOf([...facts, ...said], world.atlas.edition), ...uncited(claim, [...facts, ...said], world)],
    fault: 'none',
  };
}

function own(words: SceneWords, scene: Scene, world: StoryWorld): Slide {
  const parts = {
    headline: filled(words.headline, world),
    body: filled(words.body, world),
    notes: filled(words.notes, world),
  };
  const { headline, body, notes } = parts;
  const found = [headline, body, notes].flatMap((part) => part.facts);
  const isWhole = headline.isWhole && body.isWhole && notes.isWhole;
  const named = found.filter((fact, index) => found.findIndex(({ id }) => id === fact.id) === index);
  const facts = (named.length > 0 ? named : subjectFacts(scene, world)).slice(0, MOST_FACTS);
  return {
    topic: undefined,
    headline: headline.words,
    body: body.words,
    notes: notes.words,
    facts,
    said: [...facts, ...named],
    spoken: parts,
    cites: [],
    sources: sourcesOf([...facts, ...named], world.atlas.edition),
    fault: isWhole ? 'none' : 'unknown',
  };
}

/** Typed words with their live figures as they read now; a figure that there is none of becomes a dash. */
function filled(
  template: string,
  world: StoryWorld,
): SpokenPart & { readonly words: string; readonly isWhole: boolean } {
  const facts: Fact[] = [];
  let isWhole = true;
  const words = template.replace(LIVE, (_, id: string) => {
    const fact = factOf(world, id);
    if (fact === undefined) isWhole = false;
    else facts.push(fact);
    return fact?.text ?? MISSING;
  });
  return { words, facts, isWhole, names: template.replace(LIVE, '\n').split('\n') };
}

function partOf(sentences: readonly Sentence[]): SpokenPart {
  const values = sentences.flatMap((one) => Object.values(one.values ?? {}));
  return {
    facts: sentences.flatMap(factsIn),
    names: values.flatMap((value) => (typeof value === 'object' ? [] : [String(value)])),
  };
}

function unsupported(scene: Scene, world: StoryWorld): Slide {
  const facts = subjectFacts(scene, world).slice(0, MOST_FACTS);
  return {
    topic: undefined,
    headline: world.text.t('tell.unsupported.head'),
    body: world.text.t('tell.unsupported.body'),
    notes: '',
    facts,
    said: facts,
    spoken: { headline: SILENT, body: SILENT, notes: SILENT },
    cites: [],
    sources: sourcesOf(facts, world.atlas.edition),
    fault: 'unsupported',
  };
}

/** A live figure inside typed words: `{hours:MX-SON}`. */
const LIVE = /\{([a-z]+:[^{}]{1,80})\}/g;

/** The words of a ready-made scene as a person can edit them: its figures stay live between braces. */
export function editableWords(scene: Scene, world: StoryWorld): SceneWords {
  if (scene.words.type === 'own') return ownWords(scene, world);
  const claim = TELLERS[scene.words.telling](world, { ...scene.words, focus: scene.focus });
  if (claim === undefined) return { headline: '', body: '', notes: '' };
  const inWords = (sentences: readonly Sentence[]) =>
    sentences.map((one) => worded(one, world, (fact) => (isLive(fact.id) ? `{${fact.id}}` : fact.text))).join(' ');
  return { headline: inWords([claim.headline]), body: inWords(claim.body), notes: inWords(claim.notes) };
}

function worded({ key, values = {} }: Sentence, { text }: StoryWorld, show: (fact: Fact) => string): string {
  const shown = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'object'
      ? [
          [name, show(value)],
          [`${name}N`, countIn(value)],
        ]
      : [[name, value]],
  );
  return text.t(key, Object.fromEntries(shown));
}

/** What a plural goes by: `running` is shown as `1` or `{running:US-VA:fab}`, `runningN` is the number itself. */
function countIn({ of: [first] }: Fact): number {
  if (first === undefined) return 0;
  return Math.round('value' in first ? first.value : first.amount);
}

function uncited({ cites = [] }: Claim, facts: readonly Fact[], { atlas }: StoryWorld): readonly FactSource[] {
  const named = new Set(sourcesOf(facts, atlas.edition).map((source) => JSON.stringify(source)));
  return cites.filter((source, index) => {
    const key = JSON.stringify(source);
    return !named.has(key) && cites.findIndex((other) => JSON.stringify(other) === key) === index;
  });
}

function factsIn({ values = {} }: Sentence): readonly Fact[] {
  return Object.values(values).flatMap((value) => (typeof value === 'object' ? [value] : []));
}
