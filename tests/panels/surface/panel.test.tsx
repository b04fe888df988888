// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATASET_IDS } from '../../../src/data/parse/scenarioDatasets';
import type { LngLat } from '../../../src/model/geo';
import { CellCard } from '../../../src/panels/surface/CellCard';
import { SurfacePanel } from '../../../src/panels/surface/SurfacePanel';
import { scoreClass } from '../../../src/scoring/classes';
import { patchSession } from '../../../src/state/actions';
import { useApp } from '../../../src/state/store';
import { chooseSurface, showSurface } from '../../../src/state/surface/actions';
import { clearSurface, patchSurface } from '../../../src/state/surface/view';
import { cellOf, countOf } from '../../state/surface/fakeDoor';
import { openPage, show } from '../explore/page';

const HERMOSILLO = { id: 1, name: 'Hermosillo', regionId: 'MX-SON', at: [-110.9559, 29.0892], people: 936_263 };
const flights: (readonly [LngLat, number])[] = [];
const panel = (language: 'en' | 'es' | 'fr' = 'en') =>
  show(
    <SurfacePanel classOf={scoreClass} flyTo={(at, zoom) => flights.push([at, zoom])} datasetIds={DATASET_IDS} />,
    language,
  );
const surface = () => useApp.getState().scenario.surface;

beforeEach(() => {
  flights.length = 0;
  openPage();
  const town = { ...HERMOSILLO, isCensus: true, isCounted: true };
  // Ids are branded by the parser alone; here a town is made by hand.
  const sites = JSON.parse(JSON.stringify({ towns: [town], municipalities: [], airports: [] }));
  patchSession({ extras: { sites } });
  clearSurface();
  showSurface();
});
afterEach(cleanup);

describe('the panel of the ground', () => {
  it('tells how far the measuring has come, and lets it be left', () => {
    patchSurface({ share: 0.42 });
    panel();
    expect(screen.getByText('Measuring the ground: 42%')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Ground measured' }).getAttribute('value')).toBe('0.42');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(useApp.getState().scenario.sites.level).toBe('regions');
  });

  it('says what went wrong and tries again', () => {
    patchSurface({ problem: 'cells.bin: expected 96 regions, got 3' });
    panel();
    expect(screen.getByRole('alert').textContent).toContain('The ground could not be measured.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(useApp.getState().session.surface.problem).toBeUndefined();
  });

  it('moves a threshold and shows area, people and their shares of all', () => {
    patchSurface({ count: countOf() });
    panel();
    const slider = screen.getByRole('slider', { name: 'Score of at least' });
    expect(slider.getAttribute('aria-valuetext')).toBe('any');
    fireEvent.change(slider, { target: { value: '60' } });
    expect(surface().least).toBe(60);
    const part = within(screen.getByRole('region', { name: 'Score of at least' }));
    expect(part.getByText('1,200 km²')).toBeTruthy();
    expect(part.getByText('2.5% of the scored land')).toBeTruthy();
    expect(part.getByText('5,000')).toBeTruthy();
    expect(part.getByText('5.6% of their people')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'No threshold' }));
    expect(surface().least).toBeUndefined();
  });

  it('is in square miles where the reader measures in miles', async () => {
    const { convert } = await import('../../../src/text/convert');
    const { createText } = await import('../../../src/text/text');
    const { messages } = await import('../../../src/text/messages/en');
    const { areaText } = await import('../../../src/panels/surface/words');
    const text = createText('en', messages, { choice: { length: 'mi', money: 'published' }, convert });
    // 1,200 km² = 463.3 square miles.
    expect(areaText(1200, text)).toBe('463 sq mi');
  });

  it('lists the best places; one flies there, opens, and can be left and kept', () => {
    patchSurface({ count: countOf() });
    panel();
    const first = screen.getByRole('button', { name: '1. Hermosillo, Sonora, score 61, ≈ 5.5 h to a fab' });
    fireEvent.mouseEnter(first);
    expect(useApp.getState().session.surface.pointed).toBe(7);
    fireEvent.mouseLeave(first);
    expect(useApp.getState().session.surface.pointed).toBeUndefined();
    // Without a town near by a place is named by where it lies.
    expect(screen.getByRole('button', { name: /^2\. 21\.9, −102\.3,/ })).toBeTruthy();
    fireEvent.click(first);
    expect(flights).toEqual([[[-110.9712345678, 29.0712345678], 8]]);
    expect(useApp.getState().session.surface.chosen).toBe(7);
    cleanup();
    patchSurface({ open: cellOf(7) });
    panel();
    const place = within(screen.getByRole('article', { name: 'Hermosillo' }));
    expect(place.getByText('936,000')).toBeTruthy();
    for (const _ of ['once', 'twice']) fireEvent.click(place.getByRole('button', { name: 'Keep as a site' }));
    const { datasets } = useApp.getState().scenario;
    expect(datasets).toMatchObject([
      { name: 'Kept places', content: { names: ['Hermosillo'], lngs: [-110.9712345678], regionIds: ['MX-SON'] } },
    ]);
    fireEvent.click(place.getByRole('button', { name: 'Best places' }));
    expect(surface().at).toBeUndefined();
  });

  it('says so where nothing reaches the threshold', () => {
    chooseSurface({ least: 90 });
    patchSurface({ count: countOf({ best: [], areaKm2: 0, people: 0 }) });
    panel();
    expect(screen.getAllByText('No ground reaches 90. Lower the threshold.').length).toBeGreaterThan(0);
  });

  it('opens a place by its coordinates and refuses what is none', () => {
    patchSurface({ count: countOf() });
    panel();
    const field = screen.getByRole('textbox', { name: /Latitude, longitude/ });
    fireEvent.change(field, { target: { value: '29.07' } });
    fireEvent.click(screen.getByRole('button', { name: 'Look up' }));
    expect(screen.getByText('Two numbers, such as 29.07, -110.97')).toBeTruthy();
    fireEvent.change(field, { target: { value: '29.07, -110.97' } });
    fireEvent.click(screen.getByRole('button', { name: 'Look up' }));
    expect(surface().at).toEqual([-110.97, 29.07]);
    expect(flights.at(-1)).toEqual([[-110.97, 29.07], 8]);
  });

  it('switches finer hexagons and says when the window is too wide', () => {
    patchSurface({ count: countOf() });
    panel();
    fireEvent.click(screen.getByRole('switch', { name: 'Finer hexagons' }));
    expect(surface().isFine).toBe(true);
    cleanup();
    patchSurface({ isTooWide: true });
    panel();
    expect(screen.getByText('The window is too wide for them: zoom in.')).toBeTruthy();
  });

  it.each([
    ['es', 'Mejores lugares', 'Puntaje mínimo'],
    ['fr', 'Meilleurs endroits', 'Note minimale'],
  ] as const)('speaks %s', (language, best, least) => {
    patchSurface({ count: countOf() });
    panel(language);
    expect(screen.getByRole('heading', { name: best })).toBeTruthy();
    expect(screen.getByRole('slider', { name: least })).toBeTruthy();
  });
});

describe('the card of a hexagon', () => {
  it('has score, hours and people', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    show(<CellCard cell={cellOf(7)} />);
    for (const words of ['Hermosillo', 'Sonora', '61', '≈ 5.5 h', '936,000'])
      expect(screen.getByText(words)).toBeTruthy();
    vi.unstubAllGlobals();
  });
});
