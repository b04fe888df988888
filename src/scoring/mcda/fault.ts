/** One thing wrong with a plain problem: `matrix[1][2]`, what belongs there and what was there. */
export interface Fault {
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** A problem that has no answer as it stands; names every field that is wrong. */
export class ProblemError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`).join('\n'));
    this.name = 'ProblemError';
  }
}

/** The error of a single field. */
export function faulty(path: string, expected: string, got: string | number): ProblemError {
  return new ProblemError([{ path, expected, got: String(got) }]);
}

/** Throws when there is anything wrong, all of it at once. */
export function throwAny(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ProblemError(faults);
}
