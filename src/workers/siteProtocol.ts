import type { BorderSetting } from '../corridors/border/states';
import type { Atlas } from '../model/atlas';
import type { PointTable } from '../model/dataset';
import type { Park } from '../model/place';
import type { Assumptions, ProjectProfile, ValueOverride } from '../model/scenario';
import type { SiteData, SiteKind } from '../model/site';
import type { SitePicture, SiteWanted } from '../model/sitePicture';
import type { SiteParts } from '../scoring/sites';

/** Everything that sites are made of and measured against; sent again only when one of it changes. */
export interface SiteWorld {
  readonly atlas: Pick<Atlas, 'regions' | 'criteria' | 'figures' | 'projects' | 'gateways' | 'crossings' | 'network'>;
  readonly assumptions: Assumptions;
  readonly fabs: ProjectProfile['fabs'];
  readonly border: BorderSetting;
  readonly values: readonly ValueOverride[];
  readonly data: SiteData;
  readonly parks: readonly Park[];
  readonly kinds: readonly SiteKind[];
  readonly own: readonly { readonly id: string; readonly points: PointTable }[];
}

/** A world as the page sends it: of points that the device keeps only the key, so that they never pass through the page. */
export type SentSiteWorld = Omit<SiteWorld, 'own'> & {
  readonly own: readonly (SiteWorld['own'][number] | { readonly id: string; readonly key: string })[];
};

/** A part of the map. */
export type SiteWindow = SiteWanted['window'];

export type SiteRequest =
  | { readonly type: 'world'; readonly id: number; readonly world: SentSiteWorld }
  | { readonly type: 'score'; readonly id: number; readonly parts: SiteParts; readonly wanted: SiteWanted };

export type SiteReply =
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'measured'; readonly id: number; readonly count: number }
  | { readonly type: 'picture'; readonly id: number; readonly picture: SitePicture }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
