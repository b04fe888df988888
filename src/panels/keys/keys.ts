import { VIEWS, type ViewId } from '../../model/scenario';
import type { MessageKey } from '../../text/messages/en';

/** What a key does; the listener runs it, the overlay says it. */
export type KeyAction =
  | { readonly type: 'view'; readonly view: ViewId }
  | {
      readonly type:
        | 'palette'
        | 'search'
        | 'table'
        | 'scene'
        | 'present'
        | 'help'
        | 'settings'
        | 'documents'
        | 'nextPart'
        | 'priorPart'
        | 'undo'
        | 'redo';
    }
  | { readonly type: 'region'; readonly step: 1 | -1 };

/** Keys that need Ctrl (or Cmd) work always, also while something is typed; letters can be switched off. */
export interface Shortcut {
  readonly action: KeyAction;
  /** `KeyboardEvent.key`, in lower case. */
  readonly key: string;
  readonly modifiers: readonly ('ctrl' | 'shift')[];
  readonly says: MessageKey;
  /** Works without a modifier and prints a character: off where the reader switched letters off. */
  readonly isLetter: boolean;
}

const letter = (key: string, action: KeyAction, says: MessageKey): Shortcut => ({
  action,
  key,
  modifiers: [],
  says,
  isLetter: true,
});
const held = (key: string, action: KeyAction, says: MessageKey, shift = false): Shortcut => ({
  action,
  key,
  modifiers: shift ? ['ctrl', 'shift'] : ['ctrl'],
  says,
  isLetter: false,
});

/** Every shortcut of the page. Arrows move inside widgets, and Esc closes them: each does that itself, `close` the rest. */
export const SHORTCUTS: readonly Shortcut[] = [
  held('k', { type: 'palette' }, 'keys.palette'),
  letter('/', { type: 'search' }, 'keys.search'),
  ...VIEWS.map((view, index) => letter(String(index + 1), { type: 'view', view }, `view.${view}`)),
  letter('t', { type: 'table' }, 'keys.table'),
  letter('s', { type: 'scene' }, 'story.add'),
  letter('p', { type: 'present' }, 'keys.present'),
  letter('d', { type: 'documents' }, 'documents.title'),
  letter('[', { type: 'region', step: -1 }, 'keys.prior'),
  letter(']', { type: 'region', step: 1 }, 'keys.next'),
  { action: { type: 'nextPart' }, key: 'f6', modifiers: [], says: 'keys.nextPart', isLetter: false },
  { action: { type: 'priorPart' }, key: 'f6', modifiers: ['shift'], says: 'keys.priorPart', isLetter: false },
  held('z', { type: 'undo' }, 'bar.undo'),
  held('z', { type: 'redo' }, 'bar.redo', true),
  held('y', { type: 'redo' }, 'bar.redo'),
  held(',', { type: 'settings' }, 'settings.title'),
  letter('?', { type: 'help' }, 'keys.title'),
];

/** The parts of a key press that decide. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The shortcut of a key press, if any. `typing` says that the press belongs to a text field. */
export function shortcutOf(
  press: Press,
  { typing, letterKeys }: { readonly typing: boolean; readonly letterKeys: boolean },
): Shortcut | undefined {
  if (press.altKey) return undefined;
  const ctrl = press.ctrlKey || press.metaKey;
  return SHORTCUTS.find(({ key, modifiers, isLetter, action }) => {
    if (key !== press.key.toLowerCase() || modifiers.includes('ctrl') !== ctrl) return false;
    if (isLetter) return letterKeys && !typing;
    // The shift of `?` makes the character; that of Ctrl+Shift+Z makes another command.
    if (modifiers.includes('shift') !== press.shiftKey) return false;
    return !(typing && (action.type === 'undo' || action.type === 'redo'));
  });
}

/** How a shortcut is written on a key cap: `Ctrl+K`, `?`, `F6`. */
export function keyCaps({ key, modifiers }: Shortcut): readonly string[] {
  const names = { ctrl: 'Ctrl', shift: 'Shift' } as const;
  return [...modifiers.map((name) => names[name]), key.toUpperCase()];
}
