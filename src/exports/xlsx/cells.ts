import { columnLetters } from '../../data/workbook/sheet';
import type { StyleId } from './styles';

/** One cell: a plain value, or a formula with the value it has at the time of writing. */
export interface Cell {
  readonly value?: string | number | boolean;
  /** Without the equals sign. */
  readonly formula?: string;
  readonly style?: StyleId;
}

/** A choice from a list of cells, or a number within bounds, offered where a cell is edited. */
export type Rule =
  | { readonly type: 'list'; readonly range: string; readonly of: string }
  | { readonly type: 'number'; readonly range: string; readonly low: number; readonly high: number };

/** One sheet as it is written. Rows and columns count from 1. */
export interface Sheet {
  readonly name: string;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** In characters, by column. */
  readonly widths: Readonly<Record<number, number>>;
  /** Rows above and columns left of the first that scrolls. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly rules: readonly Rule[];
  readonly isHidden: boolean;
  /** Web addresses behind cells, by reference. */
  readonly links: ReadonlyMap<string, string>;
}

/** Logarithms and angles end in other bits from engine to engine: beyond this many digits a file would not be the same. */
const SAME_DIGITS = 11;

/** A number that was worked out, as every engine writes it. */
export function steady(value: number, digits = SAME_DIGITS): number {
  return Number(value.toPrecision(digits));
}

/** `D7`. */
export function ref(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `$D$7`. */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** `$D7:$V7`: the columns stay, the row moves. */
export function rowRange(row: number, from: number, to: number): string {
  return `$${columnLetters(from)}${row}:$${columnLetters(to)}${row}`;
}

/** `$D$7:$V$9`. */
export function fixedRange(fromRow: number, fromColumn: number, toRow: number, toColumn: number): string {
  return `${fixed(fromRow, fromColumn)}:${fixed(toRow, toColumn)}`;
}

/** `'Pesos'!` before a reference. */
export function onSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** Collects the cells of one sheet. */
export class SheetDraft {
  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly rules: Rule[] = [];
  private readonly links = new Map<string, string>();
  private widths: Readonly<Record<number, number>> = {};
  private freeze: Sheet['freeze'];
  isHidden = false;

  constructor(readonly name: string) {}

  put(row: number, column: number, cell: Cell): this {
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    cells.set(column, cell);
    this.rows.set(row, cells);
    return this;
  }

  text(row: number, column: number, value: string, style: StyleId = 'text'): this {
    return this.put(row, column, { value, style });
  }

  /** One text after the other along a row. */
  heads(row: number, column: number, words: readonly string[]): this {
    words.forEach((word, index) => void this.text(row, column + index, word, 'head'));
    return this;
  }

  rule(rule: Rule): this {
    this.rules.push(rule);
    return this;
  }

  link(row: number, column: number, address: string): this {
    this.links.set(ref(row, column), address);
    return this;
  }

  columns(widths: Readonly<Record<number, number>>): this {
    this.widths = { ...this.widths, ...widths };
    return this;
  }

  freezeAt(rows: number, columns: number): this {
    this.freeze = { rows, columns };
    return this;
  }

  done(): Sheet {
    const { name, rows, widths, rules, isHidden, links, freeze } = this;
    return { name, cells: rows, widths, rules, isHidden, links, ...(freeze && { freeze }) };
  }
}
