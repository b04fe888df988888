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

/** Whole-study formats; each has one row in `FORMATS`. Kept apart from it, so that a list of names loads no format. */
export const FORMAT_IDS = ['pdf', 'pptx', 'xlsx', 'csv', 'geojson'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];
