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
  // A drag is not saved yet: nothing may load the page anew under the hand.
  const isUnsaved = useApp(({ session }) => session.gesture);
  return <Reach doors={doors} isUnsaved={isUnsaved} onReload={() => void applyUpdate()} />;
}
