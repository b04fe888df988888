import { lazy, type ReactNode, useRef } from 'react';
import css from './App.module.css';
import { Left } from './Left';
import type { ViewId } from './model/scenario';
import { RankingPanel } from './panels/explore/RankingPanel';
import { Panel } from './panels/frame/Panel';
import { useWidth } from './panels/frame/useWidth';
import { lazyPanel } from './panels/frame/words';
import { useText } from './panels/useText';
import { scoreClass } from './scoring/classes';
import { useApp } from './state/store';
import { TheMap } from './TheMap';

const Dossier = lazyPanel(async () => (await import('./panels/Dossier')).Dossier);
const SitesRoom = lazyPanel(async () => (await import('./SitesRoom')).default);
const SurfaceRoom = lazyPanel(async () => (await import('./SurfaceRoom')).default);
const SurfaceSide = lazyPanel(async () => (await import('./SurfaceRoom')).SurfaceSide);
const PortsRoom = lazyPanel(async () => (await import('./PortsRoom')).default);
const MobileSheet = lazy(async () => ({ default: (await import('./panels/explore/MobileSheet')).MobileSheet }));
const MapShow = lazyPanel(async () => (await import('./panels/confidence/MapShow')).MapShow);
const ConfidenceRoom = lazyPanel(async () => (await import('./ConfidenceRoom')).default);
const TablesPanel = lazyPanel(async () => (await import('./panels/tables/TablesPanel')).TablesPanel);
const StoryPanel = lazyPanel(async () => (await import('./panels/present/StoryPanel')).StoryPanel);
const TruckChart = lazyPanel(async () => (await import('./panels/ports/TruckChart')).default);

interface WorkspaceProps {
  readonly view: 'explore' | 'ports' | 'confidence' | 'present';
  readonly theme: 'light' | 'dark';
  /** Another view lies over it; the map stays as it is. */
  readonly isHidden: boolean;
}

/** Panels around one map, which stays the same element in every view: it is made once. */
export function Workspace({ view, theme, isHidden }: WorkspaceProps) {
  const selected = useApp(({ scenario }) => scenario.selection.type !== 'none');
  const width = useWidth();
  const level = useApp(({ scenario }) => scenario.sites.level);
  const isSurface = level === 'surface' && view === 'explore';
  const isSites = level === 'sites' && view === 'explore';
  const dossier = selected || isSites ? <Panel>{selected ? <Dossier /> : <SitesRoom />}</Panel> : undefined;
  const list = isSurface ? (
    <Panel>
      <SurfaceSide />
    </Panel>
  ) : undefined;
  const narrow = width === 'narrow';
  const text = useText();
  const isPresented = useApp(({ session }) => session.presenting !== undefined);
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
      data-presented={isPresented || undefined}
      inert={isHidden}
    >
      {!narrow && !isPresented && view !== 'confidence' && (
        <Left view={view} isFolded={width === 'medium' || (selected && view === 'explore')} />
      )}
      <div className={css.center}>
        <TheMap theme={theme} isNarrow={narrow} />
        {isSurface && (
          <Panel isQuiet>
            <SurfaceRoom />
          </Panel>
        )}
        {view === 'confidence' && !isPresented && (
          <Panel isQuiet>
            <MapShow />
          </Panel>
        )}
        {isTabled && !isPresented && (
          <div className={css.tables}>
            <Panel>
              <TablesPanel isNarrow={narrow} />
            </Panel>
          </div>
        )}
        {view === 'ports' && !narrow && !isPresented && (
          <Panel>
            <TruckChart />
          </Panel>
        )}
      </div>
      {isPresented ? null : narrow ? (
        <div id={isHidden ? undefined : 'ranking'} tabIndex={-1}>
          <Panel>
            <MobileSheet classOf={scoreClass} dossier={sheetPart(view) ?? dossier} list={list} />
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
          {view === 'present' && <Stories />}
          {view === 'explore' && (dossier ?? list ?? <RankingPanel classOf={scoreClass} />)}
        </aside>
      )}
    </div>
  );
}

/** What a view puts into the sheet on phones, where it is not the ranking. */
function sheetPart(view: WorkspaceProps['view']): ReactNode {
  switch (view) {
    case 'confidence':
      return <Sureness />;
    case 'ports':
      return <PortsAnswers isNarrow />;
    case 'present':
      return <Stories />;
    case 'explore':
      return undefined;
  }
}

function Stories() {
  return (
    <Panel>
      <StoryPanel />
    </Panel>
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

type MapViewId = WorkspaceProps['view'];

/** Under a view that takes the whole page the one before stays as it is: nothing is made anew that nobody sees. */
export function useLastMapView(view: ViewId): MapViewId {
  const last = useRef<MapViewId>('explore');
  if (view === 'explore' || view === 'ports' || view === 'confidence' || view === 'present') last.current = view;
  return last.current;
}
