import { fieldsOf, parseObject, readWork, SAVED_VERSION, type Work } from './savedRecord';
import { keepText, type NotStored, type OpenStorage, readItem, type StorageFault, writeItem } from './storage';

export const RECENT_KEY = 'corredor.recent';
export const RECENT_LIMIT = 12;

/** One scenario of the list; the id is given by the list and never used again. */
export interface RecentWork extends Work {
  readonly id: number;
}

/** Newest first by the order of adding, so that a wrong clock moves nothing. */
interface RecentList {
  readonly nextId: number;
  readonly items: readonly RecentWork[];
}

export type RecentResult =
  | { readonly type: 'list'; readonly items: readonly RecentWork[] }
  /** The stored list could not be read, or is of a newer version; it lies under `keptAs` and an empty list stands in. */
  | { readonly type: 'unreadable'; readonly text: string; readonly keptAs: string }
  | { readonly type: 'not-read'; readonly reason: StorageFault };

export type RecentChange =
  /** `left` is what went: deleted, replaced, or pushed out by the thirteenth. Hand it to `restore` to undo. */
  | { readonly type: 'saved'; readonly items: readonly RecentWork[]; readonly left?: LeftWork }
  | { readonly type: 'not-saved'; readonly reason: StorageFault };

export interface LeftWork {
  readonly item: RecentWork;
  readonly index: number;
}

/** Up to twelve scenarios kept on the device. Each change reads the list anew, so tabs add to the same one. */
export interface Recent {
  list(): RecentResult;
  /** Puts a scenario first; one with the same text moves up, and `replaces` gives way to it. */
  add(work: Work, replaces?: number): RecentChange;
  remove(id: number): RecentChange;
  restore(left: LeftWork): RecentChange;
}

const EMPTY: RecentList = { nextId: 1, items: [] };

/** Opens the door to the list; touches the storage only when asked to. */
export function recentWork(storage: OpenStorage): Recent {
  const change = (edit: (list: RecentList) => RecentList): RecentChange => {
    const before = readList(storage);
    if (before.type === 'fault') return { type: 'not-saved', reason: before.reason };
    const after = edit(before.list);
    const kept = after.items.slice(0, RECENT_LIMIT);
    const written = writeItem(storage, RECENT_KEY, JSON.stringify({ version: SAVED_VERSION, ...after, items: kept }));
    if (written.type === 'fault') return { type: 'not-saved', reason: written.reason };
    const left = leftBehind(before.list.items, kept);
    return { type: 'saved', items: kept, ...(left === undefined ? {} : { left }) };
  };
  return {
    list: () => {
      const read = readList(storage);
      if (read.type === 'fault') return { type: 'not-read', reason: read.reason };
      return read.type === 'kept' ? { ...read, type: 'unreadable' } : { type: 'list', items: read.list.items };
    },
    add: (work, replaces) => change((list) => added(list, work, replaces)),
    remove: (id) => change((list) => ({ ...list, items: list.items.filter((item) => item.id !== id) })),
    restore: ({ item, index }) => change((list) => restored(list, item, index)),
  };
}

function added({ nextId, items }: RecentList, { title, date, text }: Work, replaces: number | undefined): RecentList {
  const others = items.filter((item) => item.text !== text && item.id !== replaces);
  return { nextId: nextId + 1, items: [{ id: nextId, title, date, text }, ...others] };
}

/** Back in its place; in a list that has filled up meanwhile the last one gives way. */
function restored({ nextId, items }: RecentList, item: RecentWork, index: number): RecentList {
  const others = items.filter(({ id, text }) => id !== item.id && text !== item.text);
  return { nextId, items: others.toSpliced(Math.min(index, RECENT_LIMIT - 1), 0, item) };
}

/** The scenario whose text is nowhere in the list any more. */
function leftBehind(before: readonly RecentWork[], after: readonly RecentWork[]): LeftWork | undefined {
  const index = before.findIndex(({ text }) => after.every((item) => item.text !== text));
  const item = before[index];
  return item === undefined ? undefined : { item, index };
}

type ReadList =
  | { readonly type: 'list'; readonly list: RecentList }
  | { readonly type: 'kept'; readonly list: RecentList; readonly text: string; readonly keptAs: string }
  | NotStored;

/** A list that can not be read is kept aside before an empty one takes its place. */
function readList(storage: OpenStorage): ReadList {
  const stored = readItem(storage, RECENT_KEY);
  if (stored.type === 'fault') return stored;
  if (stored.value === null) return { type: 'list', list: EMPTY };
  const list = parseList(stored.value);
  if (list !== undefined) return { type: 'list', list };
  const kept = keepText(storage, RECENT_KEY, stored.value);
  return kept.type === 'fault' ? kept : { type: 'kept', list: EMPTY, text: stored.value, keptAs: kept.key };
}

function parseList(text: string): RecentList | undefined {
  const fields = parseObject(text);
  const nextId = fields.get('nextId');
  const items = fields.get('items');
  if (fields.get('version') !== SAVED_VERSION || typeof nextId !== 'number' || !Array.isArray(items)) return undefined;
  const read = items.map(readRecent);
  const whole = read.filter((item) => item !== undefined);
  return whole.length === read.length ? { nextId, items: whole } : undefined;
}

function readRecent(value: unknown): RecentWork | undefined {
  const fields = fieldsOf(value);
  const id = fields.get('id');
  const work = readWork(fields);
  return typeof id === 'number' && work !== undefined ? { id, ...work } : undefined;
}
