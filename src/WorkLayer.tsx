import { lazy, Suspense, useState } from 'react';
import { Panel } from './panels/frame/Panel';
import { lazyPanel } from './panels/frame/words';
import { Notices } from './panels/work/Notices';
import { WorkToasts } from './panels/work/WorkToasts';
import { patchSession } from './state/actions';
import { useApp } from './state/store';
import { desk } from './work';

const ImportRoom = lazyPanel(async () => (await import('./ImportRoom')).default);
const Welcome = lazy(() => import('./panels/work/Welcome').then(({ Welcome: component }) => ({ default: component })));
const LinkDialog = lazy(() =>
  import('./panels/work/LinkDialog').then(({ LinkDialog: component }) => ({ default: component })),
);

interface WorkLayerProps {
  /** The first-use dialog was asked for; it also comes by itself on the very first visit. */
  readonly isWelcomeAsked: boolean;
  readonly onWelcomeClosed: () => void;
}

/** What lies over every view: notices about the work, toasts, the link, and the first-use dialog. */
export default function WorkLayer({ isWelcomeAsked, onWelcomeClosed }: WorkLayerProps) {
  const isImporting = useApp(({ session }) => session.importing !== undefined);
  const isReady = useApp(({ session }) => session.phase === 'ready');
  const isShared = useApp(({ session }) => session.overlay === 'share');
  // A link is somebody's answer already: nothing stands in front of it.
  const [isFirst, setFirst] = useState(() => !desk.isWelcomed() && !desk.wasLinkOpened());
  const close = (): void => {
    setFirst(false);
    onWelcomeClosed();
  };
  return (
    <>
      <Notices desk={desk} />
      <WorkToasts desk={desk} />
      {isReady && isShared && (
        <Suspense fallback={null}>
          <LinkDialog desk={desk} onClose={() => patchSession({ overlay: 'none' })} />
        </Suspense>
      )}
      {isImporting && (
        <Panel isOver>
          <ImportRoom />
        </Panel>
      )}
      {isReady && (isFirst || isWelcomeAsked) && (
        <Suspense fallback={null}>
          <Welcome desk={desk} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
