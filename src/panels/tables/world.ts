import type { Atlas, Extras } from '../../model/atlas';
import type { Dataset } from '../../model/dataset';
import type { Figure } from '../../model/figure';
import type { RegionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { RegionScore } from '../../model/score';
import type { SitePicture } from '../../model/sitePicture';
import type { TableBorder } from '../../state/border/table';
import type { MessageKey } from '../../text/messages/en';
import type { Text } from '../../text/text';
import type { Cell, Column } from './table';

/** What the tables are made of; an extra that has not come leaves its columns empty. */
export interface World {
  readonly atlas: Atlas;
  readonly extras: Partial<Extras>;
  readonly regions: ReadonlyMap<RegionId, Region>;
  readonly scores: ReadonlyMap<RegionId, RegionScore>;
  readonly text: Text;
  /** Sites as far as they are measured and asked for. */
  readonly sites?: SitePicture | undefined;
  readonly datasets?: readonly Dataset[];
  /** The border under the scenario's plan. */
  readonly border?: TableBorder;
}

/** Columns by their message, in order; numbers stand right. */
export function columnsOf(
  { t }: Text,
  ...columns: readonly (readonly [id: ColumnId, numeric?: 'numeric'])[]
): readonly Column[] {
  return columns.map(([id, numeric]) => ({ id, title: t(`tables.column.${id}`), numeric: numeric !== undefined }));
}
type ColumnId = MessageKey extends infer Key ? (Key extends `tables.column.${infer Id}` ? Id : never) : never;

/** Words, or nothing where they are unknown or empty. */
export function words(value: string | undefined): Cell {
  return value === undefined || value === '' ? {} : { words: value };
}

export function numberCell(value: number | undefined, { number }: Text): Cell {
  return value === undefined ? {} : { words: number(value), order: value };
}

/** A year is no amount: it has no thousands. */
export function yearCell(value: number | undefined): Cell {
  return value === undefined ? {} : { words: String(value), order: value };
}

export function figureCell(figure: Figure | undefined, text: Text): Cell {
  return figure === undefined ? {} : { words: text.figure(figure), order: orderOf(figure), figure };
}

/** Money of one column may be given in units, millions or thousands of millions; other units do not mix. */
function orderOf({ value, unit }: Figure): number {
  return value * (SCALE[unit] ?? 1);
}
const SCALE: Partial<Record<Figure['unit'], number>> = { musd: 1e6, busd: 1e9, mmxn: 1e6, mcad: 1e6 };

export function yesNo(value: boolean, { t }: Text): Cell {
  return { words: t(value ? 'tables.yes' : 'tables.no') };
}

export function regionName(id: RegionId | undefined, { regions, text }: World): string | undefined {
  return id && regions.get(id)?.names[text.language];
}

/** `Arizona` of a project's region, and where it has none nothing. */
export function regionCell(id: RegionId | undefined, world: World): Cell {
  return words(regionName(id, world));
}
