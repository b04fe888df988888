import { deviceStorage } from './ownSettings';
import { SAVED_KEY, writeRecord } from './state/savedRecord';
import { readItem, writeItem } from './state/storage';
import { useApp } from './state/store';

/**
 * For a page whose saving part did not come: a newer build took its place on the server. What was changed is saved when
 * the page is left, where nothing lies yet; else the browser asks before it leaves. Returns how to stop.
 */
export function keepAtLeast(): () => void {
  const onLeave = (event: Event): void => {
    if (isChanged() && !isKept()) event.preventDefault();
  };
  window.addEventListener('beforeunload', onLeave);
  return () => window.removeEventListener('beforeunload', onLeave);
}

function isChanged(): boolean {
  return useApp.temporal.getState().pastStates.length > 0;
}

/** Saves the open scenario, never over other work; true where the device has it. */
function isKept(): boolean {
  const lies = readItem(deviceStorage, SAVED_KEY);
  if (lies.type === 'fault' || (lies.value !== null && lies.value !== written)) return false;
  const { scenario } = useApp.getState();
  const work = { title: scenario.title, date: new Date().toISOString(), text: JSON.stringify(scenario) };
  const record = writeRecord(work, 1);
  if (writeItem(deviceStorage, SAVED_KEY, record).type === 'fault') return false;
  written = record;
  return true;
}

/** What this page put there itself, as when the reader first chose to stay. */
let written: string | undefined;
