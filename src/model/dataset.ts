import type { Theme } from './criterion';
import type { CriterionId, DatasetId, RegionId } from './ids';

/** A table of the user, joined to the regions or standing on points of its own. It never leaves the device by itself. */
export interface Dataset {
  readonly id: DatasetId;
  /** In the user's words, the same in every language. */
  readonly name: string;
  /** Where the figures come from, asked for when they were added and shown wherever they are. */
  readonly source: string;
  readonly year: number;
  readonly columns: readonly DatasetColumn[];
  readonly content: DatasetContent;
}

/** A column of numbers. Joined to regions it is a criterion under its own id; its weight stands with the other weights. */
export interface DatasetColumn {
  readonly id: CriterionId;
  readonly name: string;
  /** What stands behind its numbers; empty for bare numbers. */
  readonly unit: string;
  readonly theme: Theme;
  readonly direction: 'benefit' | 'cost';
  /** Goalposts, fixed when the column was added; `low` is the smaller one. */
  readonly low: number;
  readonly high: number;
}

/** Values by column, then by row; null where missing. */
export type DatasetValues = readonly (readonly (number | null)[])[];

export type DatasetContent =
  | { readonly type: 'regions'; readonly regionIds: readonly RegionId[]; readonly values: DatasetValues }
  | {
      readonly type: 'points';
      readonly names: readonly string[];
      readonly lngs: readonly number[];
      readonly lats: readonly number[];
      readonly regionIds: readonly RegionId[];
      readonly values: DatasetValues;
    }
  /** Too many points for the document: they stay on this device under this key. */
  | { readonly type: 'kept'; readonly count: number; readonly key: string };

/** Columns of numbers that one scenario may hold, over all of its datasets. */
export const DATASET_COLUMNS_LIMIT = 12;
export const DATASETS_LIMIT = 6;
/** Points that travel in the document, over all of its datasets; more stay on the device. */
export const DOCUMENT_POINTS_LIMIT = 5000;
/** Letters of a point's name. */
export const POINT_NAME_LIMIT = 200;
export const DATASET_NAME_LIMIT = 80;
export const DATASET_SOURCE_LIMIT = 200;
export const DATASET_UNIT_LIMIT = 24;
export const DATASET_LARGEST = 1e15;
export const MOST_KEPT_POINTS = 2_000_000;

/** Many points as flat arrays, which pass between page and worker without a copy. */
export interface PointTable {
  readonly count: number;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Place of each point's region in the list of regions; every point lies in one. */
  readonly region: Uint8Array;
  readonly names: PackedTexts;
  /** One array per column; NaN where missing. */
  readonly values: readonly Float64Array[];
}

/** Texts one behind the other in UTF-8; text i runs from offsets[i] to offsets[i + 1]. */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

export function textAt({ bytes, offsets }: PackedTexts, index: number): string {
  return new TextDecoder().decode(bytes.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0));
}
