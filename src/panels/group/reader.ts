import type { Scenario } from '../../model/scenario';
import type { FileProblem } from '../../state/notice';

/** What came of reading one person's file. */
export type Read =
  | { readonly type: 'read'; readonly scenario: Scenario; readonly problems: number }
  | { readonly type: 'refused'; readonly problem: FileProblem };

/** Reads a scenario file without opening it. Never rejects. */
export type ReadFile = (file: File) => Promise<Read>;

let readFile: ReadFile | undefined;

/** The page hands in the reader, as panels know neither files nor parsers. */
export function provideReader(given: ReadFile): void {
  readFile = given;
}

export function groupReader(): ReadFile | undefined {
  return readFile;
}
