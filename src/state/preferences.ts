import { patchSession } from './actions';
import { readSettings, rememberSettings, type Settings } from './settings';
import type { OpenStorage } from './storage';
import { useApp } from './store';

const device: OpenStorage = () => window.localStorage;

/** Brings back what the reader chose on this device: units, colours, keys. The language opens with the scenario. */
export function restoreSettings(storage: OpenStorage = device): void {
  show(readSettings(storage));
}

/** Applies a choice at once and remembers it. False where the device keeps nothing; the choice holds for the sitting. */
export function chooseSetting(part: Settings, storage: OpenStorage = device): boolean {
  show(part);
  return rememberSettings(storage, part);
}

function show({ theme, units, currency, letterKeys, globe }: Settings): void {
  const { session } = useApp.getState();
  const choice = { length: units ?? session.units.length, money: currency ?? session.units.money };
  patchSession({
    theme: theme ?? session.theme,
    letterKeys: letterKeys ?? session.letterKeys,
    globe: globe ?? session.globe,
    ...(units === undefined && currency === undefined ? {} : { units: choice }),
  });
}
