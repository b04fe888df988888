import { DataError } from './error';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A word of a file and where it begins, counted in characters from the start of the text. */
export interface Word {
  readonly text: string;
  readonly offset: number;
}

/** The text of a file in the transportation-networks format, which can say where in it something is wrong. */
export class TntpText {
  readonly text: string;

  constructor(
    text: string,
    readonly file: string,
  ) {
    this.text = text.startsWith('\ufeff') ? text.slice(1) : text;
  }

  /** Always throws a DataError whose place is `line 3, column 7`. */
  fail({ text, offset }: Word, expected: string): never {
    const { line, column } = this.place(offset);
    throw new DataError(this.file, `line ${line}, column ${column}`, expected, text);
  }

  /** Line and column of a character, both from 1. */
  place(offset: number): { readonly line: number; readonly column: number } {
    const before = this.text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  number(word: Word, what: string): number {
    const value = isNumber(word.text) ? Number(word.text) : Number.NaN;
    return Number.isFinite(value) ? value : this.fail(word, `${what}, a number`);
  }

  /** A number of 0 or more. */
  amount(word: Word, what: string): number {
    const value = this.number(word, what);
    return value >= 0 ? value : this.fail(word, `${what} of 0 or more`);
  }

  /** A whole number between two bounds, both included. */
  whole(word: Word, what: string, low: number, high: number): number {
    const value = this.number(word, what);
    if (Number.isInteger(value) && value >= low && value <= high) return value;
    return this.fail(word, `${what}, a whole number from ${low} to ${high}`);
  }

  /** What a message says stands where the text ends. */
  end(): Word {
    return { text: 'the end of the file', offset: this.text.trimEnd().length };
  }
}

/** Plain and scientific notation; no thousands separators, no words. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}
