import { knownSourceWords } from '../../text/sourceWords';
import { useText } from '../useText';

/** Words of a source in the language of the page where they are known, else as they are, marked as English. */
export function SourceWords({ words }: { readonly words: string }) {
  const known = knownSourceWords(words, useText());
  return known === undefined ? <span lang="en">{words}</span> : known;
}
