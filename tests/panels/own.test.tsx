// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OwnDoor } from '../../src/panels/own/OwnDoor';
import { undo } from '../../src/state/actions';
import { watchOwn } from '../../src/state/own/watch';
import { useApp } from '../../src/state/store';
import { builtWorld, openWorld, textOf, withText } from './world';

// Fetched beforehand, so that no test waits for a part of the page.
await import('../../src/panels/own/OwnDialog');
const world = await builtWorld();
const wrapper = withText(await textOf('en'));
const own = () => useApp.getState().scenario.own;
let stop: () => void = () => undefined;

describe('criteria of the user', () => {
  beforeEach(() => {
    openWorld(world);
    stop = watchOwn();
  });
  afterEach(() => {
    stop();
    cleanup();
  });

  const open = async () => {
    render(<OwnDoor />, { wrapper });
    await userEvent.click(screen.getByRole('button', { name: 'Add a criterion' }));
    await screen.findByLabelText('Name');
  };
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Save criterion' }));

  it('are made, counted, changed and removed, each an undo step', async () => {
    await open();
    await userEvent.selectOptions(screen.getByLabelText('Formula'), 'divide');
    await userEvent.selectOptions(screen.getByLabelText('First indicator'), 'gdp_ppp_musd');
    await userEvent.selectOptions(screen.getByLabelText('Second indicator'), 'population_2020');
    await save();
    expect(own()).toEqual([]);
    expect(screen.getByText('Give it a name.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Name'), 'Output');
    await save();
    expect(own()).toMatchObject([{ name: 'Output', source: { formula: { type: 'divide', left: 'gdp_ppp_musd' } } }]);
    expect(useApp.getState().atlas.criteria.at(-1)?.names.en).toBe('Output');
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Output' }));
    expect(own()).toEqual([]);
    undo();
    expect(own()).toHaveLength(1);
  });

  it('that too few regions have are not offered, and it is said why', async () => {
    await open();
    await userEvent.type(screen.getByLabelText('Name'), 'Ports');
    await userEvent.selectOptions(screen.getByLabelText('Formula'), 'divide');
    await userEvent.selectOptions(screen.getByLabelText('First indicator'), 'gdp_ppp_musd');
    await userEvent.selectOptions(screen.getByLabelText('Second indicator'), 'sea_ports');
    expect(screen.getByText(/^Division by zero: .* and \d+ more$/)).toBeTruthy();
    expect(screen.getByText(/A criterion needs 65% of them/)).toBeTruthy();
    await save();
    expect(own()).toEqual([]);
  });
});
