/** A data or scenario file that does not read; says file, place, expected and got, and nothing else happens. */
export class DataError extends Error {
  constructor(
    readonly file: string,
    /** `regions[3].population` or `line 12`. */
    readonly place: string,
    readonly expected: string,
    readonly got: string,
  ) {
    super(`${file}: ${place}: expected ${expected}, got ${got.slice(0, 80)}`);
    this.name = 'DataError';
  }
}
