import { useEffect } from 'react';
import { useApp } from '../../state/store';
import { closeOpened } from './close';
import { shortcutOf } from './keys';
import { runKey } from './run';

const TEXT_TYPES = /^(text|search|number|url|email|tel|password)$/;

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
    const page = document.documentElement;
    window.addEventListener('keydown', onKey);
    page.dataset.keys = 'on';
    return () => {
      window.removeEventListener('keydown', onKey);
      delete page.dataset.keys;
    };
  }, []);
}

/** Esc closes what is open; the map does it itself, and a field and a list that is open have their own use for it. */
function onEscape(event: KeyboardEvent): void {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  if (isHeld || event.target instanceof HTMLCanvasElement || isTyping(event.target)) return;
  if (closeOpened()) event.preventDefault();
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], dialog[open]') !== null;
}

/** Letters, and undo, inside a text field belong to the field. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return TEXT_TYPES.test(target.type);
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('textarea, select');
}
