import { wordsIn } from '../text/wordsIn';
import type { Study } from './study';

/** A note of a figure or fact, or the licence or period of a source, in the language of the document; as it stands where it has no words. */
export function noteWords({ extras, text }: Pick<Study, 'extras' | 'text'>, note: string): string {
  const words = extras.notes.get(note);
  return words === undefined ? note : wordsIn(words, text.language).text;
}
