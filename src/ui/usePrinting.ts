import { useSyncExternalStore } from 'react';

const PAPER = 'print';

function follow(onChange: () => void): () => void {
  const media = window.matchMedia(PAPER);
  const begin = (): void => tell(true, onChange);
  const end = (): void => tell(false, onChange);
  const turn = (): void => tell(media.matches, onChange);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', turn);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', turn);
  };
}

let isPrinting = false;

function tell(now: boolean, onChange: () => void): void {
  isPrinting = now;
  onChange();
}

/** True from just before the page is printed until just after; what is drawn for paper alone is there in time. */
export function usePrinting(): boolean {
  return useSyncExternalStore(follow, () => isPrinting);
}
