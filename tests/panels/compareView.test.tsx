// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CompareButton } from '../../src/panels/compare/CompareButton';
import { CompareView } from '../../src/panels/compare/CompareView';
import { setCompared } from '../../src/state/compared';
import { useApp } from '../../src/state/store';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const wrapper = withText(await textOf('en'));
const region = (id: string) => {
  const found = world.atlas.regions.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`expected region ${id}`);
  return found.id;
};
const [SON, JAL] = [region('MX-SON'), region('MX-JAL')];
const compared = () => useApp.getState().scenario.compared;
const classOf = () => 3;

describe('the view to compare', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);

  it('says how regions get there, and takes the first of the ranking', async () => {
    render(<CompareView classOf={classOf} />, { wrapper });
    expect(screen.getByText('No region is chosen yet')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Compare the first 4 of the ranking' }));
    expect(compared()).toEqual(world.ranking.slice(0, 4).map(({ regionId }) => regionId));
  });

  it('shows each region with rank and score, and lets one go', async () => {
    setCompared([SON, JAL]);
    render(<CompareView classOf={classOf} />, { wrapper });
    expect(screen.getByRole('heading', { name: '2 regions, same ruler' })).toBeTruthy();
    const rank = world.ranking.find(({ regionId }) => regionId === SON)?.rank;
    expect(screen.getByText(new RegExp(`^Rank ${rank} of`))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Take Sonora out of the comparison' }));
    expect(compared()).toEqual([JAL]);
  });

  it('has its data as a table with every criterion', async () => {
    setCompared([SON, JAL]);
    render(<CompareView classOf={classOf} />, { wrapper });
    await userEvent.click(screen.getByRole('button', { name: 'Show data' }));
    for (const { names } of world.atlas.criteria)
      expect(screen.getByRole('rowheader', { name: names.en })).toBeTruthy();
  });
});

describe('adding to the comparison', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);

  it('is a button that says whether the region is in', async () => {
    render(<CompareButton regionId={SON} />, { wrapper });
    await userEvent.click(screen.getByRole('button', { name: 'Add Sonora to the comparison', pressed: false }));
    expect(compared()).toEqual([SON]);
    expect(screen.getByRole('button', { name: 'Take Sonora out of the comparison', pressed: true })).toBeTruthy();
  });

  it('stops at six and says so', () => {
    const six = world.atlas.regions.filter(({ id }) => id !== SON).slice(0, 6);
    setCompared(six.map(({ id }) => id));
    render(<CompareButton regionId={SON} look="icon" />, { wrapper });
    expect(screen.getByRole('button', { name: '6 regions are compared already' }).hasAttribute('disabled')).toBe(true);
  });
});
