import { useEffect } from 'react';
import { useApp } from '../../state/store';
import { closeOpened } from './close';
import { closeDrawer } from './drawer';
import { isDialogOpen, isEscape, isTyping } from './held';
import { shortcutOf } from './keys';
import { runKey } from './run';

/** One listener for every shortcut. A dialog that is open keeps the keys to itself. */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isDialogOpen()) return;
      if (event.key === 'Escape') {
        onEscape(event);
        return;
      }
      const { letterKeys } = useApp.getState().session;
      const shortcut = shortcutOf(event, { typing: isTyping(event.target), letterKeys });
      if (shortcut === undefined) return;
      event.preventDefault();
      runKey(shortcut.action);
    };
    // Before the map, which lets go of its selection by the same key.
    const onEarly = (event: KeyboardEvent): void => {
      if (!isEscape(event) || !closeDrawer()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const page = document.documentElement;
    window.addEventListener('keydown', onEarly, { capture: true });
    window.addEventListener('keydown', onKey);
    page.dataset.keys = 'on';
    return () => {
      window.removeEventListener('keydown', onEarly, { capture: true });
      window.removeEventListener('keydown', onKey);
      delete page.dataset.keys;
    };
  }, []);
}

/** Esc closes what is open; the map does it itself. */
function onEscape(event: KeyboardEvent): void {
  if (event.target instanceof HTMLCanvasElement || !isEscape(event)) return;
  if (closeOpened()) event.preventDefault();
}
