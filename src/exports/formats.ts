import type { Order } from './order';
import type { Study } from './study';

/** A file made from a study: pure, so that page and headless engine write the same bytes. */
export interface Format {
  readonly id: FormatId;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Loads what it needs when it is first used. Throws ProblemError where the scenario has nothing to write. */
  make(study: Study, order: Order): Promise<Uint8Array>;
}

/** Formats that the page offers; the last one of `FORMAT_IDS` is for a database alone. */
export const PAGE_FORMATS = ['pdf', 'pptx', 'xlsx', 'csv', 'geojson'] as const;
/** Whole-study formats; each has one row in `FORMATS`. Kept apart from it, so that a list of names loads no format. */
export const FORMAT_IDS = [...PAGE_FORMATS, 'sql'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];
export type PageFormat = (typeof PAGE_FORMATS)[number];
