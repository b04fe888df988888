import { startTransition, useEffect, useRef, useState } from 'react';

/** Numbers that change more often than this cannot be read; the map still takes every frame. */
export const LAG_MS = 96;
/** On a slow machine the panels wait longer, so that they take a quarter of the time at most. */
const LONGEST_LAG_MS = 600;
const SHARE = 4;

let lagMs = LAG_MS;

/**
 * The value as it was a moment ago, `LAG_MS` where the machine keeps up, so that a slider's frame is left to the map.
 * Where `mayLag` says no, the new value stands at once.
 */
export function useLagging<T>(now: T, mayLag: (shown: T, now: T) => boolean): T {
  const [shown, show] = useState(now);
  const latest = useRef(now);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lags = shown !== now && mayLag(shown, now);
  useEffect(() => {
    latest.current = now;
    if (shown === now || timer.current !== undefined) return;
    const follow = (): void => {
      timer.current = undefined;
      startTransition(() => show(latest.current));
      noteCost();
    };
    timer.current = setTimeout(follow, lags ? lagMs : 0);
  }, [now, shown, lags]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return lags ? shown : now;
}

/** Takes the time until the new numbers have been drawn as the measure of the next wait. */
function noteCost(): void {
  if (typeof requestAnimationFrame !== 'function') return;
  const start = performance.now();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const wanted = SHARE * (performance.now() - start);
      lagMs = Math.min(LONGEST_LAG_MS, Math.max(LAG_MS, wanted));
    }),
  );
}
