import { english, type Phrase } from '../../model/saying';

/** What was expected and what was found, in a form that each language can word. */
export interface Said {
  readonly expected: Phrase;
  readonly got: Phrase;
}

const MOST_SHOWN = 80;

/** A data or scenario file that does not read; says file, place, expected and got, and nothing else happens. */
export class DataError extends Error {
  /** In English, as the command line says them. */
  readonly expected: string;
  readonly got: string;
  readonly said: Said;

  constructor(
    readonly file: string,
    /** `regions[3].population` or `line 12`. */
    readonly place: string,
    expected: Phrase,
    got: Phrase,
  ) {
    super(`${file}: ${place}: expected ${english(expected)}, got ${english(got).slice(0, MOST_SHOWN)}`);
    this.name = 'DataError';
    this.expected = english(expected);
    this.got = english(got);
    this.said = { expected, got: typeof got === 'string' ? got.slice(0, MOST_SHOWN) : got };
  }
}
