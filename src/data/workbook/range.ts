import { saying } from '../../model/saying';
import { DataError } from '../parse/error';
import type { Workbook, WorkbookSheet } from './open';
import { type Cell, columnLetters, placeOf } from './sheet';

/** A block of cells that a name stands for. Rows and columns inside it count from 0. */
export class Range {
  private constructor(
    private readonly file: string,
    private readonly sheet: WorkbookSheet,
    private readonly row: number,
    private readonly column: number,
    readonly rows: number,
  ) {}

  /** Throws DataError where the workbook has no such name, or it leads nowhere. */
  static named(book: Workbook, name: string, file: string): Range {
    const target = book.names.get(name);
    const cut = target?.lastIndexOf('!') ?? -1;
    const sheetName = target?.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'");
    const sheet = book.sheets.find((candidate) => candidate.name === sheetName);
    const [first = '', last = first] = target?.slice(cut + 1).split(':') ?? [];
    const [from, to] = [placeOf(first), placeOf(last)];
    if (sheet === undefined || from === undefined || to === undefined) {
      throw new DataError(file, name, saying('ownWorkbook'), saying('otherWorkbook'));
    }
    return new Range(file, sheet, from.row, from.column, to.row - from.row + 1);
  }

  /** `Pesos!D7`, as a person finds it. */
  place(row: number, column = 0): string {
    return `${this.sheet.name}!${this.ref(row, column)}`;
  }

  cell(row: number, column = 0): Cell | undefined {
    return this.sheet.cells.get(this.ref(row, column));
  }

  /** Empty where the cell is. */
  text(row: number, column = 0): string {
    const cell = this.cell(row, column);
    if (cell === undefined) return '';
    return cell.type === 'text' || cell.type === 'error' ? cell.text.trim() : shown(cell);
  }

  /** Throws DataError naming the cell where it holds anything but a number; an empty one gives nothing. */
  number(row: number, column = 0): number | undefined {
    const cell = this.cell(row, column);
    if (cell === undefined || (cell.type === 'text' && cell.text.trim() === '')) return undefined;
    if (cell.type === 'number') return cell.number;
    throw new DataError(this.file, this.place(row, column), saying('anyNumber'), this.text(row, column));
  }

  /** Throws DataError naming the cell where it holds no TRUE or FALSE. */
  flag(row: number, column = 0): boolean {
    const cell = this.cell(row, column);
    if (cell?.type === 'flag') return cell.flag;
    // A number in place of TRUE is what some programs write.
    if (cell?.type === 'number' && (cell.number === 0 || cell.number === 1)) return cell.number === 1;
    return this.refuse(row, column, saying('trueOrFalse'));
  }

  /** Where in a list the text of a cell stands. Throws DataError naming the cell where it is not in it. */
  choice(row: number, column: number, list: Range): number {
    const words = Array.from({ length: list.rows }, (_, index) => list.text(index));
    const found = words.indexOf(this.text(row, column));
    return found >= 0 ? found : this.refuse(row, column, saying('oneOf', { list: words.join(', ') }));
  }

  refuse(row: number, column: number, expected: ReturnType<typeof saying>): never {
    const got = this.text(row, column);
    throw new DataError(this.file, this.place(row, column), expected, got === '' ? saying('emptyCell') : got);
  }

  private ref(row: number, column: number): string {
    return `${columnLetters(this.column + column)}${this.row + row}`;
  }
}

function shown(cell: Exclude<Cell, { type: 'text' | 'error' }>): string {
  return cell.type === 'number' ? String(cell.number) : String(cell.flag).toUpperCase();
}
