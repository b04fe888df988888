import type { Language, Words } from '../model/geo';

/** A remark in the reader's language, or in English where it is not translated, with the language that it is in. */
export function wordsIn(words: Words, language: Language): { readonly text: string; readonly language: Language } {
  const text = words[language];
  return text === undefined ? { text: words.en, language: 'en' } : { text, language };
}
