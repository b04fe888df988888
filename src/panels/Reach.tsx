import { useEffect } from 'react';
import { patchSession } from '../state/actions';
import { useApp } from '../state/store';
import { raiseNotice } from '../state/tell';
import type { DocumentDoor } from './exports/door';
import { Panel } from './frame/Panel';
import { lazyPanel } from './frame/words';
import { useKeptFocus } from './keys/useKeptFocus';
import { useKeys } from './keys/useKeys';
import type { Doors } from './palette/actions';
import { usePaper } from './print/usePaper';
import type { SaveBytes } from './rfi/save';
import '../ui/forced.css';
import '../ui/print.css';

const Palette = lazyPanel(async () => (await import('./palette/Palette')).Palette);
const KeysHelp = lazyPanel(async () => (await import('./keys/KeysHelp')).KeysHelp);
const SettingsDialog = lazyPanel(async () => (await import('./settings/SettingsDialog')).SettingsDialog);
const DocumentsDialog = lazyPanel(async () => (await import('./exports/DocumentsDialog')).DocumentsDialog);
const RfiDialog = lazyPanel(async () => (await import('./rfi/RfiDialog')).RfiDialog);
const OwnDialog = lazyPanel(async () => (await import('./own/OwnDialog')).OwnDialog);
const UpdatePrompt = lazyPanel(async () => (await import('./settings/UpdatePrompt')).UpdatePrompt);

const closeOverlay = (): void => patchSession({ overlay: 'none' });

interface ReachProps {
  readonly doors: Doors;
  readonly documents: DocumentDoor;
  readonly onSave: SaveBytes;
  readonly isUnsaved: boolean;
  readonly onReload: () => void;
}

/** Keys, the dialogs that they open, and the word about a new version. Mounted once, when the data are here. */
export function Reach({ doors, documents, onSave, isUnsaved, onReload }: ReachProps) {
  const overlay = useApp(({ session }) => session.overlay);
  const updateWaits = useApp(({ session }) => session.updateWaits);
  useKeys();
  useKeptFocus();
  usePaper();
  usePaletteAhead();
  return (
    <>
      {/* One dialog whose code is gone leaves the others, and the keys, at work. */}
      <Panel key={overlay} isQuiet>
        {overlay === 'palette' && <Palette doors={doors} />}
        {overlay === 'keys' && <KeysHelp />}
        {overlay === 'settings' && <SettingsDialog />}
        {overlay === 'documents' && <DocumentsDialog door={documents} />}
        {overlay === 'rfi' && <RfiDialog save={onSave} />}
        {overlay === 'own' && <OwnDialog own={undefined} onClose={closeOverlay} />}
      </Panel>
      <Panel isQuiet>{updateWaits && <UpdatePrompt isUnsaved={isUnsaved} onReload={onReload} />}</Panel>
    </>
  );
}

/** Fetches the dialog that finds things once the map stands, so that what is typed right after Ctrl+K is not lost. */
function usePaletteAhead(): void {
  const isSettled = useApp(({ session }) => session.map !== 'waiting');
  useEffect(() => {
    if (isSettled) import('./palette/Palette').catch(() => raiseNotice({ type: 'new-version' }));
  }, [isSettled]);
}
