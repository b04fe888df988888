import { startTransition, useEffect, useRef, useState } from 'react';

/** Numbers that change more often than this cannot be read; the map still takes every frame. */
export const LAG_MS = 96;

/**
 * The value as it was at most `LAG_MS` ago, so that a slider's frame is left to the map. Where `mayLag` says no,
 * the new value stands at once.
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
    };
    timer.current = setTimeout(follow, lags ? LAG_MS : 0);
  }, [now, shown, lags]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return lags ? shown : now;
}
