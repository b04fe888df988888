// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type KeptWays, keptGoIntoFile, makeKeptDoor, sweepDevice } from '../src/keptDoor';
import { keptLocks, type Locks } from '../src/keptLocks';
import type { KeptStore } from '../src/keptStore';
import { UNUSED_DAYS } from '../src/keptSweep';
import type { DatasetId } from '../src/model/ids';
import type { KeptAbout } from '../src/model/kept';
import { RECENT_KEY, recentWork } from '../src/state/recent';
import { SAVED_KEY, writeRecord } from '../src/state/savedRecord';
import { useApp } from '../src/state/store';

const DAY = 86_400_000;
const KEY = '1b4e28ba-2fa1-4d11-883f-0016d3cca427';
const OTHER = '7d444840-9dc0-11d1-b245-5ffdce74fad2';

/** A database in memory. */
function memory(): KeptStore & { readonly all: Map<string, KeptAbout> } {
  const all = new Map<string, KeptAbout>();
  return {
    all,
    keys: async () => [...all.keys()],
    about: async (key) => all.get(key) ?? {},
    note: async (key, change) => void all.set(key, change(all.get(key) ?? {})),
    drop: async (key) => void all.delete(key),
  };
}

/** Locks as the browser has them, for shared ones that are held for good and exclusive ones that are asked for once. */
function browserLocks(): { readonly tab: () => { readonly locks: Locks; readonly close: () => void } } {
  const shared = new Map<string, number>();
  const add = (name: string, by: number): void => void shared.set(name, (shared.get(name) ?? 0) + by);
  const tab = () => {
    const mine: string[] = [];
    const close = (): void => {
      for (const name of mine) add(name, -1);
    };
    async function request(...given: unknown[]): Promise<unknown> {
      const [name, { mode = 'exclusive', ifAvailable = false }, work] = given as [
        string,
        LockOptions,
        LockGrantedCallback<unknown>,
      ];
      if (mode === 'shared') {
        add(name, 1);
        mine.push(name);
        return work({ name, mode });
      }
      if (!ifAvailable) throw new Error('expected a question that does not wait');
      return work((shared.get(name) ?? 0) > 0 ? null : { name, mode });
    }
    return { locks: { request } as Locks, close };
  };
  return { tab };
}

const kept = (key: string) => [
  {
    id: 'T1' as DatasetId,
    name: 'Lots',
    source: 'me',
    year: 2025,
    columns: [],
    content: { type: 'kept', count: 9000, key },
  } as const,
];
const work = (title: string, key: string) => ({
  title,
  date: '2026-01-01',
  text: JSON.stringify({ datasets: kept(key) }),
});
const open = (key?: string): void => {
  const { scenario } = useApp.getState();
  useApp.setState({ scenario: { ...scenario, title: 'Open', datasets: key === undefined ? [] : kept(key) } });
};

function device(now = 0) {
  const store = memory();
  const tabs = browserLocks();
  const clock = { now };
  const ways = (locks: Locks | undefined): KeptWays => ({
    store,
    locks: keptLocks(locks),
    storage: () => window.localStorage,
    now: () => clock.now,
  });
  return { store, tabs, clock, ways };
}

beforeEach(() => {
  window.localStorage.clear();
  open();
});

