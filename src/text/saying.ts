import { english, type Phrase } from '../model/saying';
import type { Text } from './text';

/** A phrase in the language of the page; in English until the words of notices are here. */
export function phraseWords(phrase: Phrase, { t }: Pick<Text, 't'>): string {
  if (typeof phrase === 'string') return phrase;
  const given = Object.entries(phrase.values ?? {});
  const values = given.map(([name, value]) => [name, typeof value === 'object' ? phraseWords(value, { t }) : value]);
  const words = t(`said.${phrase.type}`, Object.fromEntries(values));
  return words === '' ? english(phrase) : words;
}

const LINE = /^line (\d+)(?:, column (\d+))?$/;
const BYTE = /^byte offset (\d+)$/;

/** A path into the document is the same in every language; a line, a byte or the file as a whole is not. */
export function pathWords(path: string, { t }: Pick<Text, 't'>): string {
  const [, line, column] = LINE.exec(path) ?? [];
  if (line !== undefined)
    return column === undefined ? t('said.at.line', { line }) : t('said.at.column', { line, column });
  const [, byte] = BYTE.exec(path) ?? [];
  if (byte !== undefined) return t('said.at.byte', { byte });
  return path === 'root' || path === '(file)' ? t('said.at.file') : path;
}
