import type { Source } from '../../model/figure';

/** Longer names are cut at a comma or a word. */
const SHORT = 44;

/** A source in a few words: its publisher, else its title, else the host of its address; nothing when it has none of these. */
export function sourceName(source: Pick<Source, 'publisher' | 'title' | 'url'>): string | undefined {
  return shortName(source.publisher ?? source.title) ?? (source.url && new URL(source.url).host);
}

/** The first of several sources, without what it is quoted for or its abbreviation. Nothing where no word is left. */
export function shortName(words: string): string | undefined {
  const sources = words.replace(/^[a-z][a-z, ]*: /, '').split(/ \| |;/);
  const first = sources.map((source) => source.trim()).find((source) => /\p{L}/u.test(source));
  const name = first?.replace(/ \([^)]*\)?$/, '');
  if (name === undefined || name.length <= SHORT) return name;
  const [publisher = name] = name.split(/ \(|, /);
  return publisher.length <= SHORT ? publisher : `${publisher.slice(0, publisher.lastIndexOf(' ', SHORT))} …`;
}