describe('points that the device keeps', () => {
  it('go when nothing has used them for a month, and not a day before', async () => {
    const { store, tabs, clock, ways } = device(5 * DAY);
    const here = ways(tabs.tab().locks);
    store.all.set(KEY, { name: 'Lots' });
    await sweepDevice(here);
    expect(store.all.get(KEY)).toEqual({ name: 'Lots', unusedSince: 5 * DAY });
    clock.now += UNUSED_DAYS * DAY - 1;
    await sweepDevice(here);
    expect(store.all.has(KEY)).toBe(true);
    clock.now += 1;
    await sweepDevice(here);
    expect(store.all.has(KEY)).toBe(false);
  });

  it.each([
    ['the saved scenario', () => localStorage.setItem(SAVED_KEY, writeRecord(work('Saved', KEY), 3))],
    ['a recent scenario', () => void recentWork(() => localStorage).add(work('Recent', KEY))],
    [
      'a text that could not be read and was kept aside',
      () => localStorage.setItem(`${SAVED_KEY}-kept`, `{"broken": ${KEY}`),
    ],
    [
      'a list of a later version',
      () => localStorage.setItem(RECENT_KEY, JSON.stringify({ version: 9, of: [{ key: KEY }] })),
    ],
  ])('stay for %s', async (_what, put) => {
    const { store, tabs, ways } = device(90 * DAY);
    put();
    store.all.set(KEY, { unusedSince: 1 }).set(OTHER, { unusedSince: 1 });
    await sweepDevice(ways(tabs.tab().locks));
    expect([...store.all]).toEqual([[KEY, {}]]);
  });

  it('stay for what another tab may undo, until it is closed and a month has passed', async () => {
    const { store, tabs, clock, ways } = device(90 * DAY);
    const [mine, theirs] = [tabs.tab(), tabs.tab()];
    store.all.set(KEY, { unusedSince: 1 });
    ways(theirs.locks).locks.hold(KEY);
    await sweepDevice(ways(mine.locks));
    expect(store.all.get(KEY)).toEqual({});
    theirs.close();
    await sweepDevice(ways(mine.locks));
    expect(store.all.get(KEY)).toEqual({ unusedSince: 90 * DAY });
    clock.now += UNUSED_DAYS * DAY;
    await sweepDevice(ways(mine.locks));
    expect(store.all.size).toBe(0);
  });

  it('stay for a file, and where tabs can not be asked', async () => {
    const { store, tabs, ways } = device(90 * DAY);
    store.all.set(KEY, { unusedSince: 1 });
    await keptGoIntoFile({ datasets: kept(KEY) }, ways(undefined));
    expect(store.all.get(KEY)).toEqual({ unusedSince: 1, isInFile: true });
    await sweepDevice(ways(tabs.tab().locks));
    expect(store.all.get(KEY)).toEqual({ isInFile: true });
    store.all.set(OTHER, { unusedSince: 1 });
    await sweepDevice(ways(undefined));
    expect(store.all.has(OTHER)).toBe(true);
  });

  it('are not touched where the storage can not be read', async () => {
    const { store, tabs, ways } = device(90 * DAY);
    store.all.set(KEY, { unusedSince: 1 });
    const blocked = {
      ...ways(tabs.tab().locks),
      storage: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    await expect(sweepDevice(blocked)).rejects.toThrow('no');
    expect(store.all.get(KEY)).toEqual({ unusedSince: 1 });
  });

  it('never go within a month of any use, whatever two tabs, files and days do', async () => {
    const event = fc.constantFrom(
      'store',
      'unstore',
      'hold 0',
      'hold 1',
      'close 0',
      'close 1',
      'day',
      'week',
      'sweep 0',
      'sweep 1',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 60 }), async (events) => {
        window.localStorage.clear();
        const { store, tabs, clock, ways } = device();
        const opened = [tabs.tab(), tabs.tab()];
        const holds = [false, false];
        let [isStored, lastUse] = [false, 0];
        store.all.set(KEY, {});
        for (const one of events) {
          const at = Number(one.slice(-1));
          const tab = opened[at];
          if (one === 'store') localStorage.setItem(SAVED_KEY, writeRecord(work('Saved', KEY), 1));
          if (one === 'unstore') localStorage.removeItem(SAVED_KEY);
          if (one.endsWith('store')) isStored = one === 'store';
          if (one === 'day') clock.now += DAY;
          if (one === 'week') clock.now += 7 * DAY;
          if (one.startsWith('hold') && tab) ways(tab.locks).locks.hold(KEY);
          if (one.startsWith('hold')) holds[at] = true;
          if (one.startsWith('close') && tab) {
            tab.close();
            opened[at] = tabs.tab();
            holds[at] = false;
          }
          const isUsed = isStored || holds.includes(true);
          if (one.startsWith('sweep') && tab) {
            await sweepDevice(ways(tab.locks));
            // Use between two looks is known from the looks alone: then the days run from the first look that found none.
            if (isUsed) lastUse = clock.now;
            if (!store.all.has(KEY)) return !isUsed && clock.now - lastUse >= UNUSED_DAYS * DAY;
          }
        }
        return true;
      }),
    );
  });
});

describe('the list of kept points', () => {
  it('says what uses them and when they go', async () => {
    const { store, tabs, ways } = device(Date.UTC(2026, 0, 1, 12));
    open(KEY);
    recentWork(() => localStorage).add(work('Recent', KEY));
    store.all.set(KEY, { name: 'Lots', rows: 9000, bytes: 5_000_000 }).set(OTHER, {});
    const here = ways(tabs.tab().locks);
    here.locks.hold(KEY);
    expect(await makeKeptDoor(here).list()).toEqual([
      {
        key: KEY,
        name: 'Lots',
        rows: 9000,
        bytes: 5_000_000,
        usedBy: ['Open', 'Recent'],
        isHeld: true,
        isInFile: false,
      },
      { key: OTHER, usedBy: [], isHeld: false, isInFile: false, goesOn: '2026-01-31' },
    ]);
  });

  it('removes for good, and the open scenario knows that they are gone', async () => {
    const { store, tabs, ways } = device();
    store.all.set(KEY, {});
    const { session } = useApp.getState();
    useApp.setState({ session: { ...session, keptHere: new Set([KEY, OTHER]) } });
    expect(await makeKeptDoor(ways(tabs.tab().locks)).remove(KEY)).toBe(true);
    expect(store.all.size).toBe(0);
    expect([...useApp.getState().session.keptHere]).toEqual([OTHER]);
  });
});
