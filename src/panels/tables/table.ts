import type { Figure } from '../../model/figure';
import type { LngLat } from '../../model/geo';
import type { SourceId } from '../../model/ids';
import type { Pointed } from '../../state/store';
import { fold } from '../search/find';

/** What stands in one place of a table. A missing value has neither words nor order. */
export interface Cell {
  readonly words?: string | undefined;
  /** What the column is sorted by; without it, the words. */
  readonly order?: number | undefined;
  /** A press on the words opens its evidence. */
  readonly figure?: Figure | undefined;
}

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly numeric: boolean;
}

/** One thing of a layer, in words of one language. */
export interface Row {
  readonly id: string;
  readonly name: string;
  /** One of the table's countries; things of a border have both. */
  readonly countries: readonly string[];
  /** What a press on the name opens; nothing for what the map can not select. */
  readonly opens?: Pointed | undefined;
  /** Where it lies, for what the map can not select: a candidate site, which its id opens. */
  readonly site?: LngLat | undefined;
  /** What a query is looked for in, where that is not every cell. */
  readonly words?: string | undefined;
  readonly sourceId?: SourceId | undefined;
  readonly cells: readonly Cell[];
}

export interface Table {
  /** Without the name, which is always the first. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What is to be known of the whole. */
  readonly note?: string | undefined;
}

export interface Order {
  /** `name` or the id of a column. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Rows that hold every word of the query, accents optional, of one country or all. */
export function filtered(rows: readonly Row[], query: string, country: string): readonly Row[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (country !== 'all' && !row.countries.includes(country)) return false;
    if (words.length === 0) return true;
    const text = fold(row.words ?? [row.name, ...row.cells.map((cell) => cell.words ?? '')].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Rows by a column; what is missing stands last either way, and equals keep their order. */
export function sorted({ columns, rows }: Table, { column, direction }: Order, locale: string): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const at = columns.findIndex(({ id }) => id === column);
  const cellOf = (row: Row): Cell => (at < 0 ? { words: row.name } : (row.cells[at] ?? {}));
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...rows].sort((a, b) => {
    const left = cellOf(a);
    const right = cellOf(b);
    const missing = Number(isMissing(left)) - Number(isMissing(right));
    if (missing !== 0) return missing;
    if (left.order !== undefined && right.order !== undefined) return sign * (left.order - right.order);
    return sign * compare(left.words ?? '', right.words ?? '');
  });
}

/** The order first: words may have to be made. */
function isMissing(cell: Cell): boolean {
  return cell.order === undefined && cell.words === undefined;
}

/** A second press turns the order round; numbers begin with the largest. */
export function nextOrder(order: Order, column: Pick<Column, 'id' | 'numeric'>): Order {
  if (order.column === column.id) {
    return { ...order, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { column: column.id, direction: column.numeric ? 'descending' : 'ascending' };
}
