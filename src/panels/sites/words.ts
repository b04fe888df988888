import type { SiteMeasure } from '../../model/site';
import type { SiteRow } from '../../model/sitePicture';
import type { Text } from '../../text/text';

/** A site by its name; an own point without one by its number. */
export function siteName(
  { name, id }: Pick<SiteRow, 'name' | 'id'>,
  { t, number }: Pick<Text, 't' | 'number'>,
): string {
  if (name !== '') return name;
  return t('sites.unnamed', { number: number(Number(id.split(':').at(-1)) + 1) });
}

/** A measure with its unit. */
export function measureText(measure: SiteMeasure, value: number, text: Text): string {
  switch (measure) {
    case 'people30':
    case 'people60':
      return text.figure({ value: Number(value.toPrecision(3)), unit: 'persons' });
    case 'plants50':
    case 'plants100':
    case 'plants200':
      return text.number(value);
    case 'parkKm':
      return value < 10 ? text.t('sites.under10') : text.roundKm(value);
    case 'elevationM':
      return text.figure({ value: Math.round(value / 10) * 10, unit: 'metres' });
    case 'clockHours':
      return text.figure({ value, unit: 'hours' });
    case 'failoverHours':
      return text.hours(value);
  }
}
