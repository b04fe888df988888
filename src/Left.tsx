import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import css from './App.module.css';
import type { ViewId } from './model/scenario';
import { ControlsPanel } from './panels/explore/ControlsPanel';
import { Panel } from './panels/frame/Panel';
import { lazyPanel } from './panels/frame/words';
import { useText } from './panels/useText';
import { IconButton } from './ui/IconButton';

const PortsPanel = lazyPanel(async () => (await import('./panels/ports/PortsPanel')).PortsPanel);

/** The controls, docked; folded to a rail they open as a drawer over the map. */
export function Left({ view, isFolded }: { readonly view: ViewId; readonly isFolded: boolean }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const panel: ReactNode = view === 'ports' ? <Ports /> : <ControlsPanel />;
  const label = text.t(view === 'ports' ? 'ports.study' : 'panel.controls');
  if (!isFolded)
    return (
      <aside className={css.left} aria-label={label}>
        {panel}
      </aside>
    );
  return (
    <aside className={css.rail} aria-label={label}>
      <IconButton
        data-drawer
        label={text.t('panel.open')}
        icon={<SlidersHorizontal aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <div className={css.drawer}>{panel}</div>}
    </aside>
  );
}

function Ports() {
  return (
    <Panel>
      <PortsPanel />
    </Panel>
  );
}
