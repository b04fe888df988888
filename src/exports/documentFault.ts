import { DataError } from '../data/parse/error';
import { ProblemError } from '../scoring/mcda/fault';
import { OverflowError } from './pdf/type';

/** Why a document could not be made, as plain values that each language can word. */
export type DocumentFault =
  | { readonly type: (typeof ASKED)[number] }
  /** Words that found no room on the page. */
  | { readonly type: 'room'; readonly words: string }
  /** A file of the product that did not come, or does not read. */
  | { readonly type: 'file'; readonly file: string }
  /** Not foreseen: the engine's own words; empty where a part of the page did not load. */
  | { readonly type: 'other'; readonly message: string };

/** What an order or a scenario must give before there is something to write. */
const ASKED = ['story', 'region', 'crossing', 'compared', 'logo', 'weights', 'regions', 'method'] as const;

/** A file that did not come. */
export class FileError extends Error {
  constructor(
    readonly file: string,
    got: string,
  ) {
    super(`${file}: expected a file, got ${got}`);
    this.name = 'FileError';
  }
}

const LONGEST = 60;

export function faultOf(error: unknown): DocumentFault {
  if (error instanceof OverflowError) return { type: 'room', words: shortened(error.text) };
  if (error instanceof FileError || error instanceof DataError) return { type: 'file', file: error.file };
  if (error instanceof ProblemError) {
    const type = ASKED.find((name) => error.faults.some(({ path }) => path === name));
    if (type !== undefined) return { type };
  }
  return { type: 'other', message: error instanceof Error ? error.message : String(error) };
}

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`;
}
