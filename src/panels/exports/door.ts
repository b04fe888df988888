import type { DocumentEvent, DocumentJob } from '../../exports/job';

/** What the page does for the dialog: panels know no workers and no downloads. */
export interface DocumentDoor {
  /** Starts a job; returns how to cancel it. */
  readonly make: (job: DocumentJob, listener: (event: DocumentEvent) => void) => () => void;
  readonly save: (bytes: Uint8Array, name: string, mediaType: string) => void;
}
