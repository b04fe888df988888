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

/** Whole-study formats of `corredor export --format`. Each has one row in `FORMATS`. */
export type FormatId = 'csv' | 'geojson' | 'pdf' | 'xlsx' | 'pptx' | 'sql';
