import { whenIdle } from './ahead';
import { DEVICE, makeKeptDoor, sweepDevice } from './keptDoor';
import { provideKeptDoor } from './state/import/kept';

/** Opens the list of kept points to the settings and, when the page has nothing better to do, drops what is in no use. */
export function watchKept(): () => void {
  provideKeptDoor(makeKeptDoor(DEVICE));
  let isStopped = false;
  whenIdle(() => {
    if (isStopped) return;
    // A device that allows no database or no storage keeps nothing: there is nothing to tell anybody.
    sweepDevice(DEVICE).catch((error: unknown) => console.info('Own points were not looked through:', error));
  });
  return () => {
    isStopped = true;
  };
}
