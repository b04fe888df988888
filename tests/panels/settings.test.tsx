// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_UNITS } from '../../src/model/units';
import { EvidenceCard } from '../../src/panels/evidence/EvidenceCard';
import { BasemapSection } from '../../src/panels/settings/BasemapSection';
import { basemapFromFile, basemapFromUrl } from '../../src/panels/settings/basemap';
import { SettingsDialog } from '../../src/panels/settings/SettingsDialog';
import { UpdatePrompt } from '../../src/panels/settings/UpdatePrompt';
import { patchSession, showEvidence } from '../../src/state/actions';
import { chooseSetting, restoreSettings } from '../../src/state/preferences';
import type { StorageLike } from '../../src/state/storage';
import { useApp } from '../../src/state/store';
import { convert } from '../../src/text/convert';
import { loadMessages } from '../../src/text/load';
import { createText } from '../../src/text/text';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const text = await textOf('en');
const session = () => useApp.getState().session;

beforeEach(() => {
  window.localStorage.clear();
  openWorld(world);
  patchSession({ units: DEFAULT_UNITS, theme: 'system', letterKeys: true, ownBasemap: undefined, updateWaits: false });
});
afterEach(cleanup);

describe('a basemap of one’s own', () => {
  it('takes https addresses alone', () => {
    expect(basemapFromUrl(' https://tiles.example/style.json ')).toEqual({
      type: 'style',
      url: 'https://tiles.example/style.json',
    });
    for (const got of [
      '',
      'http://tiles.example/a',
      'javascript:alert(1)',
      'data:text/html,x',
      '//x',
      'https://',
      'a b',
    ]) {
      expect(basemapFromUrl(got)).toEqual({ type: 'problem', problem: { expected: 'https', got } });
    }
    expect(basemapFromUrl('https://me:secret@tiles.example/').type).toBe('problem');
  });

  it('knows a PMTiles file by its first bytes, not by its name', async () => {
    const magic = new Uint8Array([...new TextEncoder().encode('PMTiles'), 3, 0, 0]);
    expect((await basemapFromFile(new File([magic], 'a.bin'))).type).toBe('pmtiles');
    const second = new Uint8Array([...new TextEncoder().encode('PMTiles'), 2]);
    for (const bytes of [second, new Uint8Array(), new TextEncoder().encode('<html>')]) {
      const result = await basemapFromFile(new File([bytes], 'a.pmtiles'));
      expect(result).toEqual({ type: 'problem', problem: { expected: 'pmtiles', got: 'a.pmtiles' } });
    }
  });
});

describe('the section of the basemap', () => {
  const show = () => render(<BasemapSection />, { wrapper: withText(text) });
  const type = async (url: string) => {
    await userEvent.type(screen.getByRole('textbox'), url);
    await userEvent.click(screen.getByRole('button', { name: 'Use this address' }));
  };

  it('names the host and waits for a yes before the host is asked', async () => {
    show();
    await type('https://tiles.example/style.json');
    expect(session().ownBasemap).toBeUndefined();
    expect(screen.getByText(/^tiles\.example will be asked for maps/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(screen.queryByText(/will be asked/)).toBeNull();
    expect(session().ownBasemap).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Use this address' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ask tiles.example' }));
    expect(session().ownBasemap).toEqual({ type: 'style', url: 'https://tiles.example/style.json' });
    await userEvent.click(screen.getByRole('button', { name: 'Back to Corredor’s own map' }));
    expect(session().ownBasemap).toBeUndefined();
  });

  it('is among the settings', () => {
    render(<SettingsDialog />, { wrapper: withText(text) });
    expect(screen.getByRole('heading', { name: 'Basemap of your own' })).toBeTruthy();
  });
});

describe('settings', () => {
  const show = () => render(<SettingsDialog />, { wrapper: withText(text) });

  it('are remembered on the device', async () => {
    show();
    await userEvent.click(screen.getByRole('radio', { name: 'Miles' }));
    await userEvent.click(screen.getByRole('radio', { name: 'MXN' }));
    await userEvent.click(screen.getByRole('radio', { name: 'High contrast' }));
    await userEvent.click(screen.getByRole('switch'));
    const chosen = { units: { length: 'mi', money: 'MXN' }, theme: 'contrast', letterKeys: false };
    expect(session()).toMatchObject(chosen);
    patchSession({ units: DEFAULT_UNITS, theme: 'light', letterKeys: true });
    restoreSettings();
    expect(session()).toMatchObject(chosen);
  });

  it('show each rate with its year and a way to its source', async () => {
    show();
    expect(screen.getByText(/18\.326 MXN per USD, mean of 2024/)).toBeTruthy();
    expect(screen.getByText(/1\.3698 CAD per USD, mean of 2024, from memory/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /18\.326 MXN.*Banco de México/ }));
    expect(session().evidence).toMatchObject({ type: 'source', sourceId: 'fx_banxico_fix' });
  });

  it('hold for the sitting where nothing can be stored', () => {
    const blocked = (): StorageLike => {
      throw new Error('blocked');
    };
    expect(chooseSetting({ units: 'mi' }, blocked)).toBe(false);
    expect(session().units.length).toBe('mi');
    expect(() => restoreSettings(blocked)).not.toThrow();
  });
});

it('tells in the evidence what was published, and the dated rate', async () => {
  const messages = await loadMessages('en');
  const pesos = createText('en', messages, { choice: { length: 'km', money: 'MXN' }, convert });
  const figure = [...world.extras.projects.details].find(({ investment }) => investment?.unit === 'usd')?.investment;
  if (figure === undefined) throw new Error('expected an investment in USD');
  showEvidence({ type: 'figure', label: 'Investment', figure });
  render(<EvidenceCard />, { wrapper: withText(pesos) });
  const card = screen.getByRole('dialog').textContent;
  expect(card).toContain(`Published as ${text.figure(figure)}; converted at 18.326 MXN per USD, mean of 2024.`);
  expect(card).toContain(pesos.figure(figure));
  showEvidence(undefined);
});

describe('runtime-10: a new version', () => {
  const show = (isUnsaved: boolean, onReload = vi.fn()) => {
    render(<UpdatePrompt isUnsaved={isUnsaved} onReload={onReload} />, { wrapper: withText(text) });
    return onReload;
  };

  it('is not spoken of before there is one', () => {
    show(false);
    expect(screen.queryByText('A new version is ready')).toBeNull();
  });

  it('loads by a press alone', async () => {
    patchSession({ updateWaits: true });
    const onReload = show(false);
    expect(onReload).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Load it now' }));
    expect(onReload).toHaveBeenCalledOnce();
  });

  it('is not offered while work would be lost', async () => {
    patchSession({ updateWaits: true });
    show(true);
    expect(screen.queryByRole('button', { name: 'Load it now' })).toBeNull();
    expect(screen.getByText(/not saved on this device/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(session().updateWaits).toBe(false);
  });
});
