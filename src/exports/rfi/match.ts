import { FIELDS } from './allFields';
import { fold, wordsOf } from './words';

/** A field that a question may mean. */
export interface Match {
  readonly fieldId: string;
  /** 0..1; see `matchesOf`. */
  readonly confidence: number;
  /** The phrases of the field that the question holds: why it was matched. */
  readonly phrases: readonly string[];
}

/** Below this a question counts as matched with nothing. */
export const LEAST_CONFIDENCE = 0.3;
/** From this on a match is taken without a word of doubt. */
export const SURE_CONFIDENCE = 0.55;

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
}

interface Prepared {
  readonly id: string;
  readonly phrases: readonly Phrase[];
}

const PREPARED: readonly Prepared[] = FIELDS.map(({ id, phrases }) => ({
  id,
  phrases: phrases
    .map((text) => ({ text, words: [...new Set(wordsOf(text))] }))
    .filter(({ words }) => words.length > 0),
}));

/** In how many fields a word occurs. */
const SPREAD = new Map<string, number>();
for (const { phrases } of PREPARED) {
  for (const word of new Set(phrases.flatMap(({ words }) => words))) SPREAD.set(word, (SPREAD.get(word) ?? 0) + 1);
}

/** A word that few fields use tells more: ln(1 + fields / fields that use it). */
function weightOf(word: string): number {
  return Math.log(1 + PREPARED.length / (SPREAD.get(word) ?? PREPARED.length));
}

/** Half of the confidence that strength can give is reached at this sum of weights: one rare word. */
const HALF = 2.2;
/** A phrase found word for word in its order counts for more than its words here and there. */
const IN_ORDER = 1.3;

/**
 * Fields that a question may mean, best first. A phrase of a field counts when the question has all of its words; a field's
 * strength is the sum of the weights of the words so found. Confidence is strength / (strength + HALF), and is lowered by up
 * to 40 % the nearer the next field comes.
 */
export function matchesOf(question: string): readonly Match[] {
  const ordered = wordsOf(question);
  const words = new Set(ordered);
  const line = ` ${ordered.join(' ')} `;
  const found = PREPARED.flatMap(({ id, phrases }) => {
    const held = phrases.filter((phrase) => phrase.words.every((word) => words.has(word)));
    return held.length === 0 ? [] : [{ id, strength: strengthOf(held, line), held }];
  }).sort((a, b) => b.strength - a.strength);
  return found.map(({ id, strength, held }, index) => {
    const rival = index === 0 ? (found[1]?.strength ?? 0) : (found[0]?.strength ?? 0);
    const lead = Math.max(0, Math.min(1, (strength - rival) / strength));
    const confidence = (strength / (strength + HALF)) * (0.6 + 0.4 * lead);
    return { fieldId: id, confidence: Math.round(100 * confidence) / 100, phrases: shortest(held) };
  });
}

function strengthOf(held: readonly Phrase[], line: string): number {
  const best = new Map<string, number>();
  for (const { words } of held) {
    const factor = words.length > 1 && line.includes(` ${words.join(' ')} `) ? IN_ORDER : 1;
    for (const word of words) best.set(word, Math.max(best.get(word) ?? 0, factor * weightOf(word)));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

/** At most three phrases, the longest first, none that is said by another. */
function shortest(held: readonly Phrase[]): readonly string[] {
  const sorted = held.toSorted((a, b) => b.words.length - a.words.length);
  const kept: Phrase[] = [];
  for (const phrase of sorted) {
    const isSaid = kept.some(({ words }) => phrase.words.every((word) => words.includes(word)));
    if (!isSaid) kept.push(phrase);
  }
  return kept.slice(0, 3).map(({ text }) => fold(text));
}

/** The field that a question is taken to mean, where one is likely enough. */
export function bestMatch(question: string): Match | undefined {
  const [best] = matchesOf(question);
  return best !== undefined && best.confidence >= LEAST_CONFIDENCE ? best : undefined;
}
