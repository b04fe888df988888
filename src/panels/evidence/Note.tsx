import { hasWords } from '../../model/geo';
import { useExtra } from '../useExtra';
import { useText } from '../useText';
import { Remark } from './Remark';

/** The note of a figure or fact, or the licence or period of a source, in the language of the page, as far as it has words; in English, marked so, until the translations are here. */
export function Note({ note }: { readonly note: string }) {
  const { language } = useText();
  return language === 'en' || !hasWords(note) ? note : <Translated note={note} />;
}

function Translated({ note }: { readonly note: string }) {
  const notes = useExtra('notes');
  const words = notes.type === 'ready' ? notes.data.get(note) : undefined;
  return <Remark words={words ?? { en: note }} />;
}
