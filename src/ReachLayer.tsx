import { mapCommands } from './map/commands';
import { applyUpdate, keepOffline } from './offline';
import { Reach } from './panels/Reach';
import { useApp } from './state/store';
import { desk } from './work';

// Keeping the page for days without a network waits until the first map stands.
void keepOffline(import.meta.env.PROD ? navigator.serviceWorker : undefined);

const doors = { ...mapCommands, copyLink: () => void desk.copyLink() };

/** Keys, palette, settings and the word about a new version, bound to this page's map and desk. */
export default function ReachLayer() {
  // A drag, or work that the device refused, is not saved: nothing may load the page anew under the hand.
  const isUnsaved = useApp(
    ({ session }) => session.gesture || session.notices.some(({ type }) => type === 'not-saved'),
  );
  return <Reach doors={doors} isUnsaved={isUnsaved} onReload={() => void applyUpdate()} />;
}
