/** One thing wrong in a source file, said so that it can be mended without looking at code. */
export interface Problem {
  /** File below `geo/sources/`. */
  readonly file: string;
  /** Line in the file, the header being line 1; nothing where the whole file is meant. */
  readonly line?: number;
  readonly field?: string;
  readonly expected: string;
  readonly got: string;
}

/** A named rule over the sources. All checks run, and all problems are reported at once. */
export interface Check {
  readonly name: string;
  run(): readonly Problem[];
}

/** `ports/ports.csv:12 lat: expected -90 to 90, got "320"`. */
export function describeProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const field = problem.field === undefined ? '' : ` ${problem.field}`;
  return `${place}${field}: expected ${problem.expected}, got ${JSON.stringify(problem.got.slice(0, 80))}`;
}
