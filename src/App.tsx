import { ChevronDown, FileText, SlidersHorizontal } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import css from './App.module.css';
import { scoreClass } from './map/classes';
import { mapCommands } from './map/commands';
import { outlinePaths } from './map/outline';
import type { ViewId } from './model/scenario';
import { ControlsPanel } from './panels/explore/ControlsPanel';
import { RankingPanel } from './panels/explore/RankingPanel';
import { MapArea } from './panels/frame/MapArea';
import { Outline } from './panels/frame/Outline';
import { Panel } from './panels/frame/Panel';
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
const PortsRoom = lazyPanel(async () => (await import('./PortsRoom')).default);
const Announcer = lazy(async () => ({ default: (await import('./panels/frame/Announcer')).Announcer }));
const MobileSheet = lazy(async () => ({ default: (await import('./panels/explore/MobileSheet')).MobileSheet }));
const Faults = lazy(async () => ({ default: (await import('./panels/frame/Faults')).Faults }));
const CoreFault = lazy(async () => ({ default: (await import('./panels/frame/Faults')).CoreFault }));
const MapShow = lazyPanel(async () => (await import('./panels/confidence/MapShow')).MapShow);
const ConfidenceRoom = lazyPanel(async () => (await import('./ConfidenceRoom')).default);
const CompareView = lazyPanel(async () => (await import('./panels/compare/CompareView')).CompareView);
const SourcesView = lazyPanel(async () => (await import('./panels/sources/SourcesView')).SourcesView);
const MethodView = lazyPanel(async () => (await import('./panels/method/MethodView')).MethodView);
const TablesPanel = lazyPanel(async () => (await import('./panels/tables/TablesPanel')).TablesPanel);
const ScenarioDesk = lazyPanel(async () => (await import('./ScenarioDesk')).default);
const WorkLayer = lazyPanel(async () => (await import('./WorkLayer')).default);
const ReachLayer = lazyPanel(async () => (await import('./ReachLayer')).default);
const TruckChart = lazyPanel(async () => (await import('./panels/ports/TruckChart')).default);

/** Room the half-open sheet takes from the map on phones. */
const SHEET_INSETS = { top: 16, right: 16, bottom: 392, left: 16 };

/** The page frame: bar, panels, map. No logic of its own. */
export function App() {
  const { language, view } = useApp((state) => state.scenario);
  const phase = useApp((state) => state.session.phase);
  const evidence = useApp((state) => state.session.evidence);
  const hasFaults = useApp((state) => state.session.faults.length > 0);
  const [isWelcomeAsked, askWelcome] = useState(false);
  const text = useLoadedText(language);
  const theme = useTheme();
  const isFull = view === 'compare' || view === 'sources' || view === 'method';
  const mapView = useLastMapView(view);
  if (text === undefined) return null;
  return (
    <TextProvider value={text}>
      <div className={css.app} lang={language}>
        <TopBar scenarioMenu={<ScenarioButton onWelcome={() => askWelcome(true)} />} />
        {phase === 'failed' ? (
          <Panel>
            <CoreFault />
          </Panel>
        ) : (
          <main className={css.main}>
            <Workspace view={mapView} theme={theme} isHidden={isFull} />
            {isFull && (
              <div className={css.full} id="ranking" tabIndex={-1}>
                <Panel>
                  <FullViewOf view={view} />
                </Panel>
              </div>
            )}
          </main>
        )}
        {hasFaults && (
          <Panel>
            <Faults />
          </Panel>
        )}
        {evidence !== undefined && (
          <Panel>
            <EvidenceCard />
          </Panel>
        )}
        <Later isWelcomeAsked={isWelcomeAsked} onWelcomeClosed={() => askWelcome(false)} />
      </div>
    </TextProvider>
  );
}

type MapViewId = WorkspaceProps['view'];

/** Under a view that takes the whole page the one before stays as it is: nothing is made anew that nobody sees. */
function useLastMapView(view: ViewId): MapViewId {
  const last = useRef<MapViewId>('explore');
  if (view === 'explore' || view === 'ports' || view === 'confidence') last.current = view;
  return last.current;
}

function FullViewOf({ view }: { readonly view: 'compare' | 'sources' | 'method' }) {
  switch (view) {
    case 'compare':
      return <CompareView classOf={scoreClass} />;
    case 'sources':
      return <SourcesView />;
    case 'method':
      return <MethodView />;
  }
}

