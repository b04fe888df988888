import type { Extras } from '../../model/atlas';
import type { Project } from '../../model/place';
import type { SiteKind } from '../../model/site';
import { fold } from '../search/find';

/** A site that can be added by its name. */
export interface NamedSite {
  readonly id: string;
  readonly kind: SiteKind;
  readonly name: string;
  readonly regionId: string;
}

interface Given {
  readonly extras: Pick<Partial<Extras>, 'sites' | 'parks'>;
  readonly projects: readonly Project[];
  /** Own points that are listed, by their id. */
  readonly own: readonly NamedSite[];
}

/** All sites that have a name, with it in the form that is searched. */
export function namedSites({ extras, projects, own }: Given): readonly (NamedSite & { readonly words: string })[] {
  const towns = (extras.sites?.towns ?? []).map(({ id, name, regionId }) => ({
    ...{ id: `town:${id}`, kind: 'town' as const, name, regionId },
  }));
  const parks = (extras.parks ?? []).map(({ id, name, regionId }) => ({
    ...{ id: `park:${id}`, kind: 'park' as const, name, regionId },
  }));
  const some = projects.flatMap(({ id, name, regionId }) =>
    regionId === undefined ? [] : [{ id: `project:${id}`, kind: 'project' as const, name, regionId }],
  );
  return [...towns, ...parks, ...some, ...own].map((site) => ({ ...site, words: fold(site.name) }));
}

/** The first sites whose name holds a query: those that begin with it before the others. */
export function sitesNamed(sites: ReturnType<typeof namedSites>, query: string, most: number): readonly NamedSite[] {
  const wanted = fold(query.trim());
  if (wanted === '') return [];
  const found = sites.filter(({ words }) => words.includes(wanted));
  const begins = found.filter(({ words }) => words.startsWith(wanted));
  return [...begins, ...found.filter(({ words }) => !words.startsWith(wanted))].slice(0, most);
}
