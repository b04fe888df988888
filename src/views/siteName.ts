import type { SiteRow } from '../model/sitePicture';
import type { Text } from '../text/text';

/** A site by its name; an own point without one by its number. */
export function siteName(
  { name, id }: Pick<SiteRow, 'name' | 'id'>,
  { t, number }: Pick<Text, 't' | 'number'>,
): string {
  if (name !== '') return name;
  return t('sites.unnamed', { number: number(Number(id.split(':').at(-1)) + 1) });
}
