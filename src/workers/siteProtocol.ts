import type { BorderSetting } from '../corridors/border/states';
import type { Atlas } from '../model/atlas';
import type { PointTable } from '../model/dataset';
import type { Park } from '../model/place';
import type { Assumptions, ProjectProfile, ValueOverride } from '../model/scenario';
import type { SiteData, SiteKind, SiteMeasure } from '../model/site';
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

/** A part of the map and how many points it takes. */
export interface SiteWindow {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export type SiteRequest =
  | { readonly type: 'world'; readonly id: number; readonly world: SentSiteWorld }
  | {
      readonly type: 'score';
      readonly id: number;
      readonly parts: SiteParts;
      readonly chosen: string;
      readonly window: SiteWindow;
    };

/** One site as lists and the dossier show it. */
export interface SiteRow {
  readonly id: string;
  readonly kind: SiteKind;
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
  readonly regionId: string;
  readonly people?: number;
  readonly isCensus?: boolean;
  readonly score?: number;
  readonly coverage: number;
  /** 1 is best, exact ties share the smaller rank; absent when not ranked. */
  readonly rank?: number;
  readonly fabHours?: number;
  readonly fabId?: string;
  readonly portHours?: number;
  readonly crossingId?: string;
  readonly airHours?: number;
  readonly gatewayId?: string;
  readonly neighbours?: number;
  readonly measures: Readonly<Partial<Record<SiteMeasure, number>>>;
  readonly values?: readonly number[];
}

export interface SitePicture {
  readonly count: number;
  readonly ranked: number;
  readonly rows: readonly SiteRow[];
  readonly chosen?: SiteRow;
  /** The best site of each square of the window: longitude, latitude and score one after the other. */
  readonly points: Float64Array;
  /** Their ids, in the same order. */
  readonly pointIds: readonly string[];
}

export type SiteReply =
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'measured'; readonly id: number; readonly count: number }
  | { readonly type: 'picture'; readonly id: number; readonly picture: SitePicture }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
