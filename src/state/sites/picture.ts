import type { SiteMeasure } from '../../model/site';

/** One site as lists, dossier and map show it; hours come with the id of what they lead to. */
export interface SiteRow {
  readonly id: string;
  readonly kind: 'town' | 'park' | 'project' | 'own';
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
  readonly regionId: string;
  readonly people?: number;
  readonly isCensus?: boolean;
  readonly score?: number;
  readonly coverage: number;
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

/** The best sites, the open one, and the best of each square of the map. */
export interface SitePicture {
  readonly count: number;
  readonly ranked: number;
  readonly rows: readonly SiteRow[];
  readonly chosen?: SiteRow;
  readonly points: Float64Array;
  readonly pointIds: readonly string[];
}

/** What the sitting knows of the sites. */
export interface SitesView {
  /** Share of the sites that are measured, while they are. */
  readonly share?: number;
  readonly picture?: SitePicture;
  readonly problem?: string;
}
export const NO_SITES: SitesView = {};
