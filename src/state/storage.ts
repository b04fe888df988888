/** The part of the browser's storage that saving needs. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Gives the storage; asked for each time, as even naming `window.localStorage` throws where it is blocked. */
export type OpenStorage = () => StorageLike;

/** Why something is not on the device: no room, or the browser allows no storage. */
export type StorageFault = 'full' | 'blocked';

export type Stored = { readonly type: 'stored'; readonly value: string | null } | NotStored;
export interface NotStored {
  readonly type: 'fault';
  readonly reason: StorageFault;
}

export function readItem(open: OpenStorage, key: string): Stored {
  return attempt(() => ({ type: 'stored', value: open().getItem(key) }));
}

/** Writes and reads back: some private modes take a value and drop it. Fails whole, the old value stays. */
export function writeItem(open: OpenStorage, key: string, value: string): Stored {
  return attempt(() => {
    const storage = open();
    storage.setItem(key, value);
    return storage.getItem(key) === value ? { type: 'stored', value } : { type: 'fault', reason: 'blocked' };
  });
}

export function removeItem(open: OpenStorage, key: string): Stored {
  return attempt(() => {
    open().removeItem(key);
    return { type: 'stored', value: null };
  });
}

function attempt(work: () => Stored): Stored {
  try {
    return work();
  } catch (error) {
    return { type: 'fault', reason: isFull(error) ? 'full' : 'blocked' };
  }
}

// The second is the name Firefox gave it before.
const FULL: readonly unknown[] = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

function isFull(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && FULL.includes(error.name);
}

export type Kept = { readonly type: 'kept'; readonly key: string } | NotStored;

/** More than this is not an accident any more; then nothing is kept and so nothing overwritten. */
const MOST_KEPT = 20;

/** Copies a text under the first free `<key>-kept`, `<key>-kept-2` ...; a text kept before is not kept again. */
export function keepText(open: OpenStorage, key: string, text: string): Kept {
  for (const place of keptKeys(key)) {
    const found = readItem(open, place);
    if (found.type === 'fault') return found;
    if (found.value === text) return { type: 'kept', key: place };
    if (found.value !== null) continue;
    const written = writeItem(open, place, text);
    return written.type === 'fault' ? written : { type: 'kept', key: place };
  }
  return { type: 'fault', reason: 'full' };
}

export interface KeptText {
  readonly key: string;
  readonly text: string;
}

/** What was kept aside, to be downloaded or discarded. Nothing where storage is blocked. */
export function keptTexts(open: OpenStorage, key: string): readonly KeptText[] {
  return keptKeys(key).flatMap((place) => {
    const found = readItem(open, place);
    return found.type === 'stored' && found.value !== null ? [{ key: place, text: found.value }] : [];
  });
}

function keptKeys(key: string): readonly string[] {
  return Array.from({ length: MOST_KEPT }, (_, index) => `${key}-kept${index === 0 ? '' : `-${index + 1}`}`);
}
