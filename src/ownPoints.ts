import { keys } from 'idb-keyval';
import { keptKeys } from './keptDoor';
import { tabLocks } from './keptLocks';
import { pointsAreHere } from './state/datasets/actions';
import { useApp } from './state/store';

/**
 * Notes which points that the open scenario keeps on a device are on this one; they themselves stay in its database until a
 * worker reads them. Returns how to stop.
 */
export function watchOwnPoints(): () => void {
  const asked = new Set<string>();
  const settle = (): void => {
    const { scenario, session } = useApp.getState();
    // Undo may bring them back for as long as this page is open.
    for (const key of keptKeys(scenario)) tabLocks.hold(key);
    const wanted = keptKeys(scenario).filter((key) => !asked.has(key) && !session.keptHere.has(key));
    if (wanted.length === 0) return;
    for (const key of wanted) asked.add(key);
    void look(wanted);
  };
  settle();
  return useApp.subscribe((state, before) => {
    if (state.scenario.datasets !== before.scenario.datasets) settle();
  });
}

async function look(wanted: readonly string[]): Promise<void> {
  // Elsewhere than on the device where they were added there are none: the list of own data says so.
  const known = new Set(await keys<string>().catch(() => []));
  const here = wanted.filter((key) => known.has(key));
  if (here.length > 0) pointsAreHere(here);
}
