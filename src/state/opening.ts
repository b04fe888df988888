import { patchSession } from './actions';
import { useApp } from './store';

/** A map that takes longer no longer holds up the rest. */
const LONGEST_WAIT_MS = 5000;

/** Holds back what the first map does not need until that map has been on screen for a frame, or is given up. */
export function openPage(): void {
  patchSession({ isOpening: true });
  const end = (): void => {
    stop();
    clearTimeout(longest);
    patchSession({ isOpening: false });
  };
  const stop = useApp.subscribe(({ session }) => {
    if (session.map === 'waiting') return;
    stop();
    // Out of the frame that shows the map: what comes now is the work of the next one.
    requestAnimationFrame(() => setTimeout(end));
  });
  const longest = setTimeout(end, LONGEST_WAIT_MS);
}

/** Resolves when the page is open. */
export function pageOpened(): Promise<void> {
  return new Promise((resolve) => {
    if (!useApp.getState().session.isOpening) return resolve();
    const stop = useApp.subscribe(({ session }) => {
      if (session.isOpening) return;
      stop();
      resolve();
    });
  });
}
