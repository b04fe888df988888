// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/geo';
import { Dossier } from '../../src/panels/Dossier';
import { faultArose, patchSession, select } from '../../src/state/actions';
import { useApp } from '../../src/state/store';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const texts = { en: await textOf('en'), es: await textOf('es'), fr: await textOf('fr') };

function open(id: string, language: Language = 'en'): void {
  const region = world.atlas.regions.find((candidate) => candidate.id === id);
  if (region === undefined) throw new Error(`expected region ${id}`);
  openWorld(world, language);
  select({ type: 'region', id: region.id });
  render(<Dossier />, { wrapper: withText(texts[language]) });
}

describe('region dossier', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);

  it('says score, rank of how many, and why', () => {
    open('MX-SON');
    expect(screen.getByRole('heading', { name: 'Sonora' })).toBeTruthy();
    const ranked = world.ranking.filter(({ rank }) => rank !== undefined).length;
    const own = world.ranking.find(({ regionId }) => regionId === 'MX-SON');
    expect(screen.getByText(new RegExp(`^Rank ${own?.rank} of ${ranked}`))).toBeTruthy();
    expect(screen.getByText(`Why ${Math.round(own?.score ?? 0)}`)).toBeTruthy();
  });

  it('opens a theme to its criteria with weight, places and source', async () => {
    open('MX-SON');
    const theme = screen.getByRole('button', { name: /Operating cost/ });
    expect(theme.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(theme);
    const list = document.getElementById(theme.getAttribute('aria-controls') ?? '');
    if (list === null) throw new Error('expected the criteria of the theme');
    expect(within(list).getByText('Production wage')).toBeTruthy();
    expect(within(list).getAllByText('Weight').length).toBeGreaterThan(1);
    expect(within(list).getByRole('button', { name: /^Production wage: source/ })).toBeTruthy();
  });

  it('a source opens the evidence of its figure', async () => {
    open('MX-SON');
    await userEvent.click(screen.getAllByRole('button', { name: /^Population 2020: source OECD/ })[0] ?? document.body);
    const target = useApp.getState().session.evidence;
    expect(target?.type === 'figure' && target.figure.value).toBe(2_944_840);
  });

  it('draws the corridor with its crossing and names what is left if it closes', () => {
    open('MX-SON');
    expect(screen.getByRole('img', { name: /^Corridor to .*≈ \d+ h · \d+ km, estimate/ })).toBeTruthy();
    expect(screen.getByText('If Nogales Mariposa closes')).toBeTruthy();
    expect(screen.getByText(/^Assumptions, not measurements: 80 km\/h/)).toBeTruthy();
  });

  it('shows what is published of the roads with date and source, and undated as undated', async () => {
    open('MX-SON');
    await userEvent.click(screen.getByRole('tab', { name: /^Corridor/ }));
    await userEvent.click(screen.getByText('Show 23 facts'));
    const line = screen.getByText('Toll, truck with 5 axles: MEX-57D Mexico City-Querétaro').closest('li');
    if (line === null) throw new Error('expected a line');
    expect(line.textContent).toContain('911');
    expect(line.textContent).toContain('not very sure');
    expect(within(line).getByRole('button', { name: /Obsidiana.*from Jan 10, 2025/ })).toBeTruthy();
    const undated = screen.getByText('Length: MEX-15D Tepic-Mazatlán').closest('li');
    expect(undated?.textContent).toMatch(/238.*km|km.*238/);
    expect(undated?.textContent).toContain('undated');
  });

  it('Hawaii says that it has no truck corridor', () => {
    open('US-HI');
    expect(screen.getByText(/^No truck corridor: Honolulu/)).toBeTruthy();
  });

  it('a region without a rank says why', () => {
    open('CA-NU');
    expect(screen.getByText('Not ranked: too little of the weight has a figure.')).toBeTruthy();
    expect(screen.getByText(/Canada is provisional/)).toBeTruthy();
    expect(screen.queryByText(/^Why \d/)).toBeNull();
  });

  it('finds indicators by name and says when there is none', async () => {
    open('MX-SON');
    await userEvent.click(screen.getByRole('tab', { name: /^Indicators \d+/ }));
    const search = screen.getByRole('searchbox');
    await userEvent.type(search, 'homicide');
    expect(screen.getAllByText(/Homicide/).length).toBeGreaterThan(0);
    expect(screen.queryByText('Population 2020')).toBeNull();
    await userEvent.type(search, 'zzz');
    expect(screen.getByRole('status').textContent).toContain('homicidezzz');
  });

  it.each(['corridor', 'projects', 'programmes', 'resources', 'sources'] as const)('tab %s renders', async (tab) => {
    open('MX-SON');
    const name = texts.en.t(`dossier.tab.${tab}`);
    await userEvent.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));
    expect(screen.getByRole('tabpanel').textContent?.length).toBeGreaterThan(80);
  });

  it.each([
    ['es', 'Por qué'],
    ['fr', 'Pourquoi'],
  ] as const)('speaks %s without a leftover placeholder', (language, why) => {
    open('CA-QC', language);
    expect(screen.getByText(new RegExp(`^${why} \\d+`))).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('prints whole: every tab under its title and in order, and the open one alone after', () => {
    open('MX-SON');
    const panels = () => [...document.querySelectorAll('[data-panel]')];
    expect(panels()).toHaveLength(1);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const titles = panels().map((panel) => panel.querySelector('h2')?.textContent ?? '');
    const tabs = screen.getAllByRole('tab').map(({ textContent }) => textContent);
    expect(titles).toEqual(tabs);
    expect(tabs).toHaveLength(7);
    for (const panel of panels()) expect(panel.textContent?.length).toBeGreaterThan(200);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(panels()).toHaveLength(1);
    expect(document.querySelector('[data-panel] > h2')).toBeNull();
  });

  it('asks for the files it needs, shows their place, and names one that failed', async () => {
    patchSession({ extras: {}, wanted: [] });
    const region = world.atlas.regions.find(({ id }) => id === 'MX-SON');
    if (region === undefined) throw new Error('expected Sonora');
    select({ type: 'region', id: region.id });
    faultArose({ file: 'data/programmes.json', message: 'HTTP 500' });
    render(<Dossier />, { wrapper: withText(texts.en) });
    expect(useApp.getState().session.wanted).toEqual(
      expect.arrayContaining(['indicators', 'ports', 'programmes', 'sources']),
    );
    expect(screen.getAllByRole('status').length).toBeGreaterThan(0);
    expect(screen.getByRole('alert').textContent).toContain('data/programmes.json: HTTP 500');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(useApp.getState().session.faults).toEqual([]);
  });
});
