import { says, type Told } from '../../model/importSays';

/** One row of a text table; lines and columns count from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Where each cell starts, in rows with quotes. */
  readonly starts?: readonly CellStart[];
}

export interface CellStart {
  readonly line: number;
  readonly column: number;
}

export interface CsvFault extends CellStart {
  readonly expected: Told;
  readonly got: Told;
}

export interface CsvEars {
  readonly row: (row: CsvRow) => void;
  readonly fault: (fault: CsvFault) => void;
}

/** A line longer than this is not read to its end: nothing is a row of a table that long. */
export const LONGEST_LINE = 500_000;

/**
 * Splits delimited text (RFC 4180) that comes in pieces. Lines may end in LF, CR LF or CR; quoted cells may hold breaks; a
 * byte order mark in front and empty lines are passed over. Rows without a quote, which is most, are cut in one go.
 */
export class CsvSplitter {
  private buffer = '';
  private line = 1;
  private lineStart = 0;
  private isFirst = true;
  private isStopped = false;
  /** The next place of each sign in the buffer, so that none is searched for twice. */
  private next = { quote: -1, lf: -1, cr: -1 };

  constructor(
    private readonly delimiter: string,
    private readonly ears: CsvEars,
  ) {}

  push(text: string): void {
    if (this.isStopped) return;
    this.buffer += this.isFirst && text.startsWith('\ufeff') ? text.slice(1) : text;
    if (text !== '') this.isFirst = false;
    this.drain(false);
  }

  end(): void {
    if (!this.isStopped) this.drain(true);
  }

  private drain(isLast: boolean): void {
    this.next = { quote: -1, lf: -1, cr: -1 };
    let at = 0;
    while (at < this.buffer.length) {
      this.lineStart = at;
      const end = this.row(at, isLast);
      if (end === undefined) break;
      at = end;
    }
    this.buffer = this.buffer.slice(at);
    if (this.buffer.length > LONGEST_LINE) this.stop();
  }

  private stop(): void {
    this.isStopped = true;
    this.buffer = '';
    const expected = says('lineLimit', { most: LONGEST_LINE });
    this.ears.fault({ line: this.line, column: 1, expected, got: says('moreCharacters') });
  }

  /** Reads one row and says where the next one starts; nothing while the row is not whole. */
  private row(at: number, isLast: boolean): number | undefined {
    const broken = Math.min(this.find('lf', '\n', at), this.find('cr', '\r', at));
    if (this.find('quote', '"', at) < broken) return this.quotedRow(at, isLast);
    if (broken === Number.POSITIVE_INFINITY && !isLast) return undefined;
    const end = Math.min(broken, this.buffer.length);
    const after = this.afterBreak(end, isLast);
    if (after === undefined) return undefined;
    if (end > at) this.ears.row({ cells: this.buffer.slice(at, end).split(this.delimiter), line: this.line });
    this.line++;
    return after;
  }

  private quotedRow(start: number, isLast: boolean): number | undefined {
    const firstLine = this.line;
    const cells: string[] = [];
    const starts: CellStart[] = [];
    const faults: CsvFault[] = [];
    let at = start;
    for (;;) {
      const place = { line: this.line, column: at - this.lineStart + 1 };
      const cell = this.buffer[at] === '"' ? this.quotedCell(at, place, faults) : this.plainCell(at);
      if (cell === undefined || (cell.end >= this.buffer.length && !isLast)) {
        this.line = firstLine;
        return undefined;
      }
      cells.push(cell.text);
      starts.push(place);
      at = cell.end;
      if (this.buffer[at] !== this.delimiter) break;
      at++;
    }
    const after = this.afterBreak(at, isLast);
    if (after === undefined) {
      this.line = firstLine;
      return undefined;
    }
    for (const fault of faults) this.ears.fault(fault);
    if (cells.length > 1 || cells[0] !== '') this.ears.row({ cells, line: firstLine, starts });
    this.line++;
    return after;
  }

  private plainCell(at: number): { readonly text: string; readonly end: number } {
    let end = at;
    while (end < this.buffer.length && !this.endsCell(this.buffer[end])) end++;
    return { text: this.buffer.slice(at, end), end };
  }

  private quotedCell(at: number, place: CellStart, faults: CsvFault[]) {
    let close = this.buffer.indexOf('"', at + 1);
    while (close >= 0 && this.buffer[close + 1] === '"') close = this.buffer.indexOf('"', close + 2);
    const isOpen = close < 0;
    const inner = this.buffer.slice(at + 1, isOpen ? this.buffer.length : close);
    this.countLines(inner, at + 1);
    const text = inner.replaceAll('""', '"');
    if (isOpen) {
      faults.push({ ...place, expected: says('closingQuote'), got: says('noClosingQuote') });
      return { text, end: this.buffer.length };
    }
    const rest = this.plainCell(close + 1);
    if (rest.text !== '') faults.push({ ...place, expected: says('nothingAfterQuote'), got: rest.text });
    return { text, end: rest.end };
  }

  private countLines(piece: string, from: number): void {
    if (!piece.includes('\n') && !piece.includes('\r')) return;
    for (const { 0: end, index } of piece.matchAll(/\r\n|\r|\n/g)) {
      this.line++;
      this.lineStart = from + index + end.length;
    }
  }

  private endsCell(sign: string | undefined): boolean {
    return sign === this.delimiter || sign === '\n' || sign === '\r';
  }

  private afterBreak(end: number, isLast: boolean): number | undefined {
    if (this.buffer[end] !== '\r') return end + 1;
    if (end + 1 === this.buffer.length && !isLast) return undefined;
    return end + (this.buffer[end + 1] === '\n' ? 2 : 1);
  }

  private find(name: 'quote' | 'lf' | 'cr', sign: string, from: number): number {
    if (this.next[name] < from) {
      const found = this.buffer.indexOf(sign, from);
      this.next[name] = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.next[name];
  }
}

/** Where a cell of a row starts. */
export function placeOfCell({ cells, line, starts }: CsvRow, index: number): CellStart {
  const known = starts?.[index];
  if (known) return known;
  return { line, column: cells.slice(0, index).reduce((sum, cell) => sum + cell.length + 1, 1) };
}

/** All rows of a text that is at hand, up to `most`. */
export function splitCsv(text: string, delimiter: string, most = Number.POSITIVE_INFINITY) {
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  const splitter = new CsvSplitter(delimiter, {
    row: (row) => rows.length < most && rows.push(row),
    fault: (fault) => faults.push(fault),
  });
  splitter.push(text);
  splitter.end();
  return { rows, faults };
}
