import { SlidersHorizontal } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import css from './App.module.css';
import { scoreClass } from './map/classes';
import { mapCommands } from './map/commands';
import { outlinePaths } from './map/outline';
import { ControlsPanel } from './panels/explore/ControlsPanel';
import { MobileSheet } from './panels/explore/MobileSheet';
import { RankingPanel } from './panels/explore/RankingPanel';
import { Announcer } from './panels/frame/Announcer';
import { CoreFault, Faults } from './panels/frame/Faults';
import { MapArea } from './panels/frame/MapArea';
import { Outline } from './panels/frame/Outline';
import { TopBar } from './panels/frame/TopBar';
import { useLoadedText } from './panels/frame/useLoadedText';
import { useOutline } from './panels/frame/useOutline';
import { useTheme } from './panels/frame/useTheme';
import { useWidth } from './panels/frame/useWidth';
import { lazyPanel } from './panels/frame/words';
import { TextProvider, useText } from './panels/useText';
import { useApp } from './state/store';
import { IconButton } from './ui/IconButton';

// The map's code comes while the data do: nothing else on the page waits as long.
const mapCode = import('./map/MapView').then(({ MapView: component }) => ({ default: component }));
const MapView = lazy(() => mapCode);
const MapLegend = lazy(() => import('./MapLegend'));
const PointedCard = lazy(() => import('./PointedCard'));
const Dossier = lazyPanel(async () => (await import('./panels/Dossier')).Dossier);
const EvidenceCard = lazyPanel(async () => (await import('./panels/evidence/EvidenceCard')).EvidenceCard);
const PortsPanel = lazyPanel(async () => (await import('./panels/ports/PortsPanel')).PortsPanel);
const PortsSide = lazyPanel(async () => (await import('./panels/ports/PortsSide')).PortsSide);
const TruckChart = lazyPanel(async () => (await import('./panels/ports/TruckChart')).default);

/** Room the half-open sheet takes from the map on phones. */
const SHEET_INSETS = { top: 16, right: 16, bottom: 392, left: 16 };

/** The page frame: bar, panels, map. No logic of its own. */
export function App() {
  const { language, view } = useApp((state) => state.scenario);
  const phase = useApp((state) => state.session.phase);
  const evidence = useApp((state) => state.session.evidence);
  const text = useLoadedText(language);
  const theme = useTheme();
  if (text === undefined) return null;
  return (
    <TextProvider value={text}>
      <div className={css.app} lang={language}>
        <TopBar />
        {phase === 'failed' ? <CoreFault /> : <Workspace view={view === 'ports' ? 'ports' : 'explore'} theme={theme} />}
        <Faults />
        <Announcer />
        {evidence !== undefined && (
          <Suspense fallback={null}>
            <EvidenceCard />
          </Suspense>
        )}
      </div>
    </TextProvider>
  );
}

interface WorkspaceProps {
  readonly view: 'explore' | 'ports';
  readonly theme: 'light' | 'dark';
}

/** Panels around one map, which stays the same element in every view: it is made once. */
function Workspace({ view, theme }: WorkspaceProps) {
  const selected = useApp(({ scenario }) => scenario.selection.type !== 'none');
  const width = useWidth();
  const dossier = selected ? (
    <Suspense fallback={null}>
      <Dossier />
    </Suspense>
  ) : undefined;
  const narrow = width === 'narrow';
  const text = useText();
  return (
    <main className={css.workspace} data-view={view} data-width={width} data-dossier={selected || undefined}>
      {!narrow && <Left view={view} isFolded={width === 'medium' || (selected && view === 'explore')} />}
      <div className={css.center}>
        <TheMap theme={theme} isNarrow={narrow} />
        {view === 'ports' && !narrow && (
          <Suspense fallback={null}>
            <TruckChart />
          </Suspense>
        )}
      </div>
      {narrow ? (
        <div id="ranking" tabIndex={-1}>
          <MobileSheet
            classOf={scoreClass}
            dossier={dossier ?? (view === 'ports' ? <PortsOf side={false} /> : undefined)}
          />
        </div>
      ) : (
        <aside
          className={css.right}
          id="ranking"
          tabIndex={-1}
          aria-label={text.t(view === 'ports' ? 'view.ports' : 'panel.ranking')}
        >
          {view === 'ports' ? <PortsOf side /> : (dossier ?? <RankingPanel classOf={scoreClass} />)}
        </aside>
      )}
    </main>
  );
}

function PortsOf({ side }: { readonly side: boolean }) {
  return <Suspense fallback={null}>{side ? <PortsSide dossier={<Dossier />} /> : <PortsPanel />}</Suspense>;
}

/** The controls, docked; folded to a rail they open as a drawer over the map. */
function Left({ view, isFolded }: { readonly view: WorkspaceProps['view']; readonly isFolded: boolean }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const panel: ReactNode = view === 'ports' ? <PortsOf side={false} /> : <ControlsPanel />;
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
        label={text.t('panel.open')}
        icon={<SlidersHorizontal aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <div className={css.drawer}>{panel}</div>}
    </aside>
  );
}

function TheMap({ theme, isNarrow }: { readonly theme: 'light' | 'dark'; readonly isNarrow: boolean }) {
  const text = useText();
  const isReady = useApp(({ session }) => session.phase === 'ready');
  const isDrawn = useApp(({ session }) => session.map === 'ready' || session.map === 'lost');
  const paths = useOutline(outlinePaths);
  return (
    <MapArea
      commands={mapCommands}
      outline={<Outline pathsFor={paths} classOf={scoreClass} />}
      map={
        isReady && (
          <Suspense fallback={null}>
            <MapView theme={theme} text={text} {...(isNarrow ? { insets: SHEET_INSETS } : {})} />
          </Suspense>
        )
      }
      hoverCard={
        isDrawn &&
        !isNarrow && (
          <Suspense fallback={null}>
            <PointedCard />
          </Suspense>
        )
      }
      legend={
        isDrawn &&
        !isNarrow && (
          <Suspense fallback={null}>
            <MapLegend />
          </Suspense>
        )
      }
    />
  );
}
