import type { Certainty, FigureMark } from '../../model/figure';
import type { RegionId } from '../../model/ids';
import { editionYear } from '../../views/figures';
import { fold } from '../search/find';
import type { Entry } from './catalogue';

export const AGES = ['recent', 'middle', 'old'] as const;
export type Age = (typeof AGES)[number];
/** Ends of the ages, in years before the edition: up to two, up to five, more. */
const RECENT = 2;
const MIDDLE = 5;

/** What the list is narrowed to; an absent part asks nothing. */
export interface SourceFilter {
  readonly query: string;
  readonly regionId?: RegionId | undefined;
  readonly series?: string | undefined;
  readonly publisher?: string | undefined;
  readonly age?: Age | undefined;
  readonly certainty?: Certainty | undefined;
  readonly mark?: FigureMark | undefined;
}

export const NO_FILTER: SourceFilter = { query: '' };

export function ageOf(year: number, edition: string): Age {
  const years = editionYear(edition) - year;
  if (years <= RECENT) return 'recent';
  return years <= MIDDLE ? 'middle' : 'old';
}

/** Entries that meet every part of the filter; each word of the query must be found, accents aside. */
export function filtered(entries: readonly Entry[], filter: SourceFilter, edition: string): readonly Entry[] {
  const words = fold(filter.query).split(/\s+/).filter(Boolean);
  const { regionId, series, publisher, age, certainty, mark } = filter;
  return entries.filter(
    (entry) =>
      (regionId === undefined || entry.regionId === regionId) &&
      (series === undefined || entry.series === series) &&
      (publisher === undefined || entry.publisher === publisher) &&
      (age === undefined || ageOf(entry.figure.year, edition) === age) &&
      (certainty === undefined || entry.figure.certainty === certainty) &&
      (mark === undefined || entry.figure.marks.includes(mark)) &&
      words.every((word) => entry.words.includes(word)),
  );
}

export const SORTS = ['what', 'place', 'value', 'year', 'publisher', 'certainty'] as const;
export type SortColumn = (typeof SORTS)[number];

export interface SortOrder {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

const SURENESS: Readonly<Record<Certainty, number>> = { high: 0, medium: 1, low: 2, recalled: 3 };

/** A sorted copy; equal entries keep their order. */
export function sorted(entries: readonly Entry[], { column, direction }: SortOrder, locale: string): readonly Entry[] {
  const collator = new Intl.Collator(locale);
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: Entry, b: Entry): number => {
    switch (column) {
      case 'what':
      case 'place':
      case 'publisher':
        return collator.compare(a[column], b[column]);
      case 'value':
      case 'year':
        return a.figure[column] - b.figure[column];
      case 'certainty':
        return SURENESS[a.figure.certainty] - SURENESS[b.figure.certainty];
    }
  };
  return entries.toSorted((a, b) => sign * compare(a, b));
}

/** The same column turns round, another one starts upwards. */
export function nextOrder(order: SortOrder, column: SortColumn): SortOrder {
  if (order.column !== column) return { column, direction: 'ascending' };
  return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
}
