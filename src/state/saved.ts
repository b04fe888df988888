import { readRecord, SAVED_KEY, type SavedRecord, type Work, writeRecord } from './savedRecord';
import {
  type Kept,
  type KeptText,
  keepText,
  keptTexts,
  type OpenStorage,
  readItem,
  removeItem,
  type StorageFault,
  writeItem,
} from './storage';

/** `keptAs` is the key under which a text that could not be used lies; without it the text is still in its place. */
export type OpenResult =
  | { readonly type: 'none' }
  | ({ readonly type: 'found' } & Work)
  | { readonly type: 'unreadable'; readonly text: string; readonly keptAs?: string }
  | { readonly type: 'newer'; readonly version: number; readonly text: string; readonly keptAs?: string }
  | { readonly type: 'blocked' };

export type SaveResult =
  | { readonly type: 'saved'; readonly revision: number; readonly keptAs?: string }
  | { readonly type: 'not-saved'; readonly reason: StorageFault }
  /** Another tab saved since this one last read or wrote; its work is untouched. */
  | { readonly type: 'not-saved'; readonly reason: 'changed-elsewhere'; readonly theirs: Work }
  | { readonly type: 'not-saved'; readonly reason: 'newer'; readonly version: number };

/** What the `storage` event of a window says. */
export interface StorageChange {
  readonly key: string | null;
  readonly newValue: string | null;
}

/** The work saved on this device, as one tab sees it. Nothing in it throws, and nothing is overwritten unseen. */
export interface SavedWork {
  /** Reads what is saved. What can not be used is moved aside, so that the next save does not hit it. */
  open(): OpenResult;
  /** Saves, unless another tab did since `open` or the last save. */
  save(work: Work): SaveResult;
  /** Saves whatever lies there, which is kept aside first: the answer to `changed-elsewhere` that goes on with this tab. */
  replace(work: Work): SaveResult;
  /** Moves what is saved aside, as when its text turns out to be no scenario. */
  setAside(): Kept | { readonly type: 'none' };
  /** What another tab saved, from the window's `storage` event; nothing when it is of no concern. */
  changedElsewhere(event: StorageChange): Work | undefined;
  /** Texts moved aside, oldest first, for download. */
  kept(): readonly KeptText[];
  discard(kept: KeptText): void;
}

/** What to do with a save, given what lies in the storage now and what this tab saw there last. */
export type SavePlan =
  | { readonly type: 'write'; readonly revision: number }
  | { readonly type: 'keep-first'; readonly text: string; readonly revision: number }
  | Exclude<SaveResult, { readonly type: 'saved' } | { readonly reason: StorageFault }>;

/** Pure: `now` is the raw value in the storage, `seen` the one this tab read or wrote last. */
export function planSave(now: string | null, seen: string | null): SavePlan {
  const record = readRecord(now);
  switch (record.type) {
    case 'none':
      return { type: 'write', revision: revisionOf(readRecord(seen)) + 1 };
    case 'found':
      // The whole value is compared: two tabs that save at once give their saves the same revision.
      if (now === seen) return { type: 'write', revision: record.revision + 1 };
      return { type: 'not-saved', reason: 'changed-elsewhere', theirs: record.work };
    case 'unreadable':
      return { type: 'keep-first', text: record.text, revision: revisionOf(readRecord(seen)) + 1 };
    case 'newer':
      return { type: 'not-saved', reason: 'newer', version: record.version };
  }
}

function revisionOf(record: SavedRecord): number {
  return record.type === 'found' ? record.revision : 0;
}

/** Opens the door to the saved work; touches the storage only when asked to. */
export function savedWork(storage: OpenStorage): SavedWork {
  return new Door(storage);
}

class Door implements SavedWork {
  /** The raw value this tab read or wrote last. Only what it could read counts: all else is kept before it is written over. */
  private seen: string | null = null;

  constructor(private readonly storage: OpenStorage) {}

  open(): OpenResult {
    const now = readItem(this.storage, SAVED_KEY);
    if (now.type === 'fault') return { type: 'blocked' };
    const record = readRecord(now.value);
    this.seen = record.type === 'found' ? now.value : null;
    if (record.type === 'none') return record;
    if (record.type === 'found') return { type: 'found', ...record.work };
    const aside = this.setAside();
    return aside.type === 'kept' ? { ...record, keptAs: aside.key } : record;
  }

  save(work: Work): SaveResult {
    const now = readItem(this.storage, SAVED_KEY);
    if (now.type === 'fault') return { type: 'not-saved', reason: now.reason };
    const plan = planSave(now.value, this.seen);
    if (plan.type === 'write') return this.write(work, plan.revision);
    return plan.type === 'keep-first' ? this.keepThenWrite(work, plan.text, plan.revision) : plan;
  }

  replace(work: Work): SaveResult {
    const now = readItem(this.storage, SAVED_KEY);
    if (now.type === 'fault') return { type: 'not-saved', reason: now.reason };
    const revision = revisionOf(readRecord(now.value ?? this.seen)) + 1;
    if (now.value === null || now.value === this.seen) return this.write(work, revision);
    return this.keepThenWrite(work, now.value, revision);
  }

  setAside(): Kept | { readonly type: 'none' } {
    const now = readItem(this.storage, SAVED_KEY);
    if (now.type === 'fault') return now;
    if (now.value === null) return { type: 'none' };
    const kept = keepText(this.storage, SAVED_KEY, now.value);
    if (kept.type === 'fault') return kept;
    const removed = removeItem(this.storage, SAVED_KEY);
    if (removed.type === 'fault') return removed;
    this.seen = null;
    return kept;
  }

  changedElsewhere({ key, newValue }: StorageChange): Work | undefined {
    if (key !== SAVED_KEY || newValue === this.seen) return undefined;
    const record = readRecord(newValue);
    return record.type === 'found' ? record.work : undefined;
  }

  kept(): readonly KeptText[] {
    return keptTexts(this.storage, SAVED_KEY);
  }

  discard({ key }: KeptText): void {
    removeItem(this.storage, key);
  }

  private keepThenWrite(work: Work, text: string, revision: number): SaveResult {
    const kept = keepText(this.storage, SAVED_KEY, text);
    if (kept.type === 'fault') return { type: 'not-saved', reason: kept.reason };
    return this.write(work, revision, kept.key);
  }

  private write(work: Work, revision: number, keptAs?: string): SaveResult {
    const raw = writeRecord(work, revision);
    const written = writeItem(this.storage, SAVED_KEY, raw);
    if (written.type === 'fault') return { type: 'not-saved', reason: written.reason };
    this.seen = raw;
    return { type: 'saved', revision, ...(keptAs === undefined ? {} : { keptAs }) };
  }
}
