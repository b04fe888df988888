import type { Fault } from '../../state/store';
import { pathWords, phraseWords } from '../../text/saying';
import type { Text } from '../../text/text';

/** The name under which missing words are told, and asked for again. */
export const WORDS_FILE = 'messages';

/** `data/network.json, links[3].km: expected a number, got null`, in the language of the page. */
export function faultWords({ file, message, said }: Fault, text: Text): string {
  // What would name the fault is among the words that did not come.
  if (file === WORDS_FILE) return text.t('fault.code');
  if (said !== undefined) {
    const path = said.place === undefined ? file : `${file}, ${pathWords(said.place, text)}`;
    const values = { path, expected: phraseWords(said.expected, text), got: phraseWords(said.got, text) };
    const words = text.t('work.problem', values);
    // The words of notices may still be on their way.
    if (words !== '') return words;
  }
  return message.startsWith(file) ? message : text.t('fault.file', { file, message });
}
