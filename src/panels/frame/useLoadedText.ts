import { useEffect, useState } from 'react';
import type { Language } from '../../model/geo';
import { loadMessages } from '../../text/load';
import { createText, type Text } from '../../text/text';

/** The text of a language once its messages are here; the text before stays until then. */
export function useLoadedText(language: Language): Text | undefined {
  const [text, setText] = useState<Text>();
  useEffect(() => {
    let current = true;
    loadMessages(language).then(
      (messages) => current && setText(createText(language, messages)),
      // A purged chunk of an older build: a reload brings the new one. English may already be here.
      () => current && setText((known) => known),
    );
    return () => {
      current = false;
    };
  }, [language]);
  return text;
}
