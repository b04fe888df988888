import { DEVICE, keptGoIntoFile } from './keptDoor';
import type { Atlas } from './model/atlas';
import type { Scenario } from './model/scenario';
import { deviceStorage } from './ownSettings';
import type { Desk, OpeningStep, Reading } from './panels/work/desk';
import { openScenario } from './state/actions';
import { isAnchor } from './state/link/anchor';
import { LINK_LIMIT } from './state/link/encode';
import type { Readied } from './state/notice';
import type { Work } from './state/savedRecord';
import { readSettings, rememberSettings } from './state/settings';
import { useApp } from './state/store';
import { closeNotice, raiseNotice, toast } from './state/tell';
import { defaultsOf, linkOf } from './workDocument';
import { download, fileNameOf, fileText, placed } from './workFiles';
import type { Keeper } from './workKeeper';
import { readWork } from './workOpening';

/** Binds what the panels ask for to the keeper of the open scenario. */
export function makeDesk(keeper: Keeper): Desk {
  const put = ({ scenario, unknown }: Readied, step: OpeningStep): void => {
    keeper.keepRecent();
    keeper.unknown = unknown;
    openScenario(step, scenario);
  };
  const openFound = (reading: Reading, name: string, step: OpeningStep): void => {
    if (reading.type === 'refused') raiseNotice({ type: 'file-refused', file: name, problem: reading.problem });
    else if (reading.problems.length > 0) {
      raiseNotice({ type: 'file-partly', file: name, problems: reading.problems, readied: reading.readied });
    } else {
      put(reading.readied, step);
      toast({ type: 'opened', title: reading.readied.scenario.title, undo: 'step' });
    }
  };
  const read = (text: string, title: string): Promise<Reading> => readWork({ text, title }, atlas());
  const readFile = async (file: File): Promise<Reading> => {
    const text = await fileText(file);
    return 'text' in text ? placed(await read(text.text, file.name), text) : { type: 'refused', problem: text };
  };
  return {
    startNew: (title) => put({ scenario: { ...fresh(), title }, unknown: {} }, 'undo.new'),
    fresh,
    welcomed: () => void rememberSettings(deviceStorage, { welcomed: true }),
    isWelcomed: () => readSettings(deviceStorage).welcomed === true,
    wasLinkOpened: () => wasLinked,
    duplicate: (title) => put({ scenario: { ...shown(), title }, unknown: keeper.unknown }, 'undo.duplicate'),
    open: put,
    openFile: async (file) => openFound(await readFile(file), file.name, 'undo.open'),
    read,
    readFile,
    saveFile: (title) => saveFile(keeper, title),
    download,
    recents: () => keeper.recent.list(),
    openRecent: async (item) => openFound(await read(item.text, item.title), item.title, 'undo.open'),
    removeRecent: ({ id, title }) => {
      const change = keeper.recent.remove(id);
      if (change.type === 'not-saved') raiseNotice({ type: 'not-saved', reason: change.reason });
      else if (change.left !== undefined) toast({ type: 'deleted', title, undo: change.left });
    },
    restoreRecent: (left) => {
      const change = keeper.recent.restore(left);
      if (change.type === 'not-saved') raiseNotice({ type: 'not-saved', reason: change.reason });
    },
    link,
    copyLink,
    copy,
    goOnWithMine: (theirs) => keeper.overrule(theirs),
    takeTheirs: (theirs) => takeTheirs(theirs, keeper, put),
    reload: () => {
      keeper.keepAtLast();
      window.location.reload();
    },
  };
}

/** Read once, before this page writes links of its own. */
const wasLinked = !isAnchor(window.location.hash);
const shown = (): Scenario => useApp.getState().scenario;
const fresh = (): Scenario => defaultsOf(atlas(), shown().language);
const atlas = (): Atlas => useApp.getState().atlas;

function saveFile(keeper: Keeper, title: string): void {
  const file = fileNameOf(title);
  download(keeper.work().text, file);
  void keptGoIntoFile(shown(), DEVICE);
  toast({ type: 'file-saved', file });
}

function link(): ReturnType<Desk['link']> {
  const fragment = linkOf(shown(), atlas());
  const { origin, pathname, search } = window.location;
  return {
    address: `${origin}${pathname}${search}#${fragment}`,
    fits: fragment.length <= LINK_LIMIT,
    length: fragment.length,
  };
}

async function copyLink(): Promise<void> {
  const { address, fits, length } = link();
  if (!fits) return raiseNotice({ type: 'link-too-long', length });
  await copy(address);
}

async function copy(address: string): Promise<void> {
  // Pages without https have no clipboard: that is a rejection here, like any other.
  const written = Promise.resolve().then(() => navigator.clipboard.writeText(address));
  await written.then(
    () => toast({ type: 'link-copied' }),
    () => toast({ type: 'link-not-copied' }),
  );
}

async function takeTheirs(theirs: Work, keeper: Keeper, put: Desk['open']): Promise<void> {
  const reading = await readWork(theirs, atlas());
  if (reading.type === 'refused') {
    return raiseNotice({ type: 'file-refused', file: theirs.title, problem: reading.problem });
  }
  // Kept whatever it is like: nobody asked this tab before the other one saved.
  keeper.addRecent(keeper.work());
  put(reading.readied, 'undo.otherTab');
  keeper.saved.open();
  keeper.settle(shown());
  closeNotice('changed-elsewhere');
}
