import type { Country, LngLat } from './geo';
import type { RegionId } from './ids';

/** What a candidate site is. */
export const SITE_KINDS = ['town', 'park', 'project', 'own'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** A point to be scored: a town, a park, a project, or one of the user's own. */
export interface Site {
  /** `town:3530597`, `park:mx-bcn-pimsa-1`, `own:d-1:17`. */
  readonly id: string;
  readonly kind: SiteKind;
  readonly name: string;
  readonly at: LngLat;
  readonly regionId: RegionId;
  readonly country: Country;
  /** Of the town, or of the municipality it is the seat of. */
  readonly people?: number;
}

/** What is worked out for a site itself, beside the figures of its region; each may weigh in the score of sites. */
export const SITE_MEASURES = [
  'people30',
  'people60',
  'plants50',
  'plants100',
  'plants200',
  'parkKm',
  'elevationM',
  'clockHours',
  'failoverHours',
] as const;
export type SiteMeasure = (typeof SITE_MEASURES)[number];

/** What is ranked and drawn: regions, candidate sites, or every hexagon of the ground between. */
export const LEVELS = ['regions', 'sites', 'surface'] as const;
export type Level = (typeof LEVELS)[number];

/** How the candidate sites are chosen and weighed. */
export interface SiteChoice {
  readonly level: Level;
  readonly kinds: readonly SiteKind[];
  /** Only sites, or ground, inside this region. */
  readonly within: RegionId | undefined;
  /** Points for each measure of a site, beside the weights of the criteria; none weighs nothing. */
  readonly weights: Readonly<Partial<Record<SiteMeasure, number>>>;
  /** Id of the site that is open; empty when none is. */
  readonly chosen: string;
  /** Ids of sites in the comparison, behind the regions there; with them at most `COMPARED_LIMIT`. */
  readonly compared: readonly string[];
}

/** A kind, then what tells sites of that kind apart, all of letters that files and links take as they are. */
export const SITE_ID = /^(town|park|project|own):[\w:-]{1,72}$/;
/** The same in words, for whoever gave another text. */
export const SITE_ID_FORMS = 'town:ID, park:ID, project:ID, own:TABLE:ROW';

export const DEFAULT_SITES: SiteChoice = {
  level: 'regions',
  kinds: ['town', 'own'],
  within: undefined,
  weights: {},
  chosen: '',
  compared: [],
};

/** Goalposts of each measure: conventions of this project, in the unit of the name. `best` may be the smaller one. */
export const SITE_POSTS: Readonly<
  Record<SiteMeasure, { readonly worst: number; readonly best: number; readonly log?: true }>
> = {
  people30: { worst: 15_000, best: 2_000_000, log: true },
  people60: { worst: 50_000, best: 5_000_000, log: true },
  plants50: { worst: 0, best: 10 },
  plants100: { worst: 0, best: 15 },
  plants200: { worst: 0, best: 25 },
  parkKm: { worst: 100, best: 5 },
  elevationM: { worst: 2400, best: 0 },
  clockHours: { worst: 6, best: 9 },
  failoverHours: { worst: 12, best: 0 },
};

export interface SiteTown {
  readonly id: number;
  readonly name: string;
  readonly regionId: RegionId;
  readonly at: LngLat;
  readonly people: number;
  /** People are those of its municipality, census of 2020; else of GeoNames. */
  readonly isCensus: boolean;
  /** Whether its people count for the sites around it: nobody is to be counted twice. */
  readonly isCounted: boolean;
}

/** `public/data/sites.json`. */
export interface SiteData {
  readonly towns: readonly SiteTown[];
  readonly municipalities: readonly { readonly at: LngLat; readonly people: number }[];
  readonly airports: readonly { readonly code: string; readonly at: LngLat; readonly elevationM: number }[];
}
