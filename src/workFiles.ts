import { DataError } from './data/parse/error';
import { SCENARIO_LIMIT_BYTES } from './data/parse/scenario';
import { decodeScenario } from './data/parse/scenarioFile';
import { WORKBOOK_LIMIT_BYTES } from './data/workbook/limit';
import { saying } from './model/saying';
import type { Reading } from './panels/work/desk';
import type { FileProblem } from './state/notice';

/** A scenario file as text, and what its paths are called in the file itself: cells, where it is a workbook. */
export interface FileText {
  readonly text: string;
  placeOf(path: string): string;
}

/** What a scenario file or a workbook says, or why it is none. Refuses by size before reading. */
export async function fileText(file: File): Promise<FileText | FileProblem> {
  const isWorkbook = /\.xlsx$/i.test(file.name);
  const limit = isWorkbook ? WORKBOOK_LIMIT_BYTES : SCENARIO_LIMIT_BYTES;
  if (file.size > limit) return { path: 'size', expected: saying('bytes', { limit }), got: String(file.size) };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // Fetched with the first workbook that is opened.
    if (isWorkbook) return (await import('./data/workbook/scenario')).scenarioOfWorkbook(bytes, file.name);
    return { text: decodeScenario(bytes, file.name), placeOf: (path) => path };
  } catch (error) {
    if (error instanceof DataError) return { path: error.place, ...error.said };
    // The file was moved or locked after it was chosen.
    if (error instanceof DOMException) return { path: 'file', expected: saying('readable'), got: error.message };
    throw error;
  }
}

/** Problems of a reading under the names that the file itself has for its places. */
export function placed(reading: Reading, { placeOf }: FileText): Reading {
  const at = (problem: FileProblem): FileProblem => ({ ...problem, path: placeOf(problem.path) });
  return reading.type === 'refused'
    ? { ...reading, problem: at(reading.problem) }
    : { ...reading, problems: reading.problems.map(at) };
}

const LONGEST_NAME = 80;

/** The title as a name that every system takes: `Sonora to Phoenix.corredor.json`. */
export function fileNameOf(title: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Bidi_Control}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${plain === '' ? 'scenario' : plain}.corredor.json`;
}

/** Hands a text to the user as a download. */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

interface Takers {
  readonly scenario: (file: File) => void;
  readonly table: (file: File) => void;
}

/** Opens scenarios and tables that are dropped anywhere on the page; other files are left to whoever takes them. */
export function watchDrops({ scenario, table }: Takers): () => void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent): void => {
    if (hasFiles(event)) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    // Without this the browser would leave the page for the file.
    if (hasFiles(event)) event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const named = (pattern: RegExp) => files.find(({ name }) => pattern.test(name));
    const [opened, added] = [named(/\.json$/i), named(/\.(csv|tsv|xlsx|parquet|geojson)$/i)];
    if (opened !== undefined) scenario(opened);
    else if (added !== undefined) table(added);
  };
  window.addEventListener('dragover', over);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('drop', drop);
  };
}
