import { useSyncExternalStore } from 'react';

export type WidthClass = 'wide' | 'medium' | 'narrow';

// Paper keeps the panels of a wide screen: what is printed is there already, and print.css lays it out.
// In em, as in the style sheets: larger text needs a wider screen for the same columns. 1280 and 960 px at the usual size.
const WIDE = '(min-width: 80em), print';
const MEDIUM = '(min-width: 60em), print';

function follow(onChange: () => void): () => void {
  const lists = [WIDE, MEDIUM].map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

function now(): WidthClass {
  if (window.matchMedia(WIDE).matches) return 'wide';
  return window.matchMedia(MEDIUM).matches ? 'medium' : 'narrow';
}

/** Three docked columns, two with a drawer, or a sheet over the map. */
export function useWidth(): WidthClass {
  return useSyncExternalStore(follow, now);
}
