import type { SiteKind, SiteMeasure } from './site';

/** One site as lists, dossier, comparison and map show it; hours come with the id of what they lead to. */
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

/** A part of the map. */
export interface SiteWindow {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What a picture of the sites is wanted of, besides what is scored. */
export interface SiteWanted {
  /** Id of the open site; empty when none is. */
  readonly chosen: string;
  /** Ids of the sites in the comparison. */
  readonly compared: readonly string[];
  readonly window: SiteWindow;
  /** Also the rows of the table of sites. */
  readonly isTabled: boolean;
}

/** The best sites, the open one, those compared, and the best of each square of the window. */
export interface SitePicture {
  readonly count: number;
  readonly ranked: number;
  readonly rows: readonly SiteRow[];
  readonly chosen?: SiteRow;
  readonly compared: readonly SiteRow[];
  /** Ids that were wanted for the comparison and are of no site. */
  readonly gone: readonly string[];
  /** Ranked ones first, then the others, up to a limit. */
  readonly table?: readonly SiteRow[];
  /** Longitude, latitude and score one after the other. */
  readonly points: Float64Array;
  /** Their ids, in the same order. */
  readonly pointIds: readonly string[];
}
