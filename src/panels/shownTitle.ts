import { FIRST_TITLE } from '../scoring/defaults';
import type { Text } from '../text/text';

/** The title in the reader's language while nobody has given one; else as it was given. */
export function shownTitle(title: string, t: Text['t']): string {
  return title === FIRST_TITLE ? t('bar.firstTitle') : title;
}
