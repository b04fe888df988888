import { get } from 'idb-keyval';
import type { PointTable } from './model/dataset';
import { patchSession } from './state/actions';
import { useApp } from './state/store';

/** Brings the points that the open scenario keeps on this device into the session. Returns how to stop. */
export function watchOwnPoints(): () => void {
  const asked = new Set<string>();
  const settle = (): void => {
    const { scenario, session } = useApp.getState();
    for (const { content } of scenario.datasets) {
      if (content.type !== 'kept' || asked.has(content.key) || session.ownPoints.has(content.key)) continue;
      asked.add(content.key);
      void fetchPoints(content.key);
    }
  };
  settle();
  return useApp.subscribe((state, before) => {
    if (state.scenario.datasets !== before.scenario.datasets) settle();
  });
}

async function fetchPoints(key: string): Promise<void> {
  // Elsewhere than on the device where they were added there are none: the list of own data says so.
  const points = await get<PointTable>(key).catch(() => undefined);
  if (points === undefined) return;
  const { ownPoints } = useApp.getState().session;
  patchSession({ ownPoints: new Map([...ownPoints, [key, points]]) });
}
