const TEXT_TYPES = /^(text|search|number|url|email|tel|password)$/;

/** Letters, and undo, inside a text field belong to the field. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return TEXT_TYPES.test(target.type);
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('textarea, select');
}

/** A dialog that is open keeps the keys to itself. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], dialog[open]') !== null;
}

/** Esc alone, where no dialog, field or list that is open has its own use for it. */
export function isEscape(event: KeyboardEvent): boolean {
  const { target } = event;
  const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  if (event.key !== 'Escape' || isHeld || event.defaultPrevented) return false;
  const isInList = target instanceof Element && target.closest('[role="menu"], [role="listbox"]') !== null;
  return !isInList && !isTyping(target) && !isDialogOpen();
}
