import { useEffect, useState } from 'react';
import type { Language } from '../../model/geo';
import { faultArose } from '../../state/actions';
import { fileFault } from '../../state/fileFault';
import { useApp } from '../../state/store';
import { type Extent, loadMessages } from '../../text/load';
import { createText, type Text } from '../../text/text';
import { WORDS_FILE } from './faultWords';
import { useUnits } from './useUnits';
import { allWordsArrived, whenAllWanted } from './words';

/** The text of a language once its messages are here; the text before stays until then. */
export function useLoadedText(language: Language): Text | undefined {
  const [text, setText] = useState<Text>();
  const [extent, setExtent] = useState<Extent>('first');
  const isFaulty = useApp(({ session }) => session.faults.some(({ file }) => file === WORDS_FILE));
  const units = useUnits(() => setExtent('all'));
  useEffect(() => whenAllWanted(() => setExtent('all')), []);
  useEffect(() => {
    if (isFaulty) return;
    let current = true;
    loadMessages(language, extent).then(
      (messages) => {
        if (!current) return;
        setText(createText(language, messages, units));
        if (extent === 'all') allWordsArrived();
      },
      (error: unknown) => faultArose(fileFault(WORDS_FILE, error)),
    );
    return () => {
      current = false;
    };
  }, [language, extent, isFaulty, units]);
  return text;
}
