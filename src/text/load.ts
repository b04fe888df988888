import type { Language } from '../model/geo';
import type { Messages } from './messages/en';

/** `first`: the words of the first map; `all`: those of every panel too. */
export type Extent = 'first' | 'all';

type Words = Partial<Messages>;
type Loaders = Readonly<Record<Language, Readonly<Record<Extent, () => Promise<{ readonly messages: Words }>>>>>;

const LOADERS: Loaders = {
  en: { first: () => import('./messages/first.en'), all: () => import('./messages/en') },
  es: { first: () => import('./messages/first.es'), all: () => import('./messages/es') },
  fr: { first: () => import('./messages/first.fr'), all: () => import('./messages/fr') },
};

/** The messages of a language, fetched when first used. */
export async function loadMessages(language: Language, extent: Extent = 'all'): Promise<Words> {
  return (await LOADERS[language][extent]()).messages;
}
