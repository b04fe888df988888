// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExtraName } from '../../../src/model/atlas';
import { CatchmentSection } from '../../../src/panels/port/CatchmentSection';
import { BudgetTab } from '../../../src/panels/ports/BudgetTab';
import { PlanEditor } from '../../../src/panels/ports/PlanEditor';
import { PortWorks } from '../../../src/panels/ports/PortWorks';
import TruckChart from '../../../src/panels/ports/TruckChart';
import { TablesPanel } from '../../../src/panels/tables/TablesPanel';
import { patchSession, undo } from '../../../src/state/actions';
import { useApp } from '../../../src/state/store';
import { builtWorld, openWorld, textOf, withText } from '../world';

const world = await builtWorld();
const text = await textOf('en');
const wrapper = withText(text);

beforeEach(() => openWorld(world));
afterEach(cleanup);

const FILES: Partial<Record<ExtraName, string>> = {
  ports: 'data/ports.json',
  planEntries: 'data/plan-entries.json',
  indicators: 'data/indicators.json',
  programmes: 'data/programmes.json',
};

/** As the page stands while a file is on its way, or after it failed. */
function without(name: ExtraName, state: 'on its way' | 'failed'): void {
  const { [name]: _, ...extras } = useApp.getState().session.extras;
  const faults = state === 'failed' ? [{ file: FILES[name] ?? '', message: 'not found' }] : [];
  patchSession({ extras, faults });
}

describe('a file that is not here', () => {
  const catchment = <CatchmentSection crossings={[]} />;
  const cases: readonly [string, ExtraName, () => ReactNode][] = [
    ['the catchment of a crossing', 'indicators', () => catchment],
    ['the works at ports', 'ports', () => <PortWorks />],
    ['the plan', 'planEntries', () => <PlanEditor />],
    ['a table', 'programmes', () => <TablesPanel />],
  ];

  it.each(cases)('is waited for and named by %s, with another try', (_, name, node) => {
    patchSession({ table: 'programmes' });
    without(name, 'on its way');
    const { container } = render(node(), { wrapper });
    expect(container.textContent).toMatch(/Loading|Counting/);
    expect(container.textContent).not.toContain('0 of 0');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    cleanup();
    without(name, 'failed');
    const failed = render(node(), { wrapper });
    expect(failed.container.textContent).toContain(FILES[name]);
    expect(failed.container.textContent).not.toMatch(/Counting|0 of 0/);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(useApp.getState().session.faults).toEqual([]);
  });
});

describe('the budget', () => {
  it('shows what counts after an undo, and what is typed while it is', () => {
    render(<BudgetTab />, { wrapper });
    const field = screen.getByRole<HTMLInputElement>('spinbutton');
    const { budgetMusd } = world.scenario.portWorks;
    fireEvent.change(field, { target: { value: '1234' } });
    expect(useApp.getState().scenario.portWorks.budgetMusd).toBe(1234);
    fireEvent.change(field, { target: { value: '' } });
    expect(field.value).toBe('');
    fireEvent.blur(field);
    expect(field.value).toBe('1234');
    fireEvent.change(field, { target: { value: '1300' } });
    act(undo);
    act(undo);
    expect(useApp.getState().scenario.portWorks.budgetMusd).toBe(budgetMusd);
    expect(screen.getByRole<HTMLInputElement>('spinbutton').value).toBe(String(budgetMusd));
  });
});

describe('the chart of trucks', () => {
  it('writes no name in the colour of its line', () => {
    render(<TruckChart />, { wrapper });
    const names = [...document.querySelectorAll('text[class*="label"]')];
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(name.getAttribute('fill')).toBeNull();
    const lines = [...document.querySelectorAll('path[stroke]')].map((line) => line.getAttribute('stroke'));
    const dots = [...document.querySelectorAll('circle')].map((dot) => dot.getAttribute('fill'));
    for (const colour of lines) expect(dots.filter((dot) => dot === colour)).toHaveLength(2);
  });
});
