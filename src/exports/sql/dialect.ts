import { faulty } from '../../scoring/mcda/fault';

export const DIALECTS = ['duckdb', 'postgres', 'spark'] as const;
export type DialectId = (typeof DIALECTS)[number];

/** All in which the statement differs from one database to another. */
export interface Dialect {
  /** The type of a 64-bit float. */
  readonly double: string;
  /** Parts of names; doubled inside a name. */
  readonly nameQuote: '"' | '`';
  /** A text literal, quotes included. */
  readonly text: (text: string) => string;
  /** A literal that is read as exactly this 64-bit float; a plain `0.1` would be a decimal in all three. */
  readonly number: (value: number) => string;
  /**
   * Ends a step whose columns later steps read several times. PostgreSQL would otherwise copy the whole expression into each
   * of those places and work it out again; the other two keep the result.
   */
  readonly stepEnd: string;
}

const doubled = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const DIALECT_TABLE: Readonly<Record<DialectId, Dialect>> = {
  // A literal with an exponent is a double.
  duckdb: { double: 'DOUBLE', nameQuote: '"', text: doubled, number: inBrackets, stepEnd: '' },
  postgres: {
    double: 'DOUBLE PRECISION',
    nameQuote: '"',
    text: doubled,
    number: (value) => `FLOAT8 '${digits(value)}'`,
    stepEnd: '\n  OFFSET 0',
  },
  spark: {
    double: 'DOUBLE',
    nameQuote: '`',
    // A doubled quote would be two texts joined there, and a backslash begins an escape.
    text: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
    number: (value) => inBrackets(value, 'D'),
    stepEnd: '',
  },
};

/** The fewest digits that give back the same float, always with an exponent. Throws ProblemError for what is no number. */
function digits(value: number): string {
  if (!Number.isFinite(value)) throw faulty('values', 'goalposts and corners whose distance is a finite number', value);
  return value.toExponential().replace('e+', 'E').replace('e', 'E');
}

function inBrackets(value: number, suffix = ''): string {
  const text = `${digits(value)}${suffix}`;
  return value < 0 ? `(${text})` : text;
}

/** A name of a column or table that nothing in it can end. */
export function named({ nameQuote }: Dialect, name: string): string {
  return `${nameQuote}${name.replaceAll(nameQuote, nameQuote + nameQuote)}${nameQuote}`;
}

/**
 * Words for a comment line: letters, digits and a few marks. All else becomes a space, so that no title ends the line, opens
 * another comment or is taken for a parameter; a backslash would carry the comment on in Spark.
 */
export function remark(words: string): string {
  return words
    .replaceAll("'", '’')
    .replace(/[^\p{L}\p{M}\p{N} .,()’·×÷−+²³-]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
