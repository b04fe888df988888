import type { Atlas, ExtraName } from './model/atlas';
import type { Scenario } from './model/scenario';
import type { Reading } from './panels/work/desk';
import { want } from './state/actions';
import { isAnchor } from './state/link/anchor';
import { decodeLink, extrasOfLink } from './state/link/decode';
import type { OpenResult } from './state/saved';
import { SAVED_KEY, type Work } from './state/savedRecord';
import { useApp } from './state/store';
import { raiseNotice } from './state/tell';
import { defaultsOf, knownOf, linkOf, readScenario } from './workDocument';
import type { Keeper } from './workKeeper';

/**
 * What the page opens with: the scenario of the link in the address bar, else the work saved on this device, else the
 * default. What can not be used is told in a notice; nothing is overwritten here.
 */
export async function firstScenario(atlas: Atlas, keeper: Keeper): Promise<Scenario> {
  const fragment = window.location.hash;
  const found = keeper.saved.open();
  tellUnusable(found);
  const saved = found.type === 'found' ? await readWork(found, atlas) : undefined;
  if (isAnchor(fragment)) return saved === undefined ? defaultsOf(atlas) : openSaved(saved, found, keeper, atlas);
  // After a reload the link is the saved work's own, which knows more: fields of a later version.
  if (saved?.type === 'read' && isLinkOf(saved.readied.scenario, fragment, atlas))
    return openSaved(saved, found, keeper, atlas);
  if (found.type === 'found') keeper.displaced = found;
  return (await openLink(fragment, atlas)) ?? defaultsOf(atlas);
}

/**
 * The scenario of a link, or nothing where the whole link is refused; what could not be used of it is told. A link whose files
 * come when it is no longer wanted is nothing.
 */
export async function openLink(
  fragment: string,
  atlas: Atlas,
  isWanted: () => boolean = () => true,
): Promise<Scenario | undefined> {
  await extrasHere(extrasOfLink(fragment));
  if (!isWanted()) return undefined;
  const { scenario, problems, rejected } = decodeLink(
    fragment,
    knownOf({ atlas, extras: useApp.getState().session.extras }),
  );
  if (problems.length > 0)
    raiseNotice({ type: 'link', problems, given: `${window.location.href.split('#')[0]}${fragment}` });
  return rejected === undefined ? scenario : undefined;
}

/** Reads the text of a scenario once the files are here that its selection needs. */
export async function readWork({ text, title }: Pick<Work, 'text' | 'title'>, atlas: Atlas): Promise<Reading> {
  await extrasHere(extrasOfText(text));
  return readScenario(text, title === '' ? SAVED_KEY : title, { atlas, extras: useApp.getState().session.extras });
}

/** The saved work as read; where that is no scenario, it is set aside and the default opens. */
function openSaved(saved: Reading, found: OpenResult, keeper: Keeper, atlas: Atlas): Scenario {
  const text = found.type === 'found' ? found.text : '';
  if (saved.type === 'refused') {
    keeper.saved.setAside();
    raiseNotice({ type: 'saved-unreadable', text });
    return defaultsOf(atlas);
  }
  if (saved.problems.length > 0) {
    raiseNotice({ type: 'saved-partly', problems: saved.problems, text });
    // The next save leaves these parts out, so the whole of it is kept first.
    if (found.type === 'found') keeper.displaced = found;
  }
  keeper.unknown = saved.readied.unknown;
  return saved.readied.scenario;
}

function tellUnusable(found: OpenResult): void {
  if (found.type === 'unreadable') raiseNotice({ type: 'saved-unreadable', text: found.text });
  if (found.type === 'newer') raiseNotice({ type: 'saved-newer', version: found.version, text: found.text });
}

function isLinkOf(scenario: Scenario, fragment: string, atlas: Atlas): boolean {
  return new URL(`#${linkOf(scenario, atlas)}`, window.location.href).hash === fragment;
}

/** Parks and resources come as files of their own; a selection of one needs its file, a formula needs the catalogue. */
function extrasOfText(text: string): readonly ExtraName[] {
  return [
    ...(/"type"\s*:\s*"park"/.test(text) ? (['parks'] as const) : []),
    ...(/"type"\s*:\s*"resource"/.test(text) ? (['resources'] as const) : []),
    ...(/"own"\s*:\s*\[\s*\{/.test(text) ? (['indicators'] as const) : []),
  ];
}

/** Waits until each of the files has come or failed; a failed one names itself elsewhere. */
function extrasHere(names: readonly ExtraName[]): Promise<void> {
  for (const name of names) want(name);
  const settled = (): boolean => {
    const { extras, faults } = useApp.getState().session;
    return names.every((name) => extras[name] !== undefined || faults.some(({ file }) => file.includes(name)));
  };
  if (settled()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useApp.subscribe(() => {
      if (!settled()) return;
      stop();
      resolve();
    });
  });
}
