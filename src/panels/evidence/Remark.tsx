import type { Words } from '../../model/geo';
import { wordsIn } from '../../text/wordsIn';
import { useText } from '../useText';

/** A remark of ours in the language of the page; what is not translated is marked as English. */
export function Remark({ words }: { readonly words: Words }) {
  const { language } = useText();
  const said = wordsIn(words, language);
  return said.language === language ? said.text : <span lang={said.language}>{said.text}</span>;
}
