import { DATASET_IDENTITY } from './data/parse/scenarioDatasets';
import { watchKept } from './keptWatch';
import type { Atlas } from './model/atlas';
import type { Scenario } from './model/scenario';
import { watchOwnPoints } from './ownPoints';
import { deviceStorage } from './ownSettings';
import type { Desk } from './panels/work/desk';
import { openScenario, patchSession } from './state/actions';
import { watchDatasets } from './state/datasets/watch';
import { isAnchor } from './state/link/anchor';
import { watchOwn } from './state/own/watch';
import { leavePresentation } from './state/present';
import { rememberSettings } from './state/settings';
import { type AppState, useApp } from './state/store';
import { raiseNotice } from './state/tell';
import { makeDesk } from './workDesk';
import { watchDrops } from './workFiles';
import { Keeper } from './workKeeper';
import { firstScenario, openLink } from './workOpening';

/** How long the scenario must stand still before it is saved and the link follows. */
const REST_MS = 500;

const keeper = new Keeper();

/** What the panels can ask to be done with scenarios. */
export const desk: Desk = makeDesk(keeper);

/** What the page opens with, when the data have come: the link's scenario, the saved one or the default. */
export function openingScenario(atlas: Atlas): Promise<Scenario> {
  return firstScenario(atlas, keeper);
}

/** From now on the scenario is kept on the device and in the link once it differs from `opened`. Returns how to stop. */
export function startWork(opened: Scenario): () => void {
  keeper.settle(opened);
  const stops = [
    watchChanges(),
    watchSettings(),
    watchWindow(),
    watchOwn(),
    watchDrops({
      scenario: (file) => void desk.openFile(file),
      table: (file) => void openTable(file),
    }),
    watchDatasets(DATASET_IDENTITY),
    watchOwnPoints(),
    watchKept(),
  ];
  // Ready before anything goes wrong: a notice about a missing part of the page must not miss its own.
  void import('./panels/work/Notices').catch(() => raiseNotice({ type: 'new-version' }));
  return () => {
    for (const stop of stops) stop();
  };
}

/** A workbook of our own holds a scenario; any other table is own data. */
async function openTable(file: File): Promise<void> {
  if (/\.xlsx$/i.test(file.name)) {
    const { isOurWorkbook } = await import('./data/workbook/ours');
    if (isOurWorkbook(new Uint8Array(await file.arrayBuffer()))) return desk.openFile(file);
  }
  patchSession({ importing: { file } });
}

function watchChanges(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    // A drag is one change: it is kept when the hand lets go.
    if (useApp.getState().session.gesture) wait();
    else keeper.keep();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, REST_MS);
  };
  const stop = useApp.subscribe((state, before) => {
    // A story on the wall changes what is shown, not what is kept; it gives the document back when it is left.
    if (state.session.presenting) return;
    if (state.scenario !== before.scenario && state.session.phase === 'ready') wait();
  });
  // Changes made while this part was still on its way count too.
  wait();
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Language and colours are the person's own: remembered apart from the scenario. */
function watchSettings(): () => void {
  return useApp.subscribe((state: AppState, before: AppState) => {
    const { language, weights } = state.scenario;
    // Whatever is opened comes with weights of its own; its language was not chosen by this person.
    const isChosen = language !== before.scenario.language && weights === before.scenario.weights;
    if (isChosen) rememberSettings(deviceStorage, { language });
    const { theme } = state.session;
    if (theme !== before.session.theme) rememberSettings(deviceStorage, { theme });
  });
}

function watchWindow(): () => void {
  let latest: string | undefined;
  const onHash = (): void => {
    const fragment = keeper.foreignHash();
    if (fragment === undefined || isAnchor(fragment)) return;
    latest = fragment;
    void openLink(fragment, useApp.getState().atlas, () => fragment === latest).then((scenario) => {
      if (scenario === undefined) return;
      keeper.keepRecent();
      keeper.unknown = {};
      openScenario('undo.link', scenario);
    });
  };
  const onStorage = (event: StorageEvent): void => keeper.hear(event);
  // Phones end hidden pages without a word.
  const onHide = (): void => {
    if (document.hidden && useApp.getState().session.presenting === undefined) keeper.keep();
  };
  const onLeave = (): void => {
    leavePresentation();
    keeper.keepAtLast();
  };
  window.addEventListener('hashchange', onHash);
  window.addEventListener('storage', onStorage);
  window.addEventListener('pagehide', onLeave);
  document.addEventListener('visibilitychange', onHide);
  return () => {
    window.removeEventListener('hashchange', onHash);
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pagehide', onLeave);
    document.removeEventListener('visibilitychange', onHide);
  };
}
