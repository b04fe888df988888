/** The part of the browser's locks that is needed here. */
export type Locks = Pick<LockManager, 'request'>;

/** Tells tabs of one device which kept points each of them may still show, also by undo. */
export interface KeptLocks {
  /** From now on, until this page is left, the points under the key are in use here. */
  hold(key: string): void;
  /** Does `work` while no tab holds the key; says whether it was done. Never where the browser has no locks. */
  whenFree(key: string, work: () => Promise<void>): Promise<boolean>;
}

const nameOf = (key: string): string => `corredor.kept:${key}`;

/** A tab shares the lock of each key that its scenarios named, so that whoever wants it alone learns that it is in use. */
export function keptLocks(locks: Locks | undefined): KeptLocks {
  const held = new Set<string>();
  return {
    hold: (key) => {
      if (locks === undefined || held.has(key)) return;
      held.add(key);
      // The browser gives it back when the page is gone, however that comes about.
      const never = new Promise<never>(() => undefined);
      locks.request(nameOf(key), { mode: 'shared' }, () => never).catch(() => held.delete(key));
    },
    whenFree: async (key, work) => {
      if (locks === undefined) return false;
      return locks.request(nameOf(key), { ifAvailable: true }, async (lock) => {
        if (lock === null) return false;
        await work();
        return true;
      });
    },
  };
}

/** The locks of this browser; older ones, and pages without https, have none. */
export const tabLocks = keptLocks('locks' in navigator ? navigator.locks : undefined);
