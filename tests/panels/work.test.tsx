// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MobileSheet } from '../../src/panels/explore/MobileSheet';
import { usePaper } from '../../src/panels/print/usePaper';
import { SourcesView } from '../../src/panels/sources/SourcesView';
import { Notices } from '../../src/panels/work/Notices';
import { ScenarioMenu } from '../../src/panels/work/ScenarioMenu';
import { Welcome } from '../../src/panels/work/Welcome';
import { change, patchSession, select } from '../../src/state/actions';
import { useApp } from '../../src/state/store';
import { raiseNotice } from '../../src/state/tell';
import { desk } from '../../src/work';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const text = await textOf('en');
const wrapper = withText(text);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const scenario = () => useApp.getState().scenario;

beforeEach(() => {
  localStorage.clear();
  openWorld(world);
  patchSession({ notices: [] });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the first-use dialog', () => {
  it('opens the example of the role chosen, and does not come by itself again', async () => {
    const onClose = vi.fn();
    render(<Welcome desk={desk} onClose={onClose} />, { wrapper });
    expect(desk.isWelcomed()).toBe(false);
    await userEvent.click(screen.getByRole('radio', { name: /border crossings/ }));
    await press('Next');
    expect(screen.getByText(/Copper/)).toBeTruthy();
    await press('Next');
    await press('Open the example');
    expect(scenario()).toMatchObject({ title: text.t('welcome.name.official'), view: 'ports' });
    expect(desk.isWelcomed()).toBe(true);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('skipped, leaves what was open as it was', async () => {
    change('undo.title', { title: 'Mine' });
    render(<Welcome desk={desk} onClose={vi.fn()} />, { wrapper });
    await press('Skip');
    expect(scenario().title).toBe('Mine');
    expect(desk.isWelcomed()).toBe(true);
  });
});

describe('the menu of the scenario', () => {
  const open = () => {
    const onClose = vi.fn();
    const onWelcome = vi.fn();
    render(<ScenarioMenu desk={desk} anchor={createRef()} onClose={onClose} onWelcome={onWelcome} />, { wrapper });
    return { onClose, onWelcome };
  };
  const choose = (name: string) => userEvent.click(screen.getByRole('menuitem', { name }));

  it('duplicates under a name that tells the two apart', async () => {
    change('undo.title', { title: 'Sonora study' });
    const { onClose } = open();
    await choose('Duplicate');
    expect(scenario().title).toBe('Sonora study (copy)');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('renames in a dialog', async () => {
    open();
    await choose('Rename …');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Board of March{Enter}');
    expect(scenario().title).toBe('Board of March');
  });

  it('shows the welcome again', async () => {
    const { onWelcome } = open();
    await choose('Show the welcome again');
    expect(onWelcome).toHaveBeenCalledOnce();
  });
});

describe('notices', () => {
  it('name each bad part of a link, copy it as it was given, and stay until closed', async () => {
    const copy = vi.spyOn(desk, 'copy').mockResolvedValue();
    render(<Notices desk={desk} />, { wrapper });
    const given = 'https://corredor.example/#v=1&w=W1:abc';
    const expected = { type: 'number', low: 0, high: 1000 } as const;
    raiseNotice({ type: 'link', given, problems: [{ param: 'w', got: 'W1:abc', expected, effect: 'default' }] });
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('“W1:abc”');
    await userEvent.click(within(notice).getByRole('button', { name: 'Copy the link as it was given' }));
    expect(copy).toHaveBeenCalledWith(given);
    if (screen.queryByRole('alert')) await press('Close');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the sheet of a phone', () => {
  it('leads from a place back to the list', async () => {
    const first = world.ranking.find(({ rank }) => rank === 1);
    if (first === undefined) throw new Error('expected a region of rank 1');
    select({ type: 'region', id: first.regionId });
    render(<MobileSheet classOf={() => 3} dossier={<p>the dossier</p>} />, { wrapper });
    expect(screen.queryByRole('radio')).toBeNull();
    await press('Ranking');
    expect(scenario().selection).toEqual({ type: 'none' });
  });
});

describe('paper', () => {
  function Page() {
    usePaper();
    return null;
  }

  it('has a head with the scenario and the view, light colours, and neither afterwards', () => {
    change('undo.title', { title: 'For the council' });
    document.documentElement.dataset.theme = 'dark';
    render(<Page />, { wrapper });
    window.dispatchEvent(new Event('beforeprint'));
    const head = document.querySelector('body > header');
    expect(head?.textContent).toContain('For the council');
    expect(head?.textContent).toContain('Explore');
    expect(head?.textContent).toContain(String(new Date().getFullYear()));
    expect(head?.textContent).toContain('The map is not printed');
    expect(document.documentElement.dataset.theme).toBe('light');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('body > header')).toBeNull();
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
});

describe('the view of sources', () => {
  it('filters the figures by region and says how many are left', async () => {
    render(<SourcesView />, { wrapper });
    const count = () =>
      Number(/^([\d,]+) of/.exec(screen.getByRole('status').textContent ?? '')?.[1]?.replace(',', ''));
    const all = count();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'Sonora');
    expect(count()).toBeGreaterThan(0);
    expect(count()).toBeLessThan(all / 20);
    await press('Clear filters');
    expect(count()).toBe(all);
  });
});
