import type { ImportIssue } from '../../model/imported';
import type { Told } from '../../model/importSays';
import type { Text } from '../../text/text';

/** What was expected or found, in the language of the page; texts of the file as they are, cut where they are long. */
export function toldWords(told: Told, { t }: Pick<Text, 't'>): string {
  if (typeof told === 'string') return told.length > 80 ? `${told.slice(0, 79)}…` : told;
  return t(`imported.${told.type}`, told.values);
}

/** `Line 4: expected a header, found nothing`. */
export function issueSentence({ place, expected, got }: ImportIssue, text: Pick<Text, 't'>): string {
  const values = { expected: toldWords(expected, text), got: toldWords(got, text) };
  if (place.type === 'line') return text.t('data.issue.line', { line: place.line, ...values });
  return text.t('data.issue.field', { path: place.path, ...values });
}
