import type { KeptLocks } from './keptLocks';
import type { KeptStore } from './keptStore';

const DAY_MS = 86_400_000;
/** As long as a bin keeps what was thrown into it. */
export const UNUSED_DAYS = 30;

/** When points that nothing uses go, in milliseconds since 1970. */
export function goesAt(unusedSince: number): number {
  return unusedSince + UNUSED_DAYS * DAY_MS;
}

export interface SweepInput {
  readonly store: KeptStore;
  readonly locks: KeptLocks;
  /** Every text that the device stores: a scenario that shows kept points has their key in it, readable or not. */
  readonly texts: () => readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Drops kept points that no stored scenario, no file and no open tab has named for `UNUSED_DAYS`. What comes into use again
 * meanwhile, as by undo or from a file, begins its days anew.
 */
export async function sweepKept(input: SweepInput): Promise<void> {
  for (const key of await input.store.keys()) {
    const isFree = await input.locks.whenFree(key, () => settle(key, input));
    if (!isFree) await inUse(key, input.store);
  }
}

async function settle(key: string, { store, texts, now }: SweepInput): Promise<void> {
  const { isInFile, unusedSince } = await store.about(key);
  if (isInFile || texts().some((text) => text.includes(key))) return inUse(key, store);
  if (unusedSince === undefined) return store.note(key, (about) => ({ ...about, unusedSince: now }));
  if (now >= goesAt(unusedSince)) await store.drop(key);
}

async function inUse(key: string, store: KeptStore): Promise<void> {
  const { unusedSince } = await store.about(key);
  if (unusedSince !== undefined) await store.note(key, ({ unusedSince: _, ...about }) => about);
}
