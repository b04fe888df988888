// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/model/geo';
import { LAYERS, METHODS, VIEWS } from '../../src/model/scenario';
import { TABLES } from '../../src/model/tables';
import { DEFAULT_UNITS } from '../../src/model/units';
import { actionsOf, type Doors, THEMES } from '../../src/panels/palette/actions';
import { Palette } from '../../src/panels/palette/Palette';
import { searchIndex } from '../../src/panels/search/find';
import { OPENING_PRESET, PRESETS, presetOf } from '../../src/scoring/presets';
import { change, patchSession, undo } from '../../src/state/actions';
import { useApp } from '../../src/state/store';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const texts = { en: await textOf('en'), es: await textOf('es'), fr: await textOf('fr') };
const doors = { fitAll: vi.fn(), flyTo: vi.fn(), copyLink: vi.fn() } satisfies Doors;
const list = (language: keyof typeof texts = 'en') => actionsOf(useApp.getState(), texts[language], doors);
const run = (words: string): void => {
  const action = list().find((candidate) => candidate.words === words);
  if (action === undefined) throw new Error(`expected an action "${words}", got ${list().map((one) => one.words)}`);
  action.run();
};
const scenario = () => useApp.getState().scenario;

beforeEach(() => {
  openWorld(world);
  useApp.temporal.getState().clear();
  patchSession({ overlay: 'palette', table: undefined, theme: 'system', units: DEFAULT_UNITS });
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('actions', () => {
  it('reach every view, table, layer, preset, method, language and theme', () => {
    const count = (says: string) => list().filter((action) => action.says.startsWith(says)).length;
    expect(count('palette.goTo')).toBe(VIEWS.length);
    expect(count('palette.tables')).toBe(TABLES.length);
    expect(count('palette.layer')).toBe(LAYERS.length);
    expect(count('palette.preset')).toBe(PRESETS.length);
    expect(count('palette.method')).toBe(METHODS.length);
    expect(count('palette.language')).toBe(LANGUAGES.length);
    expect(count('palette.theme')).toBe(THEMES.length);
  });

  it('have ids and words of their own in every language', () => {
    for (const language of LANGUAGES) {
      const actions = list(language);
      expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
      expect(new Set(actions.map(({ words }) => words)).size).toBe(actions.length);
      for (const { words } of actions) expect(words).toMatch(/\p{L}{2}/u);
    }
  });

  it('do what they say, as steps that can be undone', () => {
    run('Hide layer: Projects');
    expect(scenario().layers).not.toContain('projects');
    run('Show layer: Rivers');
    expect(scenario().layers).toContain('rivers');
    undo();
    undo();
    expect(scenario().layers).toEqual(world.scenario.layers);
    run('Method: Geometric mean');
    expect(scenario().method).toBe('weighted_geometric');
    run('Weights: Equal');
    expect(presetOf(scenario().weights, world.atlas.criteria)).toBe('equal');
    run('Reset weights');
    expect(presetOf(scenario().weights, world.atlas.criteria)).toBe(OPENING_PRESET);
  });

  it('offer undo only when there is something to undo', () => {
    expect(list().some(({ says }) => says === 'bar.undo')).toBe(false);
    change('undo.title', { title: 'x' });
    run('Undo');
    expect(scenario().title).toBe(world.scenario.title);
    run('Redo');
    expect(scenario().title).toBe('x');
  });

  it('set language, colours and units at once', () => {
    run('Language: Français');
    run('Colours: High contrast');
    run('Units: Miles');
    run('Money: MXN');
    expect(scenario().language).toBe('fr');
    expect(useApp.getState().session).toMatchObject({ theme: 'contrast', units: { length: 'mi', money: 'MXN' } });
  });
});

describe('the dialog', () => {
  const show = () => render(<Palette doors={doors} />, { wrapper: withText(texts.en) });

  it('finds places and actions together, and does the first on Enter', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox'), 'table: proj');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(useApp.getState().session).toMatchObject({ table: 'projects', overlay: 'none' });
  });

  it('opens a place', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox'), 'sonora');
    await userEvent.click(await screen.findByRole('option', { name: /^Sonora.*Region/ }));
    expect(scenario().selection).toEqual({ type: 'region', id: 'MX-SON' });
    expect(doors.flyTo).not.toHaveBeenCalled();
  });

  it('flies to a town', async () => {
    const regionId = world.atlas.regions[0]?.id;
    if (regionId === undefined) throw new Error('expected a region');
    const { session } = useApp.getState();
    const town = { name: 'Testville', regionId, at: [-110, 30] as const, population: 5000 };
    patchSession({ extras: { ...session.extras, cities: [town] } });
    show();
    await userEvent.type(screen.getByRole('searchbox'), 'testville');
    await userEvent.click(await screen.findByRole('option', { name: /Testville/ }));
    expect(doors.flyTo).toHaveBeenCalledWith([-110, 30], expect.any(Number));
  });

  it('opens a port and shows where it is', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox'), 'nogales');
    await userEvent.click(await screen.findByRole('option', { name: /^Nogales.*Port of entry/ }));
    expect(scenario().selection).toEqual({ type: 'port', id: 'poe-2604' });
    const at = world.atlas.ports.find(({ id }) => id === 'poe-2604')?.at;
    expect(doors.flyTo).toHaveBeenCalledWith(at, expect.any(Number));
  });

  it('has a key of its own for everything that can be found', () => {
    const rows = searchIndex(world.atlas, world.extras, 'en');
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('says so when nothing is found', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox'), 'zzyzxqq');
    expect(await screen.findByText(/Nothing called “zzyzxqq”/)).toBeTruthy();
  });
});
