import type { DocumentEvent, DocumentJob } from '../../exports/job';
import type { Text } from '../../text/text';

/** What the page does for the dialog: panels know no workers and no downloads. */
export interface DocumentDoor {
  /** Starts a job; returns how to cancel it. */
  readonly make: (job: DocumentJob, listener: (event: DocumentEvent) => void) => () => void;
  /** Saves the map as a picture and returns its name; nothing where there is no map. */
  readonly saveMap: (text: Text) => Promise<string | undefined>;
  readonly save: (bytes: Uint8Array, name: string, mediaType: string) => void;
}
