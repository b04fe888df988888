/** One cell, its text and where it starts; lines and columns count from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A quoted cell that is not closed, or goes on after its closing quote. */
export interface QuoteFault extends Cell {
  readonly expected: string;
}

const QUOTED = /"([^"]*(?:""[^"]*)*)("?)/y;
const BREAK = /\r\n|\r|\n/y;

/**
 * Splits CSV (RFC 4180) into rows of cells that know their place. Lines may end in LF, CR LF or CR; a byte order mark
 * in front and empty lines are passed over.
 */
export class CsvCells {
  readonly rows: readonly (readonly Cell[])[];
  readonly faults: QuoteFault[] = [];
  private readonly text: string;
  private readonly plain: RegExp;
  private at = 0;
  private line = 1;
  private lineStart = 0;

  constructor(
    text: string,
    private readonly delimiter: ',' | ';' | '\t',
  ) {
    this.text = text.startsWith('\ufeff') ? text.slice(1) : text;
    this.plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
    const rows: (readonly Cell[])[] = [];
    while (this.at < this.text.length) {
      const row = this.row();
      if (row.length > 1 || row[0]?.text !== '') rows.push(row);
    }
    this.rows = rows;
  }

  private row(): readonly Cell[] {
    const cells = [this.cell()];
    while (this.text[this.at] === this.delimiter) {
      this.at++;
      cells.push(this.cell());
    }
    this.pass(this.match(BREAK)[0]);
    return cells;
  }

  private cell(): Cell {
    const place = { line: this.line, column: this.at - this.lineStart + 1 };
    if (this.text[this.at] !== '"') {
      const [text] = this.match(this.plain);
      this.at += text.length;
      return { text, ...place };
    }
    const [all, inner = '', close] = this.match(QUOTED);
    this.pass(all);
    if (close === '') this.faults.push({ ...place, text: 'no closing quote', expected: 'a closing quote' });
    const [rest] = this.match(this.plain);
    if (rest !== '')
      this.faults.push({ ...place, text: rest, expected: 'nothing between a closing quote and the next cell' });
    this.at += rest.length;
    return { text: inner.replaceAll('""', '"'), ...place };
  }

  /** Goes on behind a piece of text and counts the lines in it. */
  private pass(piece: string): void {
    for (const { 0: end, index } of piece.matchAll(/\r\n|\r|\n/g)) {
      this.line++;
      this.lineStart = this.at + index + end.length;
    }
    this.at += piece.length;
  }

  private match(pattern: RegExp): readonly [string, ...string[]] {
    pattern.lastIndex = this.at;
    const [all = '', ...groups] = pattern.exec(this.text) ?? [];
    return [all, ...groups];
  }
}
