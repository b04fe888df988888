import { useRef } from 'react';
import { type AppState, useApp } from '../state/store';
import { isSurfaceShown } from '../state/surface/shown';

/** What the store says of the regions; while hexagons lie over them, what it said before: nothing of it is seen. */
export function useUncovered<T>(select: (state: AppState) => T): T {
  const kept = useRef<{ readonly value: T }>(undefined);
  return useApp((state) => {
    if (kept.current === undefined || !isSurfaceShown(state)) kept.current = { value: select(state) };
    return kept.current.value;
  });
}
