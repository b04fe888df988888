import type { CriterionId, DatasetId } from '../../model/ids';
import type { ReadRequest, ReadResult, Survey, TextSettings } from '../../model/imported';

/** A job that goes on beside the page. */
export interface ImportJob<Result> {
  readonly done: Promise<Result>;
  readonly cancel: () => void;
}

/** Reads files beside the page and keeps what is too large for the document on the device. */
export interface ImportDoor {
  survey(file: File, text?: TextSettings): ImportJob<Survey>;
  read(file: File, request: ReadRequest, progress: (share: number) => void): ImportJob<ReadResult>;
  /** Keeps the points of the last reading under a key and the table's name; false where the device has no room or allows none. */
  keep(key: string, name: string): Promise<boolean>;
  close(): void;
  /** Ids that datasets and their columns may have. */
  readonly ids: { readonly datasets: readonly DatasetId[]; readonly columns: readonly CriterionId[] };
}

/** The job was cancelled: nothing came of it. */
export class Cancelled extends Error {}

let open: (() => ImportDoor) | undefined;

/** The page hands in how to open the door, as panels know neither files nor workers. */
export function provideImportDoor(opener: () => ImportDoor): void {
  open = opener;
}

export function openImportDoor(): ImportDoor | undefined {
  return open?.();
}
