// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlanEditor } from '../../../src/panels/ports/PlanEditor';
import { PlanSheet } from '../../../src/panels/ports/PlanSheet';
import { PlanSummary } from '../../../src/panels/ports/PlanSummary';
import { undo } from '../../../src/state/actions';
import { useApp } from '../../../src/state/store';
import { builtWorld, openWorld, textOf, withText } from '../world';

const world = await builtWorld();
const text = await textOf('en');
const plan = () => useApp.getState().scenario.plan;

beforeEach(() => {
  openWorld(world);
  useApp.temporal.getState().clear();
});
afterEach(cleanup);

describe('the plan editor', () => {
  beforeEach(() => {
    render(<PlanEditor />, { wrapper: withText(text) });
  });

  it('offers each project with its year, cost and source, and says what changes nothing', () => {
    const names = world.extras.planEntries.filter(({ changes }) => changes.length > 0).map(({ names }) => names.en);
    for (const name of names) expect(screen.getByRole('switch', { name, hidden: true })).toBeTruthy();
    const passengers = screen.getByText('San Luis I modernization (passengers only)').closest('li');
    expect(passengers?.textContent).toContain('changes nothing for trucks');
    expect(within(passengers ?? document.body).queryByRole('switch')).toBeNull();
  });

  it('marks the minutes of Douglas commercial as an assumption and lets them be edited', () => {
    fireEvent.click(screen.getByRole('switch', { name: 'Douglas commercial port' }));
    const row = screen.getByRole('switch', { name: 'Douglas commercial port' }).closest('li') ?? document.body;
    expect(row.textContent).toContain('75 min a truck');
    expect(row.textContent).toContain('assumption');
    fireEvent.change(within(row).getByRole('spinbutton', { hidden: true }), { target: { value: '60' } });
    expect(plan()[0]?.minutes).toBe(60);
    undo();
    expect(plan()[0]?.minutes).toBe(75);
  });

  it('says which changes the year leaves out, and leads there', () => {
    fireEvent.click(screen.getByRole('switch', { name: 'Douglas commercial port' }));
    fireEvent.change(screen.getByRole('slider', { name: 'Year shown' }), { target: { value: '2026' } });
    expect(screen.getByText(/2 changes of the plan come after 2026/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show 2028' }));
    expect(useApp.getState().scenario.year).toBe(2028);
  });

  it('refuses an empty change, saves one, edits it in place and removes it', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Add a change' }));
    const id = 'poe-2604-mariposa';
    fireEvent.change(screen.getByRole('combobox', { name: 'Crossing' }), { target: { value: id } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    expect(screen.getByRole('alert').textContent).toContain('Change at least one thing');
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Truck lanes' }), { target: { value: '16' } });
    // From the 8 lanes that are known to 16: 60 + 60 / 2.
    fireEvent.click(screen.getByRole('button', { name: 'Work out the minutes' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    expect(plan()).toMatchObject([{ crossingId: id, lanes: 16, minutes: 90 }]);
    fireEvent.click(screen.getByRole('button', { name: /^Edit the change at Nogales/ }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Trucks' }), { target: { value: 'closed' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    expect(plan()).toMatchObject([{ crossingId: id, lanes: 16, minutes: 90, status: 'closed' }]);
    fireEvent.click(screen.getByRole('button', { name: /^Remove the change at Nogales/ }));
    expect(plan()).toEqual([]);
  });

  it('empties the plan in one step', () => {
    fireEvent.click(screen.getByRole('switch', { name: 'Douglas commercial port' }));
    fireEvent.click(screen.getByRole('button', { name: 'Empty the plan' }));
    expect(plan()).toEqual([]);
    undo();
    expect(plan()).toHaveLength(2);
  });
});

describe('what a plan does', () => {
  function takeProject(id: string): void {
    render(<PlanEditor />, { wrapper: withText(text) });
    const name = world.extras.planEntries.find((entry) => entry.id === id)?.names.en ?? '';
    fireEvent.click(screen.getByRole('switch', { name, hidden: true }));
    cleanup();
  }

  it('says that an empty plan does nothing', () => {
    render(<PlanSummary />, { wrapper: withText(text) });
    expect(screen.getByText(/The plan is empty/)).toBeTruthy();
  });

  it('says that a cost is not known instead of showing none', () => {
    takeProject('calexico-east-lanes');
    render(<PlanSummary />, { wrapper: withText(text) });
    expect(screen.getByText('not known for Calexico East inspection lanes')).toBeTruthy();
    expect(screen.getByText('not to be told')).toBeTruthy();
  });

  it('puts changes, effects, assumptions and sources on the sheet, the cost once', () => {
    takeProject('douglas-commercial');
    render(<PlanSheet />, { wrapper: withText(text) });
    const sheet = screen.getByRole('dialog', { name: 'Border plan' });
    expect(within(sheet).getAllByText('Douglas commercial port')).toHaveLength(2);
    expect(within(sheet).getAllByRole('cell', { name: 'USD 320 M' })).toHaveLength(1);
    expect(sheet.textContent).toContain('75 min a truck (assumption)');
    expect(sheet.textContent).toContain('2025 is left out');
    expect(sheet.textContent).toContain('that half of the crossing time shrinks as lanes are added is an assumption');
    expect(within(sheet).getAllByRole('listitem').length).toBeGreaterThan(5);
  });
});
