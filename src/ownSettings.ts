import { LANGUAGES, type Language } from './model/geo';
import { isAnchor } from './state/link/anchor';
import { SAVED_KEY } from './state/savedRecord';
import { readSettings } from './state/settings';
import { readItem, type StorageLike } from './state/storage';

/** The storage of this device; naming it throws where it is blocked, so doors ask for it each time. */
export const deviceStorage = (): StorageLike => window.localStorage;

/** The language chosen before, else the first of the browser's that the page speaks. */
export function ownLanguage(): Language {
  const chosen = readSettings(deviceStorage).language;
  if (chosen !== undefined) return chosen;
  for (const tag of navigator.languages) {
    const language = LANGUAGES.find((known) => tag.toLowerCase().startsWith(known));
    if (language) return language;
  }
  return 'en';
}

/** Whether a link or saved work waits to be opened; where not, the code that reads them can come later. */
export function isSomethingKept(): boolean {
  if (!isAnchor(window.location.hash)) return true;
  const stored = readItem(deviceStorage, SAVED_KEY);
  return stored.type === 'stored' && stored.value !== null;
}
