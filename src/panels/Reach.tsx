import { lazy, Suspense } from 'react';
import { useApp } from '../state/store';
import { useKeys } from './keys/useKeys';
import type { Doors } from './palette/actions';
import { UpdatePrompt } from './settings/UpdatePrompt';
import { usePrintedLight } from './settings/usePrintedLight';
import '../ui/print.css';

const Palette = lazy(async () => ({ default: (await import('./palette/Palette')).Palette }));
const KeysHelp = lazy(async () => ({ default: (await import('./keys/KeysHelp')).KeysHelp }));
const SettingsDialog = lazy(async () => ({ default: (await import('./settings/SettingsDialog')).SettingsDialog }));

interface ReachProps {
  readonly doors: Doors;
  readonly isUnsaved: boolean;
  readonly onReload: () => void;
}

/** Keys, the dialogs that they open, and the word about a new version. Mounted once, after the first map. */
export function Reach({ doors, isUnsaved, onReload }: ReachProps) {
  const overlay = useApp(({ session }) => session.overlay);
  useKeys();
  usePrintedLight();
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' && <Palette doors={doors} />}
      {overlay === 'keys' && <KeysHelp />}
      {overlay === 'settings' && <SettingsDialog />}
      <UpdatePrompt isUnsaved={isUnsaved} onReload={onReload} />
    </Suspense>
  );
}
