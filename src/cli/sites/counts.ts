import { COUNTRY, ID } from '../../exports/sql/siteNames';
import { COUNTRIES } from '../../model/geo';
import { atField, InputError } from '../fault';

/** How many sites were scored in a country, and how many of them have a rank. */
export interface CountryCount {
  readonly rows: number;
  readonly ranked: number;
}

/** One country of a result as it was counted; `country` is null where the sites name none. */
export interface Counted extends CountryCount {
  readonly country: string | null;
  readonly nameless: number;
}

/** The counts by country. Throws InputError for no sites, for sites without an id and for countries that no figure is read in. */
export function checkedCounts(counts: readonly Counted[], sourcePath: string): Readonly<Record<string, CountryCount>> {
  if (counts.length === 0) throw new InputError([atField(sourcePath, 'rows', 'sites', 'none')]);
  const known: readonly string[] = COUNTRIES;
  const strange = counts.filter(({ country }) => country === null || !known.includes(country));
  const nameless = counts.reduce((sum, one) => sum + one.nameless, 0);
  const wrong = strange.slice(0, 10).map(({ country, rows }) => {
    return atField(sourcePath, COUNTRY, known.join(', '), `${country ?? 'nothing'} in ${rows} rows`);
  });
  if (nameless > 0) wrong.push(atField(sourcePath, ID, 'one for every site', `none in ${nameless} rows`));
  if (wrong.length > 0) throw new InputError(wrong);
  return Object.fromEntries(counts.map(({ country, rows, ranked }) => [country ?? '', { rows, ranked }]));
}
