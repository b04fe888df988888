import { LANGUAGES } from '../../model/geo';
import { OWN_LIMIT } from '../../model/own';
import { LAYERS, METHODS, type Scenario, VIEWS } from '../../model/scenario';
import { STORY_LIMIT } from '../../model/story';
import { TABLES } from '../../model/tables';
import { CURRENCIES } from '../../model/units';
import { OPENING_PRESET, PRESETS, presetById } from '../../scoring/presets';
import { change, patchSession, redo, select, undo } from '../../state/actions';
import { openDocuments } from '../../state/documents';
import { chooseSetting } from '../../state/preferences';
import { type AppState, type Theme, useApp } from '../../state/store';
import { addSceneOfNow } from '../../state/story';
import { showSurface } from '../../state/surface/actions';
import { openTable, openView } from '../../state/tables';
import type { MessageKey } from '../../text/messages/en';
import type { Text } from '../../text/text';

/** One thing that the dialog can do, in words of the page's language. */
export interface Action {
  readonly id: string;
  readonly says: MessageKey;
  readonly words: string;
  /** The state it would bring is there already. */
  readonly isOn: boolean;
  readonly run: () => void;
}

/** What only the page itself can do. */
export interface Doors {
  fitAll(): void;
  flyTo(center: readonly [number, number], zoom: number): void;
  copyLink?(): void;
}

export const THEMES: readonly Theme[] = ['light', 'dark', 'system', 'contrast'];

/** Each language in its own words. */
export const OWN_NAMES = { en: 'English', es: 'Español', fr: 'Français' } as const;

type Add = (says: MessageKey, run: () => void, more?: { readonly name?: string; readonly isOn?: boolean }) => void;

/** Every action there is under this state; the order is that of the list before anything is typed. */
export function actionsOf(state: AppState, text: Text, doors: Doors): readonly Action[] {
  const actions: Action[] = [];
  const add: Add = (says, run, { name, isOn = false } = {}) => {
    const words = name === undefined ? text.t(says) : text.t(says, { name, view: name });
    actions.push({ id: name === undefined ? says : `${says} ${name}`, says, words, isOn, run });
  };
  addPlaces(add, state, text, doors);
  addScenario(add, state, text);
  addSettings(add, state, text);
  return actions;
}

function addPlaces(add: Add, { scenario, session }: AppState, { t }: Text, doors: Doors): void {
  for (const view of VIEWS) {
    add('palette.goTo', () => openView(view), {
      name: t(`view.${view}`),
      isOn: scenario.view === view && !session.table,
    });
  }
  for (const id of TABLES) {
    add('palette.tables', () => openTable(id), { name: t(`tables.kind.${id}`), isOn: session.table === id });
  }
  add('surface.palette', () => showSurface(), {
    isOn: scenario.sites.level === 'surface' && scenario.view === 'explore',
  });
  add('palette.fit', doors.fitAll);
  if (scenario.selection.type !== 'none') add('palette.clear', () => select({ type: 'none' }));
  if (doors.copyLink !== undefined) add('bar.copyLink', doors.copyLink);
  add('documents.open', () => openDocuments());
  add('rfi.title', () => patchSession({ overlay: 'rfi' }));
  add('data.open', () => patchSession({ importing: {} }));
  add('keys.title', () => patchSession({ overlay: 'keys' }));
  add('settings.title', () => patchSession({ overlay: 'settings' }));
}

function addScenario(add: Add, { scenario, atlas }: AppState, { t, language }: Text): void {
  if (scenario.story.length < STORY_LIMIT) add('story.add', addSceneOfNow);
  if (scenario.own.length < OWN_LIMIT) add('own.new', () => patchSession({ overlay: 'own' }));
  const history = useApp.temporal.getState();
  if (history.pastStates.length > 0) add('bar.undo', undo);
  if (history.futureStates.length > 0) add('bar.redo', redo);
  const weigh = (id: typeof OPENING_PRESET, locked: Partial<Scenario> = {}): void =>
    change('undo.preset', { weights: presetById(id).weights(atlas.criteria), ...locked });
  add('palette.reset', () => weigh(OPENING_PRESET, { locked: [] }));
  for (const { id, names } of PRESETS) add('palette.preset', () => weigh(id), { name: names[language] });
  for (const method of METHODS) {
    const name = t(`explore.method.${method}`);
    add('palette.method', () => change('undo.method', { method }), { name, isOn: scenario.method === method });
  }
  for (const layer of LAYERS) {
    const isShown = scenario.layers.includes(layer);
    const toggle = (): void =>
      change('undo.layers', ({ layers }) => ({
        layers: LAYERS.filter((id) => (id === layer ? !isShown : layers.includes(id))),
      }));
    add(isShown ? 'palette.layerOff' : 'palette.layerOn', toggle, { name: t(`explore.layer.${layer}`) });
  }
}

function addSettings(add: Add, { session }: AppState, { t, language }: Text): void {
  for (const id of LANGUAGES) {
    const run = (): void => void chooseLanguage(id);
    add('palette.language', run, { name: OWN_NAMES[id], isOn: language === id });
  }
  for (const theme of THEMES) {
    const name = t(`settings.theme.${theme}`);
    add('palette.theme', () => void chooseSetting({ theme }), { name, isOn: session.theme === theme });
  }
  const { globe } = session;
  add(globe ? 'surfaceMap.flat' : 'surfaceMap.globe', () => void chooseSetting({ globe: !globe }));
  for (const units of ['km', 'mi'] as const) {
    const isOn = session.units.length === units;
    add('palette.units', () => void chooseSetting({ units }), { name: t(`settings.units.${units}`), isOn });
  }
  for (const currency of ['published', ...CURRENCIES] as const) {
    const name = currency === 'published' ? t('settings.money.published') : currency;
    add('palette.money', () => void chooseSetting({ currency }), { name, isOn: session.units.money === currency });
  }
}

/** The language of the scenario, and of the next start. Returns whether the device remembers it. */
export function chooseLanguage(language: (typeof LANGUAGES)[number]): boolean {
  change('undo.language', { language });
  return chooseSetting({ language });
}
