import { lazy, Suspense } from 'react';
import css from './App.module.css';
import { ControlsPanel } from './panels/explore/ControlsPanel';
import { Announcer } from './panels/frame/Announcer';
import { CoreFault, Faults } from './panels/frame/Faults';
import { TopBar } from './panels/frame/TopBar';
import { useLoadedText } from './panels/frame/useLoadedText';
import { useTheme } from './panels/frame/useTheme';
import { useWidth } from './panels/frame/useWidth';
import { TextProvider } from './panels/useText';
import { useApp } from './state/store';

const Dossier = lazy(() => import('./panels/Dossier').then(({ Dossier: component }) => ({ default: component })));
const EvidenceCard = lazy(() =>
  import('./panels/evidence/EvidenceCard').then(({ EvidenceCard: component }) => ({ default: component })),
);

/** The page frame: bar, panels, map. No logic of its own. */
export function App() {
  const language = useApp((state) => state.scenario.language);
  const phase = useApp((state) => state.session.phase);
  const evidence = useApp((state) => state.session.evidence);
  const text = useLoadedText(language);
  useTheme();
  if (text === undefined) return null;
  return (
    <TextProvider value={text}>
      <div className={css.app} lang={language}>
        <TopBar />
        {phase === 'failed' ? <CoreFault /> : <Explore />}
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

function Explore() {
  const selected = useApp(({ scenario }) => scenario.selection.type !== 'none');
  const width = useWidth();
  return (
    <main className={css.explore} data-dossier={selected || undefined} data-width={width}>
      <aside className={css.left}>
        <ControlsPanel />
      </aside>
      <section className={css.map} />
      <aside className={css.right} id="ranking">
        {selected && (
          <Suspense fallback={null}>
            <Dossier />
          </Suspense>
        )}
      </aside>
    </main>
  );
}
