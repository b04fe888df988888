import type { Phrase } from '../model/saying';
import type { Scenario } from '../model/scenario';
import type { LinkProblem } from './link/problem';
import type { LeftWork } from './recent';
import type { Work } from './savedRecord';
import type { StorageFault } from './storage';

/** A place in a file that could not be used: what was expected there and what was found. */
export interface FileProblem {
  readonly path: string;
  readonly expected: Phrase;
  readonly got: Phrase;
}

/** Any value of a JSON file. */
export type KeptValue = null | boolean | number | string | readonly KeptValue[] | KeptFields;
export interface KeptFields {
  readonly [name: string]: KeptValue;
}

/** A scenario that was read but is not open yet; `unknown` are fields of a later version, kept for saving. */
export interface Readied {
  readonly scenario: Scenario;
  readonly unknown: KeptFields;
}

/** What stays on the page until it is closed; one of each type, the newest. */
export type WorkNotice =
  | { readonly type: 'link'; readonly problems: readonly LinkProblem[]; readonly given: string }
  /** Nothing of the file was used. */
  | { readonly type: 'file-refused'; readonly file: string; readonly problem: FileProblem }
  /** The file can be opened without the parts named here. */
  | {
      readonly type: 'file-partly';
      readonly file: string;
      readonly problems: readonly FileProblem[];
      readonly readied: Readied;
    }
  | { readonly type: 'saved-partly'; readonly problems: readonly FileProblem[]; readonly text: string }
  | { readonly type: 'saved-unreadable'; readonly text: string }
  | { readonly type: 'saved-newer'; readonly version: number; readonly text?: string }
  | { readonly type: 'changed-elsewhere'; readonly theirs: Work }
  | { readonly type: 'not-saved'; readonly reason: StorageFault }
  | { readonly type: 'link-too-long'; readonly length: number }
  /** The reader's own basemap is not drawn; ours is in its place. */
  | { readonly type: 'basemap-failed'; readonly name: string; readonly expected: Phrase; readonly got: Phrase }
  /** A part of the page is gone from the server: a newer build took its place. */
  | { readonly type: 'new-version' };

/** What is told in passing; some can be taken back. */
export type ToastWords =
  | { readonly type: 'opened'; readonly title: string; readonly undo: 'step' }
  | { readonly type: 'deleted'; readonly title: string; readonly undo: LeftWork }
  | { readonly type: 'pushed-out'; readonly title: string }
  | { readonly type: 'scene-added' | 'scene-deleted'; readonly number: number; readonly undo: 'step' }
  | { readonly type: 'story-full' }
  | { readonly type: 'link-copied' }
  | { readonly type: 'link-not-copied' }
  | { readonly type: 'file-saved'; readonly file: string };
export type Toast = ToastWords & { readonly id: number };
