import { useEffect } from 'react';
import { fetchAhead } from './ahead';
import { makeDocument } from './documentDoor';
import { mapCommands } from './map/commands';
import { applyUpdate, keepOffline } from './offline';
import type { DocumentDoor } from './panels/exports/door';
import { Reach } from './panels/Reach';
import { openSiteDoor } from './siteDoor';
import { holdSites } from './state/sites/watch';
import { useApp } from './state/store';
import { saveBytes } from './ui/saveBytes';
import { desk } from './work';

// Keeping the page for days without a network waits until the first map stands.
void keepOffline(import.meta.env.PROD ? navigator.serviceWorker : undefined);

// Then the views, in the order of the bar: whoever opens one waits for its drawing and not for its code.
const VIEWS_AHEAD = [
  () => import('./panels/Dossier'),
  () => import('./panels/compare/CompareView'),
  () => import('./panels/ports/PortsPanel'),
  () => import('./panels/ports/PortsSide'),
  () => import('./panels/ports/TruckChart'),
  () => import('./ConfidenceRoom'),
  () => import('./panels/sources/SourcesView'),
  () => import('./panels/method/MethodView'),
  () => import('./panels/tables/TablesPanel'),
  () => import('./panels/evidence/EvidenceCard'),
];

const documents: DocumentDoor = {
  make: makeDocument,
  save: saveBytes,
  saveMap: async (text) => (await import('./mapPicture')).saveMapPicture(text),
};
const doors = { ...mapCommands, copyLink: () => void desk.copyLink() };

/** Keys, palette, settings and the word about a new version, bound to this page's map and desk. */
export default function ReachLayer() {
  // A drag, or work that the device refused, is not saved: nothing may load the page anew under the hand.
  const isUnsaved = useApp(
    ({ session }) => session.gesture || session.notices.some(({ type }) => type === 'not-saved'),
  );
  const isSettled = useApp(({ session }) => session.map !== 'waiting');
  useEffect(() => {
    if (isSettled) void fetchAhead(VIEWS_AHEAD);
  }, [isSettled]);
  return (
    <>
      <Sites />
      <Reach
        doors={doors}
        documents={documents}
        onSave={saveBytes}
        isUnsaved={isUnsaved}
        onReload={() => void applyUpdate()}
      />
    </>
  );
}

/** Sites are measured for their table and for the comparison and its documents too, whatever is ranked beside the map. */
function Sites() {
  const isWanted = useApp(({ scenario, session }) => {
    const { compared, level } = scenario.sites;
    if (session.table === 'sites') return true;
    // Whoever ranks sites beside the map finds the best of them in the comparison too.
    if (scenario.view === 'compare') return compared.length > 0 || level === 'sites';
    return session.overlay === 'documents' && compared.length > 0;
  });
  useEffect(() => (isWanted ? holdSites(openSiteDoor) : undefined), [isWanted]);
  return null;
}
