import { wordsOf } from './words';

/**
 * A phrase of a field as the question itself writes it, with its accents: the stretch of the question from the first to the
 * last word of the phrase where they stand close together, else those words with a sign of omission between them. A phrase
 * that the question does not hold comes back as it is.
 */
export function quoteOf(question: string, phrase: string): string {
  const tokens = [...question.matchAll(/[\p{L}\p{M}\p{N}’'-]+/gu)].map(([token]) => token);
  const kept = tokens.map(wordsOf);
  const at = wordsOf(phrase)
    .map((word) => kept.findIndex((words) => words.includes(word)))
    .sort((a, b) => a - b);
  const [first] = at;
  const last = at.at(-1);
  if (first === undefined || last === undefined || first < 0) return phrase;
  const isClose = last - first <= phrase.split(' ').length;
  const shown = isClose ? tokens.slice(first, last + 1) : tokens.filter((_, index) => at.includes(index));
  return shown.join(isClose ? ' ' : ' … ').toLocaleLowerCase();
}
