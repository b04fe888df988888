import type { Text } from '../../text/text';

const SHOWN = 3;

/** Two names as a reader says them; one alone stays as it is. */
export function both([a = '', b]: readonly string[], { t }: Pick<Text, 't'>): string {
  return b === undefined ? a : t('documents.and', { a, b });
}

/** The first few names, and that there are others. */
export function listed(names: readonly string[], { t }: Pick<Text, 't'>, most = SHOWN): string {
  const shown = names.slice(0, most);
  if (names.length > most) return t('documents.andOthers', { names: shown.join(', ') });
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : t('documents.and', { a: shown.slice(0, -1).join(', '), b: last });
}

/** A title's words inside a sentence. */
export function inSentence(words: string, locale: string): string {
  return words.slice(0, 1).toLocaleLowerCase(locale) + words.slice(1);
}

/** A name that someone else gave, cut at a word so that it finds room: at most so many letters, no word longer than `word`. */
export function shortened(name: string, most: number, word: number): string {
  const words = name.split(' ').map((one) => (one.length > word ? `${one.slice(0, word - 1)}…` : one));
  const kept: string[] = [];
  for (const one of words) {
    if ([...kept, one].join(' ').length > most && kept.length > 0) return `${kept.join(' ')} …`;
    kept.push(one);
  }
  return kept.join(' ');
}
