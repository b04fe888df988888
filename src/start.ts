import { DEFAULT_ASSUMPTIONS } from './corridors/defaults';
import { fetchJson, LoadError, type ReadJson } from './data/load';
import { DataError } from './data/parse/error';
import { parseNetwork } from './data/parse/network';
import { parsePlaces } from './data/parse/places';
import { parseRegions } from './data/parse/regions';
import { keepAtLeast } from './lastResort';
import type { Atlas, ExtraName } from './model/atlas';
import type { Scenario } from './model/scenario';
import { deviceStorage, isSomethingKept, ownLanguage } from './ownSettings';
import { defaultScenario } from './scoring/defaults';
import { atlasArrived, extraArrived, faultArose, patchSession } from './state/actions';
import { EMPTY_ATLAS } from './state/empty';
import { fileFault } from './state/fileFault';
import { openPage, pageOpened } from './state/opening';
import { restoreSettings } from './state/preferences';
import { watchRanges } from './state/rest';
import { type Fault, useApp } from './state/store';
import { raiseNotice } from './state/tell';

/** Files of the first map. Without regions there is nothing to show; without the others the rest still works. */
const CORE = {
  'data/regions.json': parseRegions,
  'data/places.json': parsePlaces,
  'data/network.json': (json: unknown, file: string): Pick<Atlas, 'network'> => ({ network: parseNetwork(json, file) }),
} as const;
type CoreFile = keyof typeof CORE;
const CORE_FILES: readonly CoreFile[] = ['data/regions.json', 'data/places.json', 'data/network.json'];

/**
 * Fetches what the page needs and hands it to the store; asks again for a file whose fault was dismissed by a retry.
 * `openAtlas` opens a scenario on the data; by default the link's, the saved one or the default, which is then kept.
 */
export function start(
  read: ReadJson = fetchJson(import.meta.env.BASE_URL),
  openAtlas: (atlas: Atlas) => void = opener(),
): void {
  openPage();
  restoreSettings(deviceStorage);
  // A part of the page that is gone from the server: a newer build took its place.
  window.addEventListener('vite:preloadError', tellNewVersion);
  const busy = new Set<string>();
  const core: Partial<Atlas> = {};
  const arrived = new Set<CoreFile>();
  const fetchCore = async (file: CoreFile): Promise<void> => {
    Object.assign(core, CORE[file](await read(file), file));
    arrived.add(file);
  };
  // No view of the first map wants one: how they are read comes with the first that is wanted.
  const fetchWanted = async (name: ExtraName): Promise<void> => {
    const { loadExtra } = await import('./data/extras');
    extraArrived(name, await loadExtra(read, name));
  };

  const run = (file: string, work: () => Promise<void>): void => {
    if (busy.has(file) || useApp.getState().session.faults.some((fault) => fault.file === file)) return;
    busy.add(file);
    work()
      .catch((error: unknown) => faultArose(faultOf(file, error)))
      .finally(() => {
        busy.delete(file);
        if (isCore(file)) settleCore();
        settle();
      });
  };
  const settleCore = (): void => {
    if (CORE_FILES.some((file) => busy.has(file))) return;
    const regions = arrived.has('data/regions.json');
    if (regions) openAtlas({ ...EMPTY_ATLAS, ...core });
    else patchSession({ phase: 'failed' });
  };
  const settle = (): void => {
    for (const file of CORE_FILES) if (!arrived.has(file)) run(file, () => fetchCore(file));
    const { wanted, extras } = useApp.getState().session;
    for (const name of wanted) if (extras[name] === undefined) run(extraFile(name), () => fetchWanted(name));
  };
  useApp.subscribe((state, before) => {
    if (state.session.wanted !== before.session.wanted || state.session.faults !== before.session.faults) settle();
  });
  watchRanges();
  settle();
}

/** The data are here: a first start opens a link, saved work or the default; a later part joins the open scenario. */
function opener(): (atlas: Atlas) => void {
  // Fetched beside the data where it decides what opens; else it waits until the first map is on its way.
  const kept = isSomethingKept() ? loadWork() : undefined;
  let latest: Atlas | undefined;
  const openFirst = async (first: Atlas): Promise<void> => {
    const early = await kept;
    const scenario = early === undefined ? fresh(first) : await early.openingScenario(first);
    atlasArrived(latest ?? first, scenario);
    if (kept === undefined) await pageOpened();
    const work = early ?? (kept === undefined ? await loadWork() : undefined);
    // Without this part nothing is saved, and so nothing overwritten.
    work?.startWork(scenario);
  };
  return (atlas) => {
    const isFirst = latest === undefined;
    latest = atlas;
    // What was done meanwhile can still be undone.
    if (useApp.getState().session.phase === 'ready') useApp.setState({ atlas });
    else if (isFirst) void openFirst(atlas);
  };
}

function fresh({ criteria }: Atlas): Scenario {
  return defaultScenario({ criteria, assumptions: DEFAULT_ASSUMPTIONS, language: ownLanguage() });
}

/** The part that keeps the work; nothing where a newer build took its place on the server. */
async function loadWork(): Promise<typeof import('./work') | undefined> {
  return import('./work').catch(() => {
    keepAtLeast();
    return tellNewVersion();
  });
}

function tellNewVersion(): undefined {
  raiseNotice({ type: 'new-version' });
  return undefined;
}

function faultOf(file: string, error: unknown): Fault {
  if (error instanceof DataError) return { file, message: error.message, said: { place: error.place, ...error.said } };
  if (error instanceof LoadError) return { file, message: error.message, said: error.said };
  return fileFault(file, error);
}

function isCore(file: string): boolean {
  return CORE_FILES.some((known) => known === file);
}

/** Path of an extra data file, as faults name it. */
function extraFile(name: ExtraName): string {
  return `data/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}
