import type { SiteWorld } from '../exports/sites/siteList';
import type { SitePicture, SiteWanted } from '../model/sitePicture';
import type { SiteParts } from '../scoring/sites';

/** A world as the page sends it: of points that the device keeps only the key, so that they never pass through the page. */
export type SentSiteWorld = Omit<SiteWorld, 'own'> & {
  readonly own: readonly (SiteWorld['own'][number] | { readonly id: string; readonly key: string })[];
};

export type SiteRequest =
  | { readonly type: 'world'; readonly id: number; readonly world: SentSiteWorld }
  | { readonly type: 'score'; readonly id: number; readonly parts: SiteParts; readonly wanted: SiteWanted };

export type SiteReply =
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'measured'; readonly id: number; readonly count: number }
  | { readonly type: 'picture'; readonly id: number; readonly picture: SitePicture }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