/** What nobody needs before the first map stands: notices, keys, dialogs, use without a network. */
function Later(props: { readonly isWelcomeAsked: boolean; readonly onWelcomeClosed: () => void }) {
  const isWaiting = useApp(({ session }) => session.phase === 'loading' || session.map === 'waiting');
  // A dialog that is asked for, or a word about somebody's work, does not wait for the map.
  const isAsked = useApp(({ session }) => session.overlay !== 'none' || session.notices.length > 0);
  if (isWaiting && !isAsked && !props.isWelcomeAsked) return null;
  return (
    <>
      <Panel isQuiet>
        <Announcer />
      </Panel>
      {/* Notices live in here: where it does not come, only the band can say so. */}
      <Panel isOver>
        <WorkLayer {...props} />
      </Panel>
      <Panel isQuiet>
        <ReachLayer />
      </Panel>
    </>
  );
}

/** Opens the menu of the scenario below its name. */
function ScenarioButton({ onWelcome }: { readonly onWelcome: () => void }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <span ref={anchor}>
      <IconButton
        label={text.t('bar.scenario')}
        icon={
          <>
            <ChevronDown aria-hidden data-wide />
            <FileText aria-hidden data-narrow />
          </>
        }
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <Panel>
          <ScenarioDesk anchor={anchor} onClose={() => setOpen(false)} onWelcome={onWelcome} />
        </Panel>
      )}
    </span>
  );
}

interface WorkspaceProps {
  readonly view: 'explore' | 'ports' | 'confidence';
  readonly theme: 'light' | 'dark';
  /** Another view lies over it; the map stays as it is. */
  readonly isHidden: boolean;
}

/** Panels around one map, which stays the same element in every view: it is made once. */
function Workspace({ view, theme, isHidden }: WorkspaceProps) {
  const selected = useApp(({ scenario }) => scenario.selection.type !== 'none');
  const width = useWidth();
  const dossier = selected ? (
    <Panel>
      <Dossier />
    </Panel>
  ) : undefined;
  const narrow = width === 'narrow';
  const text = useText();
  const isTabled = useApp(
    ({ session }) =>
      session.table !== undefined || (!narrow && (session.map === 'no-webgl' || session.map === 'failed')),
  );
  return (
    <div
      className={css.workspace}
      data-view={view}
      data-width={width}
      data-dossier={selected || undefined}
      inert={isHidden}
    >
      {!narrow && view !== 'confidence' && (
        <Left view={view} isFolded={width === 'medium' || (selected && view === 'explore')} />
      )}
      <div className={css.center}>
        <TheMap theme={theme} isNarrow={narrow} />
        {view === 'confidence' && (
          <Panel isQuiet>
            <MapShow />
          </Panel>
        )}
        {isTabled && (
          <div className={css.tables}>
            <Panel>
              <TablesPanel isNarrow={narrow} />
            </Panel>
          </div>
        )}
        {view === 'ports' && !narrow && (
          <Panel>
            <TruckChart />
          </Panel>
        )}
      </div>
      {narrow ? (
        <div id={isHidden ? undefined : 'ranking'} tabIndex={-1}>
          <Panel>
            <MobileSheet
              classOf={scoreClass}
              dossier={view === 'confidence' ? <Sureness /> : view === 'ports' ? <PortsAnswers isNarrow /> : dossier}
            />
          </Panel>
        </div>
      ) : (
        <aside
          className={css.right}
          id={isHidden ? undefined : 'ranking'}
          tabIndex={-1}
          aria-label={text.t(view === 'explore' ? 'panel.ranking' : `view.${view}`)}
        >
          {view === 'ports' && <PortsAnswers isNarrow={false} />}
          {view === 'confidence' && <Sureness />}
          {view === 'explore' && (dossier ?? <RankingPanel classOf={scoreClass} />)}
        </aside>
      )}
    </div>
  );
}

function Sureness() {
  return (
    <Panel>
      <ConfidenceRoom />
    </Panel>
  );
}

function PortsAnswers({ isNarrow }: { readonly isNarrow: boolean }) {
  return (
    <Panel>
      <PortsRoom dossier={<Dossier />} isNarrow={isNarrow} />
    </Panel>
  );
}

function Ports() {
  return (
    <Panel>
      <PortsPanel />
    </Panel>
  );
}

/** The controls, docked; folded to a rail they open as a drawer over the map. */
function Left({ view, isFolded }: { readonly view: WorkspaceProps['view']; readonly isFolded: boolean }) {
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
  const isPointed = useApp(({ session }) => session.pointed !== undefined);
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
        isPointed &&
        !isNarrow && (
          <Panel>
            <PointedCard />
          </Panel>
        )
      }
      legend={
        isDrawn &&
        !isNarrow && (
          <Panel>
            <MapLegend />
          </Panel>
        )
      }
    />
  );
}
