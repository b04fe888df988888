// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Dossier } from '../../src/panels/Dossier';
import { select } from '../../src/state/actions';
import { useApp } from '../../src/state/store';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const text = await textOf('en');

function open(id: string): void {
  const project = world.atlas.projects.find((candidate) => candidate.id === id);
  if (project === undefined) throw new Error(`expected project ${id}`);
  select({ type: 'project', id: project.id });
  render(<Dossier />, { wrapper: withText(text) });
}

describe('project dossier', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);

  it('shows company, status with its date, money, award and jobs with sources', () => {
    open('us-az-tsmc-fab21-1');
    expect(screen.getByText('TSMC › Front-end fab')).toBeTruthy();
    expect(screen.getByText('Operating, as of Feb 28, 2026')).toBeTruthy();
    expect(screen.getByText('USD 65 bn')).toBeTruthy();
    expect(screen.getAllByText('USD 6.6 bn').length).toBe(2);
    expect(screen.getByText('6,000 jobs')).toBeTruthy();
    expect(screen.getByText(/One award for this and:/)).toBeTruthy();
  });

  it('says what is not known', () => {
    open('us-az-tsmc-fab21-2');
    expect(screen.getByText('Not known: Investment as announced, Jobs.')).toBeTruthy();
  });

  it('leads to its region and to its possible suppliers', async () => {
    open('us-az-tsmc-fab21-1');
    await userEvent.click(screen.getByRole('button', { name: 'Who could supply it?' }));
    expect(useApp.getState().scenario.selection).toEqual({ type: 'linkage', fabId: 'us-az-tsmc-fab21-1' });
  });

  it('every project renders without a hole', () => {
    for (const { id } of world.atlas.projects) {
      open(id);
      expect(document.body.textContent, id).not.toMatch(/[{}]|undefined|NaN/);
      cleanup();
    }
  });
});

describe('linkage panel', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);

  it('lists regions by hours and narrows to a country', async () => {
    const fab = world.atlas.projects.find(({ id }) => id === 'us-az-tsmc-fab21-1');
    if (fab === undefined) throw new Error('expected the first Arizona fab');
    select({ type: 'linkage', fabId: fab.id });
    render(<Dossier />, { wrapper: withText(text) });
    const regions = screen.getByRole('region', { name: 'Regions' });
    const names = () =>
      within(regions)
        .getAllByRole('listitem')
        .map((item) => item.textContent ?? '');
    expect(names()[0]).toContain('Arizona');
    await userEvent.click(screen.getByLabelText('Mexico'));
    expect(names()).toHaveLength(32);
    // Hermosillo is nearer to Phoenix than any other reference city of Mexico.
    expect(names()[0]).toMatch(/^Sonora.*by Nogales Mariposa/);
  });
});
