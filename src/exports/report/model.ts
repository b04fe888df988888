import type { LngLat } from '../../model/geo';
import type { RegionId, SourceId } from '../../model/ids';
import type { ProjectKind, ProjectStatus } from '../../model/place';
import type { ScoreClass } from '../../scoring/classes';
import type { DocumentId } from '../order';

/**
 * A document as plain values, before any format: every number is an `Amount`, which is a sourced figure, a part of the score
 * or something the reader has set. Words hold no digit that is not in one of their amounts or names.
 */
export type Amount =
  | {
      readonly type: 'figure';
      readonly text: string;
      /** The period in the words of the document. */
      readonly year: string;
      readonly sourceIds: readonly SourceId[];
      /** Numbers of its footnotes. */
      readonly notes: readonly number[];
      /** In words: old, national, derived, from memory. */
      readonly flags: readonly string[];
    }
  | {
      readonly type: 'score';
      readonly text: string;
      readonly part: 'score' | 'points' | 'value' | 'weight' | 'coverage' | 'rank' | 'count' | 'chance' | 'edge';
    }
  /** Chosen by the reader or an assumption of the scenario. */
  | { readonly type: 'setting'; readonly text: string };

/** A sentence; its digits come from its amounts, or stand in names. */
export interface Line {
  readonly words: string;
  readonly amounts: readonly Amount[];
  readonly names: readonly string[];
}

/** A proper name, a date, the title of a source or the definition of a figure: digits in it are no figures. */
export interface Name {
  readonly name: string;
}

/** Nothing known: a dash, never 0. */
export interface Missing {
  readonly type: 'missing';
}

export type Cell = Amount | Line | Name | Missing;

export interface MapPlan {
  /** [west, south, east, north] that must be seen. */
  readonly bounds: readonly [number, number, number, number];
  /** `class`: every region by its score; `focus`: these alone. */
  readonly fill: 'class' | 'focus';
  /** By region; one without a score of its own is hatched. */
  readonly classes: ReadonlyMap<RegionId, ScoreClass>;
  readonly focus: readonly RegionId[];
  /** Ways of corridors. */
  readonly ways: readonly (readonly LngLat[])[];
  readonly spots: readonly Spot[];
  /** In words, for who does not see it. */
  readonly alt: Name;
  readonly legend?: readonly { readonly class: ScoreClass | 'none'; readonly label: Line }[];
  readonly scale: Line;
  /** Length of the scale bar. */
  readonly scaleKm: number;
  readonly credit: Line;
}

export interface Spot {
  readonly at: LngLat;
  readonly kind: 'city' | 'fab' | 'crossing' | 'region';
  readonly label: Name;
}

export interface Head {
  readonly type: 'head';
  readonly crumb: Name;
  readonly title: Name;
  readonly lead: readonly Line[];
  readonly headline: readonly { readonly value: Amount | Missing; readonly says: Line }[];
  readonly map?: MapPlan;
  readonly ranks?: RankChart;
}

/** How often each rank came up. */
export interface RankChart {
  readonly title: Line;
  /** Share of the draws by rank, 0..1, the first rank first. */
  readonly shares: readonly number[];
  readonly rank?: number;
  readonly first: Amount;
  readonly last: Amount;
  readonly note: Line;
}

export interface Bar {
  readonly label: Name;
  readonly value: Amount | Missing;
  /** 0..1 of the axis. */
  readonly share?: number;
  readonly mark?: number;
}

export interface Column {
  readonly title: Line;
  readonly align: 'left' | 'right';
  /** In proportion to the others. */
  readonly width: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The symbol of a project before the first cell. */
  readonly symbol?: { readonly kind: ProjectKind; readonly status: ProjectStatus };
  /** Closes a group. */
  readonly closes?: boolean;
}

/** One stretch of a corridor, to scale in hours. */
export interface Stretch {
  readonly type: 'road' | 'crossing';
  readonly hours: number;
  readonly label: Cell;
}

export interface BarGroup {
  readonly label: Name;
  readonly cells: readonly { readonly value: Amount | Missing; readonly share?: number; readonly best: boolean }[];
}

export type Section =
  | Head
  | { readonly type: 'bars'; readonly title: Line; readonly rows: readonly Bar[]; readonly note: Line }
  | {
      readonly type: 'table';
      readonly title: Line;
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
      /** How many rows may be left out for want of room, from the end; `more` says how many. */
      readonly spare?: { readonly least: number; readonly more: (left: number) => Line };
      readonly notes: readonly Line[];
      /** Where the year of a figure stands: in a column of its own, or below the value. */
      readonly years?: 'column' | 'below';
    }
  | {
      readonly type: 'strip';
      readonly title: Line;
      readonly from: Name;
      readonly to: Name;
      readonly stretches: readonly Stretch[];
      readonly notes: readonly Line[];
    }
  | {
      readonly type: 'columns';
      readonly title: Line;
      readonly columns: readonly { readonly label: Name; readonly value: Amount; readonly share: number }[];
      readonly notes: readonly Line[];
    }
  | {
      readonly type: 'groups';
      readonly title: Line;
      readonly heads: readonly Name[];
      readonly rows: readonly BarGroup[];
      readonly note: Line;
    }
  | { readonly type: 'lines'; readonly title: Line; readonly lines: readonly Line[] }
  | StoryScene
  | {
      /** Bars to either side of a middle line, -1..1. */
      readonly type: 'diverging';
      readonly title: Line;
      readonly rows: readonly { readonly label: Name; readonly value: Amount; readonly share: number }[];
    }
  | { readonly type: 'map'; readonly title: Line; readonly map: MapPlan }
  | { readonly type: 'pair'; readonly left: readonly Section[]; readonly right: readonly Section[] };

/** One scene of a story: its claim, figures and map. Begins a page of its own. */
export interface StoryScene {
  readonly type: 'scene';
  readonly crumb: Name;
  readonly title: Line;
  readonly lead: Line;
  readonly facts: readonly { readonly value: Amount; readonly says: Line }[];
  readonly map: MapPlan;
}

export interface Footnote {
  readonly number: number;
  readonly source: Name;
}

export interface Report {
  readonly document: DocumentId;
  readonly kind: Line;
  /** The scenario, in the words of its owner. */
  readonly about: Name;
  readonly title: Name;
  readonly date: Name;
  readonly sections: readonly Section[];
  readonly sourcesTitle: Line;
  readonly footnotes: readonly Footnote[];
  readonly methodTitle: Line;
  readonly method: readonly Line[];
  /** One page, as many as it takes, or one for each scene. */
  readonly pages: 'one' | 'many' | 'scenes';
}

export const MISSING: Missing = { type: 'missing' };
