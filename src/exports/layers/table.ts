import type { Figure } from '../../model/figure';
import type { LngLat } from '../../model/geo';
import type { RegionId } from '../../model/ids';
import { periodOf } from '../figures';

export type Cell = string | number | boolean | null;

/** Where a row lies: a region's outline, a point, a line with its middle, or nowhere that is known. */
export type Place =
  | { readonly type: 'region'; readonly id: RegionId; readonly at: LngLat }
  | { readonly type: 'point'; readonly at: LngLat }
  | { readonly type: 'line'; readonly at: LngLat; readonly course: readonly LngLat[] }
  | { readonly type: 'none' };

export interface LayerRow {
  readonly id: string;
  readonly place: Place;
  /** In the order of the columns; nothing known is null. */
  readonly cells: readonly Cell[];
}

/** A layer as plain rows, before it is written as CSV or GeoJSON. Column names are the same in every language. */
export interface LayerTable {
  readonly columns: readonly string[];
  readonly rows: readonly LayerRow[];
}

/** The columns of a figure called `name`: its value never stands without unit, year, source and certainty. */
export function figureColumns(name: string): readonly string[] {
  return [name, `${name}_unit`, `${name}_year`, `${name}_source`, `${name}_certainty`, `${name}_marks`];
}

/** The cells under `figureColumns`; all empty where there is no figure. */
export function figureCells(figure: Figure | undefined): readonly Cell[] {
  if (figure === undefined) return [null, null, null, null, null, null];
  const { value, unit, sourceId, certainty, marks } = figure;
  return [value, unit, periodOf(figure), sourceId, certainty, marks.join(' ')];
}
