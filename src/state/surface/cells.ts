import { faultArose, faultMended } from '../actions';
import { type Fault, useApp } from '../store';

export const CELLS_FILE = 'data/cells.bin';

/** What came of the file: its bytes, or what is wrong with it. */
export type ReadCells = () => Promise<ArrayBuffer | Fault>;

export interface FetchedCells {
  get(): ArrayBuffer | undefined;
  stop(): void;
}

/** Fetches the hexagons; a file that does not come is a fault with its name, and asked for again when that is taken back. */
export function fetchedCells(read: ReadCells, arrived: () => void): FetchedCells {
  let cells: ArrayBuffer | undefined;
  let isOver = false;
  let isBusy = false;
  const isFaulty = (): boolean => useApp.getState().session.faults.some(({ file }) => file === CELLS_FILE);
  const ask = (): void => {
    if (isBusy || cells !== undefined || isFaulty()) return;
    isBusy = true;
    void read().then((found) => {
      isBusy = false;
      if (isOver) return;
      if (!(found instanceof ArrayBuffer)) return faultArose(found);
      cells = found;
      arrived();
    });
  };
  const stop = useApp.subscribe(({ session }, before) => {
    if (session.faults !== before.session.faults) ask();
  });
  ask();
  return {
    get: () => cells,
    stop() {
      isOver = true;
      stop();
      // Nobody waits for it any more.
      if (isFaulty()) faultMended(CELLS_FILE);
    },
  };
}
