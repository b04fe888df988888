import { DEFAULT_ASSUMPTIONS } from './corridors/defaults';
import { loadExtra } from './data/extras';
import { fetchJson, type ReadJson } from './data/load';
import { parseNetwork } from './data/parse/network';
import { parsePlaces } from './data/parse/places';
import { parseRegions } from './data/parse/regions';
import type { Atlas, ExtraName } from './model/atlas';
import { LANGUAGES, type Language } from './model/geo';
import { defaultScenario } from './scoring/defaults';
import { atlasArrived, extraArrived, faultArose, patchSession } from './state/actions';
import { EMPTY_ATLAS } from './state/empty';
import { watchRanges } from './state/rest';
import { useApp } from './state/store';

/** Files of the first map. Without regions there is nothing to show; without the others the rest still works. */
const CORE = {
  'data/regions.json': parseRegions,
  'data/places.json': parsePlaces,
  'data/network.json': (json: unknown, file: string): Pick<Atlas, 'network'> => ({ network: parseNetwork(json, file) }),
} as const;
type CoreFile = keyof typeof CORE;
const CORE_FILES: readonly CoreFile[] = ['data/regions.json', 'data/places.json', 'data/network.json'];

/** Fetches what the page needs and hands it to the store; asks again for a file whose fault was dismissed by a retry. */
export function start(read: ReadJson = fetchJson(import.meta.env.BASE_URL)): void {
  const busy = new Set<string>();
  const core: Partial<Atlas> = {};
  const arrived = new Set<CoreFile>();
  const fetchCore = async (file: CoreFile): Promise<void> => {
    Object.assign(core, CORE[file](await read(file), file));
    arrived.add(file);
  };
  const fetchWanted = async (name: ExtraName): Promise<void> => extraArrived(name, await loadExtra(read, name));

  const run = (file: string, work: () => Promise<void>): void => {
    if (busy.has(file) || useApp.getState().session.faults.some((fault) => fault.file === file)) return;
    busy.add(file);
    work()
      .catch((error: unknown) => faultArose({ file, message: error instanceof Error ? error.message : String(error) }))
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

/** The data are here: a first start opens the default scenario, a later part joins the scenario that is open. */
function openAtlas(atlas: Atlas): void {
  const { session, scenario } = useApp.getState();
  const fresh = () =>
    defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS, language: preferredLanguage() });
  atlasArrived(atlas, session.phase === 'ready' ? scenario : fresh());
}

function isCore(file: string): boolean {
  return CORE_FILES.some((known) => known === file);
}

/** The first language of the browser that the page speaks. */
function preferredLanguage(): Language {
  for (const tag of navigator.languages) {
    const language = LANGUAGES.find((known) => tag.toLowerCase().startsWith(known));
    if (language) return language;
  }
  return 'en';
}

/** Path of an extra data file, as faults name it. */
function extraFile(name: ExtraName): string {
  return `data/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}
