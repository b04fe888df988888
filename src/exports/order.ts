import type { CrossingId, RegionId } from '../model/ids';
import type { SiteRow } from '../model/sitePicture';
import type { DialectId } from './sql/dialect';

export const DOCUMENTS = ['ranking', 'region', 'comparison', 'crossing', 'full', 'story'] as const;
export type DocumentId = (typeof DOCUMENTS)[number];

export const PAPERS = ['letter', 'a4'] as const;
export type Paper = (typeof PAPERS)[number];

/** What a table or a layer is of. */
export const EXPORT_LAYERS = ['ranking', 'crossings', 'projects', 'gateways', 'parks', 'resources', 'links'] as const;
export type ExportLayer = (typeof EXPORT_LAYERS)[number];

/** Whose document it is, in place of the product's own name. */
export interface WhiteLabel {
  readonly name?: string;
  readonly logo?: { readonly type: 'png' | 'jpeg'; readonly bytes: Uint8Array };
  /** `#b8481a`; darkened until it can be read on white. */
  readonly accent?: string;
}

/** Bytes of a file below the public folder, like `data/geo/base.geojson`. */
export type ReadBytes = (path: string) => Promise<Uint8Array>;

/** Sites of a comparison as they were measured, and how many sites have a rank. */
export interface OrderedSites {
  readonly rows: readonly SiteRow[];
  readonly ranked: number;
}
export const NO_SITES: OrderedSites = { rows: [], ranked: 0 };

/** Which document is wanted of a study, and how it is to look. */
export interface Order {
  readonly document: DocumentId;
  /** The region of a profile; those of a comparison, with its sites two to six. */
  readonly regionIds: readonly RegionId[];
  readonly sites: OrderedSites;
  readonly crossingId?: CrossingId;
  readonly layer: ExportLayer;
  readonly paper: Paper;
  readonly label: WhiteLabel;
  /** A byte order mark before the text of a table, by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** For which database a statement is written, and whether it gives the points of each criterion. */
  readonly dialect: DialectId;
  readonly contributions: boolean;
  readonly read: ReadBytes;
  /** Told what is under way, 0..1 done. */
  readonly progress?: (done: number) => void;
}

/** What the page chooses of an order; the rest is for a database. */
export type PageOrder = Omit<Order, 'read' | 'progress' | 'dialect' | 'contributions'>;

/** The order of nothing in particular: the ranking, on the paper of the reader. */
export function plainOrder(read: ReadBytes): Order {
  const plain = { document: 'ranking', layer: 'ranking', paper: 'letter', dialect: 'duckdb' } as const;
  return { ...plain, regionIds: [], sites: NO_SITES, label: {}, bom: false, contributions: false, read };
}
