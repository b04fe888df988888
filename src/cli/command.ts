import type { Host } from './host';

/** What a command prints: JSON, text of a named format, or nothing. */
export type Output =
  | { readonly type: 'json'; readonly value: unknown }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'nothing' };

/** The words that followed the command. */
export interface Given {
  /** Value of an option, or nothing where it was left out. */
  option(name: string): string | undefined;
  flag(name: string): boolean;
  readonly files: readonly string[];
}

/** One command of the headless engine; `main.ts` has the table of them. */
export interface Command {
  /** After the command's name: `--at LNG,LAT`. */
  readonly usage: string;
  readonly does: string;
  /** Options that take a value, and whether they must be there. */
  readonly options: Readonly<Record<string, 'required' | 'optional'>>;
  readonly flags: readonly string[];
  /** How many files it takes. */
  readonly files: number;
  run(given: Given, host: Host): Promise<Output>;
}
