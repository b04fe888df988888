import { ChevronDown, FileText } from 'lucide-react';
import { lazy, useRef, useState } from 'react';
import css from './App.module.css';
import { outlinePaths, outlinePlace } from './map/outline';
import { Panel } from './panels/frame/Panel';
import { TopBar } from './panels/frame/TopBar';
import { useLoadedText } from './panels/frame/useLoadedText';
import { useTheme } from './panels/frame/useTheme';
import { lazyPanel } from './panels/frame/words';
import { TextProvider, useText } from './panels/useText';
import { scoreClass } from './scoring/classes';
import { useApp } from './state/store';
import { IconButton } from './ui/IconButton';
import { useLastMapView, Workspace } from './Workspace';

const EvidenceCard = lazyPanel(async () => (await import('./panels/evidence/EvidenceCard')).EvidenceCard);
const Announcer = lazyPanel(async () => (await import('./panels/frame/Announcer')).Announcer);
const Faults = lazy(async () => ({ default: (await import('./panels/frame/Faults')).Faults }));
const CoreFault = lazy(async () => ({ default: (await import('./panels/frame/Faults')).CoreFault }));
const CompareView = lazyPanel(async () => (await import('./panels/compare/CompareView')).CompareView);
const SourcesView = lazyPanel(async () => (await import('./panels/sources/SourcesView')).SourcesView);
const MethodView = lazyPanel(async () => (await import('./panels/method/MethodView')).MethodView);
const ScenarioDesk = lazyPanel(async () => (await import('./ScenarioDesk')).default);
const WorkLayer = lazyPanel(async () => (await import('./WorkLayer')).default);
const Presentation = lazyPanel(async () => (await import('./panels/present/Presentation')).Presentation);
const ReachLayer = lazyPanel(async () => (await import('./ReachLayer')).default);

/** How the view to compare draws its small map: as the outline under the map. */
const INSET = { paths: outlinePaths, place: outlinePlace };

/** The page frame: bar, panels, map. No logic of its own. */
export function App() {
  // Each on its own: the whole scenario would draw the whole page anew with every step of a slider.
  const language = useApp(({ scenario }) => scenario.language);
  const view = useApp(({ scenario }) => scenario.view);
  const phase = useApp((state) => state.session.phase);
  const evidence = useApp((state) => state.session.evidence);
  const isPresented = useApp(({ session }) => session.presenting !== undefined);
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
        <div className={css.bar} inert={isPresented}>
          <TopBar scenarioMenu={<ScenarioButton onWelcome={() => askWelcome(true)} />} />
        </div>
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
        {isPresented && (
          <Panel isOver>
            <Presentation />
          </Panel>
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

function FullViewOf({ view }: { readonly view: 'compare' | 'sources' | 'method' }) {
  switch (view) {
    case 'compare':
      return <CompareView classOf={scoreClass} drawing={INSET} />;
    case 'sources':
      return <SourcesView />;
    case 'method':
      return <MethodView />;
  }
}

/** What nobody needs before the first map stands: notices, keys, dialogs, use without a network. */
function Later(props: { readonly isWelcomeAsked: boolean; readonly onWelcomeClosed: () => void }) {
  const isWaiting = useApp(({ session }) => session.phase === 'loading' || session.isOpening);
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
