// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AssumptionFields } from '../../../src/panels/explore/AssumptionFields';
import { ControlsPanel } from '../../../src/panels/explore/ControlsPanel';
import { fabsInOrder } from '../../../src/panels/explore/FabPicker';
import { selectRanking } from '../../../src/state/select';
import { useApp } from '../../../src/state/store';
import { ATLAS, criterion, openPage, show } from './page';

beforeEach(() => openPage());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const scenario = () => useApp.getState().scenario;
const ranking = () => selectRanking(useApp.getState());
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('limits', () => {
  it('keeps out what lies beyond the handle, and counts what passes', () => {
    show(<ControlsPanel />);
    const handle = screen.getByRole<HTMLInputElement>('slider', { name: 'Most: Hours to the nearest front-end fab' });
    for (let step = 0; step < 60; step++) fireEvent.keyDown(handle, { key: 'ArrowLeft' });
    const max = scenario().knockouts[0]?.max ?? Number.NaN;
    const c2 = criterion('C2').id;
    for (const { rank, raw } of ranking()) if (rank !== undefined) expect(raw[c2]).toBeLessThanOrEqual(max);
    const passing = ranking().filter(({ rank }) => rank !== undefined).length;
    expect(screen.getByText(`${passing} of ${ranking().length} pass`)).toBeTruthy();
  });

  it('adds a limit on any criterion and takes it away again', () => {
    show(<ControlsPanel />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Add a limit on …' }), { target: { value: 'S1' } });
    expect(screen.getByRole('slider', { name: 'Most: Homicide rate' })).toBeTruthy();
    press('Remove the limit on Homicide rate');
    expect(scenario().knockouts).toEqual([]);
  });

  it('ranks thinly known places too when the switch is off', () => {
    show(<ControlsPanel />);
    const thin = () => ranking().filter(({ unranked }) => unranked === 'coverage').length;
    expect(thin()).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('switch', { name: 'At least 65% of data known' }));
    expect(thin()).toBe(0);
  });
});

describe('project profile', () => {
  it('says which criteria each part moves, and plainly that floor area moves none', () => {
    show(<ControlsPanel />);
    press(/^Project profile/);
    expect(screen.getByText(/scarcity and drought matter\. Moves: Baseline water stress and Drought/)).toBeTruthy();
    expect(screen.getByText(/serviced industrial land.* Nothing is scored from it\./)).toBeTruthy();
  });

  it('takes a number once it is one inside the bounds', () => {
    show(<ControlsPanel />);
    press(/^Project profile/);
    const field = screen.getByRole('spinbutton', { name: /^Headcount/ });
    fireEvent.change(field, { target: { value: '' } });
    expect(scenario().profile.headcount).toBe(1000);
    fireEvent.change(field, { target: { value: '2500' } });
    expect(scenario().profile.headcount).toBe(2500);
    press('Reset: Headcount');
    expect(scenario().profile.headcount).toBe(1000);
  });

  it('lists Arizona’s fabs first and measures hours to the chosen ones', () => {
    const fabs = fabsInOrder(ATLAS.projects);
    const others = fabs.findIndex(({ regionId }) => regionId !== 'US-AZ');
    expect(others).toBeGreaterThan(0);
    expect(fabs.slice(others).some(({ regionId }) => regionId === 'US-AZ')).toBe(false);
    show(<ControlsPanel />);
    press(/^Project profile/);
    fireEvent.click(screen.getAllByRole('checkbox')[0] ?? document.body);
    expect(scenario().profile.fabs).toEqual([fabs[0]?.id]);
  });
});

describe('places, method, assumptions', () => {
  it('leaves a country out without moving a score', () => {
    show(<ControlsPanel />);
    const before = new Map(ranking().map(({ regionId, score }) => [regionId, score]));
    press(/^Places/);
    press('Canada');
    expect(scenario().countries).toEqual(['MX', 'US']);
    for (const { regionId, score } of ranking()) expect(score).toBe(before.get(regionId));
  });

  it('finds a region without its accents', () => {
    show(<ControlsPanel />);
    press(/^Places/);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Find a region' }), { target: { value: 'queretaro' } });
    fireEvent.click(screen.getByRole('checkbox', { name: /Querétaro/ }));
    expect(scenario().picked).toEqual(['MX-QUE']);
  });

  it('switches the method and says what it means', () => {
    show(<ControlsPanel />);
    press(/^Method/);
    fireEvent.click(screen.getByRole('radio', { name: 'Geometric mean' }));
    expect(scenario().method).toBe('weighted_geometric');
    expect(screen.getByText(/a strength pays only in part/)).toBeTruthy();
  });

  it('adds an hour to every crossing when sixty minutes are added', () => {
    show(<AssumptionFields />);
    const c2 = criterion('C2').id;
    const hours = () => ranking().find(({ regionId }) => regionId === 'MX-SON')?.raw[c2] ?? Number.NaN;
    const before = hours();
    const field = screen.getByRole('spinbutton', { name: /^Each crossing/ });
    fireEvent.change(field, { target: { value: '180' } });
    expect(hours()).toBeCloseTo(before + 1, 6);
  });

  it('says that assumptions are changed which a file changed out of sight', () => {
    openPage({ assumptions: { ...scenario().assumptions, queueShare: 0.9 } });
    show(<ControlsPanel />);
    expect(screen.getByRole('button', { name: /^Assumptions changed/ })).toBeTruthy();
  });
});

describe('on the map', () => {
  it('toggles kinds, statuses and layers in their own order', () => {
    show(<ControlsPanel />);
    press('Design');
    expect(scenario().projects.kinds).toEqual(['fab', 'atp', 'design']);
    press('Announced');
    expect(scenario().projects.statuses).toEqual(['operating', 'under_construction']);
    fireEvent.click(screen.getByRole('switch', { name: 'Industrial parks' }));
    expect(scenario().layers).toContain('parks');
  });

  it('plays the years to the last one and stops', () => {
    vi.useFakeTimers();
    openPage({ year: 2030 });
    show(<ControlsPanel />);
    press('Play the years');
    vi.advanceTimersByTime(60_000);
    expect(scenario().year).toBe(2032);
    expect(useApp.getState().session.playing).toBe(false);
  });
});
