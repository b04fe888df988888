import { createContext, useContext } from 'react';
import type { Text } from '../text/text';

const TextContext = createContext<Text | undefined>(undefined);

/** Wraps the page; `value` is the text of the scenario's language. */
export const TextProvider = TextContext.Provider;

/** Words and number habits of the scenario's language. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (text === undefined) throw new Error('useText: expected a TextProvider above, got none');
  return text;
}
