import type { Atlas, Extras } from '../../model/atlas';
import type { Language, LngLat } from '../../model/geo';
import type { Selection } from '../../model/scenario';

export type HitKind = 'region' | 'port' | 'crossing' | 'project' | 'park' | 'gateway' | 'resource' | 'city';

/** Something search can open: what to select, or for a town where to look. */
export interface Hit {
  readonly key: string;
  readonly kind: HitKind;
  readonly name: string;
  readonly detail: string;
  readonly selection: Selection;
  readonly at: LngLat | undefined;
}

/** What is needed to find something by its names. */
export interface Findable {
  readonly name: string;
  /** All of its names, folded, after a space each. */
  readonly words: string;
  readonly aliases: readonly string[];
  /** Order among equally good hits: what people ask for first. */
  readonly weight: number;
}

export interface Entry extends Hit, Findable {}

/** Lower case without accents: `Querétaro` and `queretaro` are the same. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The names of something as `find` reads them. */
export function namesOf(name: string, others: readonly (string | undefined)[], weight: number): Findable {
  const aliases = [name, ...others].filter((word) => word !== undefined).map(fold);
  return { name, aliases, words: ` ${aliases.join(' ').replace(/[^\p{L}\p{N}]+/gu, ' ')}`, weight };
}

/**
 * Everything that can be found, in the language of the page; towns and parks join when their files have come. `worded`
 * puts words of the sources into that language.
 */
export function searchIndex(
  atlas: Atlas,
  extras: Partial<Extras>,
  language: Language,
  worded: (words: string) => string = (words) => words,
): readonly Entry[] {
  const regionName = new Map(atlas.regions.map((region) => [region.id, region.names[language]]));
  const entries: Entry[] = [];
  const add = (hit: Hit, weight: number, others: readonly (string | undefined)[] = []): void => {
    entries.push({ ...hit, ...namesOf(hit.name, others, weight) });
  };
  for (const region of atlas.regions) {
    const { id, names, country } = region;
    add(
      {
        key: id,
        kind: 'region',
        name: names[language],
        detail: country,
        selection: { type: 'region', id },
        at: undefined,
      },
      9,
      [...Object.values(names), id, region.referenceCity.name],
    );
  }
  for (const port of atlas.ports) {
    const { id, name, localName, usTown, otherTown, at } = port;
    add(
      {
        key: id,
        kind: 'port',
        name,
        detail: [usTown, otherTown].filter(Boolean).join(' – '),
        selection: { type: 'port', id },
        at,
      },
      7,
      [localName, usTown, otherTown],
    );
  }
  for (const { id, name, localName, at, portId } of atlas.crossings) {
    const port = atlas.ports.find((candidate) => candidate.id === portId);
    add({ key: id, kind: 'crossing', name, detail: port?.name ?? '', selection: { type: 'crossing', id }, at }, 5, [
      localName,
      port?.name,
    ]);
  }
  for (const { id, name, company, city, at, regionId } of atlas.projects) {
    const place = [city, regionId && regionName.get(regionId)].filter(Boolean).join(', ');
    add({ key: id, kind: 'project', name, detail: place, selection: { type: 'project', id }, at }, 4, [company, city]);
  }
  for (const { id, name, code, city, at } of atlas.gateways) {
    add(
      {
        key: id,
        kind: 'gateway',
        name,
        detail: [code, city].filter(Boolean).join(' · '),
        selection: { type: 'gateway', id },
        at,
      },
      3,
      [code, city],
    );
  }
  for (const { id, name, city, at, regionId } of extras.parks ?? []) {
    add(
      {
        // Some sites are in several files under one id.
        key: `park ${id}`,
        kind: 'park',
        name,
        detail: [city, regionName.get(regionId)].filter(Boolean).join(', '),
        selection: { type: 'park', id },
        at,
      },
      3,
      [city],
    );
  }
  for (const { id, name, commodity, at, regionId } of extras.resources ?? []) {
    add(
      {
        key: `resource ${id}`,
        kind: 'resource',
        name,
        detail: [worded(commodity), regionId && regionName.get(regionId)].filter(Boolean).join(', '),
        selection: { type: 'resource', id },
        at,
      },
      3,
      [commodity, worded(commodity)],
    );
  }
  for (const { name, regionId, at, population } of extras.cities ?? []) {
    add(
      {
        key: `city ${regionId} ${name} ${at.join()}`,
        kind: 'city',
        name,
        detail: regionName.get(regionId) ?? '',
        selection: { type: 'region', id: regionId },
        at,
      },
      Math.log10(population) / 2,
    );
  }
  return entries;
}

const MOST_HITS = 12;

/** The best hits for what was typed; every word must be found, at the start of a word counts more. */
export function find<Item extends Findable>(index: readonly Item[], query: string): readonly Item[] {
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const scored: { readonly entry: Item; readonly score: number }[] = [];
  for (const entry of index) {
    const score = matchScore(entry, words);
    if (score > 0) scored.push({ entry, score });
  }
  return scored
    .sort((a, b) => b.score - a.score || a.entry.name.localeCompare(b.entry.name))
    .slice(0, MOST_HITS)
    .map(({ entry }) => entry);
}

function matchScore(entry: Findable, words: readonly string[]): number {
  let score = entry.weight;
  for (const word of words) {
    if (!entry.words.includes(word)) return 0;
    if (entry.words.includes(` ${word}`)) score += 10;
    if (entry.aliases.some((alias) => alias.startsWith(word))) score += 10;
  }
  return entry.aliases.includes(words.join(' ')) ? score + 20 : score;
}
