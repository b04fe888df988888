import type { DatasetContent, PointTable } from './dataset';
import type { Told } from './importSays';

export const FORMATS = ['csv', 'geojson', 'xlsx', 'parquet'] as const;
export type FileFormat = (typeof FORMATS)[number];

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];
export type Decimal = '.' | ',';

/** How a text file is read; proposed from the file itself, changed by the user. */
export interface TextSettings {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
  readonly header: boolean;
}

/** Where a mistake lies: a line of text, or a path into JSON. */
export type IssuePlace =
  | { readonly type: 'line'; readonly line: number; readonly column: number }
  | { readonly type: 'field'; readonly path: string };

/** Something that is not as it must be; nothing of its row is added until it is fixed, or the row left out. */
export interface ImportIssue {
  readonly place: IssuePlace;
  /** A warning is told and does not stop its row; a note says what was done. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly expected: Told;
  readonly got: Told;
  /** Number of the row in the file; absent where the whole file is meant. */
  readonly row?: number;
  /** Place and name of the column. */
  readonly cell?: { readonly column: number; readonly name: string; readonly text: string };
  /** Texts that would do in place of the cell's. */
  readonly fixes?: readonly string[];
}

/** What a column seems to hold. */
export type ColumnKind = 'number' | 'text' | 'empty';

export interface SurveyedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** Where the rows lie: a column with regions, or two with degrees; a polygon or point of GeoJSON brings its own. */
export type PlaceColumns =
  | { readonly type: 'region'; readonly column: number }
  | { readonly type: 'point'; readonly lng: number; readonly lat: number; readonly name?: number }
  | { readonly type: 'none' };

/** What a look at the file found, before anything is read for good. */
export interface Survey {
  readonly file: string;
  readonly bytes: number;
  readonly format: FileFormat;
  readonly text?: TextSettings;
  readonly columns: readonly SurveyedColumn[];
  /** The first rows, as texts. */
  readonly preview: readonly (readonly string[])[];
  readonly place: PlaceColumns;
  readonly issues: readonly ImportIssue[];
  /** Nothing of the file can be used. */
  readonly isRefused: boolean;
}

/** What the user decided about rows with mistakes. */
export interface Decisions {
  /** New texts by `row:column`. */
  readonly fixes: Readonly<Record<string, string>>;
  readonly skipped: readonly number[];
}

export interface ReadRequest {
  readonly text?: TextSettings;
  readonly place: PlaceColumns;
  /** Columns with numbers to bring along. */
  readonly values: readonly number[];
  readonly decisions: Decisions;
}

/** One numeric column as read, with goalposts to begin with. */
export interface ReadColumn {
  readonly column: number;
  readonly name: string;
  readonly known: number;
  /** 5th and 95th percentile; absent where all values are equal or none is known. */
  readonly low?: number;
  readonly high?: number;
}

/** What a whole reading gave. */
export interface ReadResult {
  readonly rows: number;
  /** Rows that can be added as they are. */
  readonly good: number;
  readonly skipped: number;
  /** Rows with a mistake, and the first of the mistakes. */
  readonly bad: number;
  readonly issues: readonly ImportIssue[];
  readonly columns: readonly ReadColumn[];
  readonly content: ReadContent;
}

/** The good rows, joined to regions or as points. */
export type ReadContent =
  | Extract<DatasetContent, { type: 'regions' }>
  | { readonly type: 'points'; readonly points: PointTable }
  /** More points than a document holds: they stay with whoever read them. */
  | { readonly type: 'many'; readonly count: number }
  | { readonly type: 'none' };

/** More mistakes than this are counted and not listed. */
export const MOST_ISSUES = 500;
export const MOST_ROWS = 2_000_000;
export const MOST_TEXT_BYTES = 300_000_000;
export const MOST_SHEET_BYTES = 50_000_000;
export const MOST_COLUMNS = 500;
