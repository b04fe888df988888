import { type KeptLocks, tabLocks } from './keptLocks';
import { type KeptStore, keptStore } from './keptStore';
import { goesAt, sweepKept } from './keptSweep';
import type { Scenario } from './model/scenario';
import { pointsAreGone } from './state/datasets/actions';
import type { KeptDoor, KeptTable } from './state/import/kept';
import { recentWork } from './state/recent';
import { readRecord, SAVED_KEY, type Work } from './state/savedRecord';
import type { StorageLike } from './state/storage';
import { useApp } from './state/store';

/** The storage with a way to go through all of it. */
export type WholeStorage = StorageLike & Pick<Storage, 'key' | 'length'>;

export interface KeptWays {
  readonly store: KeptStore;
  readonly locks: KeptLocks;
  readonly storage: () => WholeStorage;
  readonly now: () => number;
}

/** The device as it is. */
export const DEVICE: KeptWays = {
  store: keptStore,
  locks: tabLocks,
  storage: () => window.localStorage,
  now: Date.now,
};

/** Lists and removes own points that the device keeps. */
export function makeKeptDoor(ways: KeptWays): KeptDoor {
  const { store } = ways;
  return {
    list: async () => {
      await sweepDevice(ways);
      const tables: KeptTable[] = [];
      for (const key of await store.keys()) tables.push(await tableOf(key, ways));
      return tables;
    },
    remove: async (key) => {
      try {
        await store.drop(key);
      } catch (error) {
        console.warn('Own points were not removed:', error);
        return false;
      }
      pointsAreGone([key]);
      return true;
    },
  };
}

/** Drops what nothing on this device has used for long; whatever can not be read stops it before anything is dropped. */
export function sweepDevice({ store, locks, storage, now }: KeptWays): Promise<void> {
  return sweepKept({ store, locks, texts: () => textsOf(storage()), now: now() });
}

/** Notes that a scenario goes into a file, from where it may come back at any time. */
export async function keptGoIntoFile(scenario: Pick<Scenario, 'datasets'>, { store }: KeptWays): Promise<void> {
  try {
    for (const key of keptKeys(scenario)) await store.note(key, (about) => ({ ...about, isInFile: true }));
  } catch (error) {
    console.warn('Own points of a file were not noted:', error);
  }
}

/** Keys of the points that a scenario keeps on a device. */
export function keptKeys({ datasets }: Pick<Scenario, 'datasets'>): readonly string[] {
  return datasets.flatMap(({ content }) => (content.type === 'kept' ? [content.key] : []));
}

function textsOf(storage: WholeStorage): readonly string[] {
  const places = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return places.map((place) => storage.getItem(place) ?? '');
}

async function tableOf(key: string, { store, locks, storage }: KeptWays): Promise<KeptTable> {
  const { name, rows, bytes, isInFile = false, unusedSince } = await store.about(key);
  const isHeld = !(await locks.whenFree(key, () => Promise.resolve()));
  return {
    key,
    ...(name !== undefined && { name }),
    ...(rows !== undefined && { rows }),
    ...(bytes !== undefined && { bytes }),
    usedBy: titlesOf(key, storage),
    isHeld,
    isInFile,
    ...(unusedSince !== undefined && !isHeld && { goesOn: new Date(goesAt(unusedSince)).toISOString().slice(0, 10) }),
  };
}

function titlesOf(key: string, storage: () => WholeStorage): readonly string[] {
  const { scenario } = useApp.getState();
  const open = keptKeys(scenario).includes(key) ? [scenario.title] : [];
  const saved = readRecord(storage().getItem(SAVED_KEY));
  const recent = recentWork(storage).list();
  const works: readonly Work[] = [
    ...(saved.type === 'found' ? [saved.work] : []),
    ...(recent.type === 'list' ? recent.items : []),
  ];
  const stored = works.filter(({ text }) => text.includes(key)).map(({ title }) => title);
  return [...new Set([...open, ...stored])];
}
