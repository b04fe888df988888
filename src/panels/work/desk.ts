import type { Scenario } from '../../model/scenario';
import type { FileProblem, Readied } from '../../state/notice';
import type { LeftWork, RecentResult, RecentWork } from '../../state/recent';
import type { Work } from '../../state/savedRecord';

/** What came of reading the text of a scenario. */
export type Reading =
  | { readonly type: 'read'; readonly readied: Readied; readonly problems: readonly FileProblem[] }
  | { readonly type: 'refused'; readonly problem: FileProblem };

/** How a scenario came to be open: the name of the undo step. */
export type OpeningStep = 'undo.open' | 'undo.new' | 'undo.duplicate' | 'undo.example' | 'undo.otherTab' | 'undo.link';

/**
 * What can be done with scenarios as documents. The page hands it to the panels, which know neither files nor parsers.
 * Whatever takes the place of the open scenario puts that into the recent list first and is one undo step.
 */
export interface Desk {
  /** A fresh scenario under the given name. */
  startNew(title: string): void;
  /** The scenario that everybody starts from, in the language shown. */
  fresh(): Scenario;
  /** The first-use dialog was seen: it does not come by itself again. */
  welcomed(): void;
  isWelcomed(): boolean;
  /** The page was opened by a link to a scenario. */
  wasLinkOpened(): boolean;
  duplicate(title: string): void;
  open(readied: Readied, step: OpeningStep): void;
  /** Reads a file; opens it, asks first when parts can not be used, or says why it was refused. Never rejects. */
  openFile(file: File): Promise<void>;
  /** Reads without opening, as for a comparison. */
  read(text: string, name: string): Promise<Reading>;
  readFile(file: File): Promise<Reading>;
  /** Saves the open scenario; the file is called by its title as the reader sees it. */
  saveFile(shownTitle: string): void;
  /** Hands a text to the user as a download. */
  download(text: string, name: string): void;
  recents(): RecentResult;
  openRecent(item: RecentWork): Promise<void>;
  removeRecent(item: RecentWork): void;
  restoreRecent(left: LeftWork): void;
  /** Address of the page with the open scenario; `fits` is false where it is too long to be opened again. */
  link(): { readonly address: string; readonly fits: boolean; readonly length: number };
  copyLink(): Promise<void>;
  /** Copies an address as it is. */
  copy(address: string): Promise<void>;
  /** Answers to a change in another tab; the one that gives way goes to the recent list. */
  goOnWithMine(theirs: Work): void;
  takeTheirs(theirs: Work): Promise<void>;
  /** Saves what is not saved yet and loads the page again. */
  reload(): void;
}
