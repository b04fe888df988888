// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Selection } from '../../src/model/scenario';
import { Dossier } from '../../src/panels/Dossier';
import { select } from '../../src/state/actions';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const text = await textOf('en');
const { ports, crossings, gateways } = world.atlas;

function open(selection: Selection | undefined): void {
  if (selection === undefined) throw new Error('expected a place of the built data');
  select(selection);
  render(<Dossier />, { wrapper: withText(text) });
}

function portOf(id: string): Selection | undefined {
  return ports.flatMap((port): Selection[] => (port.id === id ? [{ type: 'port', id: port.id }] : []))[0];
}

function section(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

describe('port dossier', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);

  it('says which crossing of San Luis takes trucks', () => {
    open(portOf('poe-2608'));
    const list = section('Crossings of this port');
    const items = within(list).getAllByRole('listitem');
    const line = (name: string) => items.find((item) => item.textContent?.startsWith(`${name} `))?.textContent;
    expect(line('San Luis II')).toContain('takes trucks');
    expect(line('San Luis I')).toContain('no trucks');
    expect(line('San Luis I')).toContain('Works under way');
  });

  it('draws full years only and names the part year below', () => {
    open(portOf('poe-2604'));
    const trucks = section('Trucks into the United States');
    const rows = within(trucks).getAllByRole('row', { hidden: true });
    expect(rows.map((row) => row.textContent?.slice(0, 4))).toEqual([
      'Year',
      ...Array.from({ length: 10 }, (_, index) => `${2015 + index}`),
    ]);
    expect(within(trucks).getByText(/^Part years, not to be compared: Jan–Feb 2025/)).toBeTruthy();
  });

  it('writes the break of the loaded containers', () => {
    open(portOf('poe-2604'));
    expect(within(section('Containers and trains')).getAllByText(/^Break: from July 2023/).length).toBeGreaterThan(0);
  });

  it('keeps five kinds of time apart, each with what it is, and says what is not known', () => {
    open(portOf('poe-2604'));
    const waits = section('Waits and crossing times');
    expect(within(waits).getAllByRole('heading', { level: 3 })).toHaveLength(5);
    expect(within(waits).getByText(/One moment, no average/)).toBeTruthy();
    expect(screen.getByText(/^Not known: .*an averaged truck wait/)).toBeTruthy();
  });

  it('puts nine months of trade in a table of their own', () => {
    open(portOf('poe-2604'));
    const trade = section('Trade value');
    const [full, part] = within(trade).getAllByRole('table');
    const heads = (table: HTMLElement | undefined) =>
      table === undefined
        ? []
        : within(table)
            .getAllByRole('columnheader')
            .map((cell) => cell.textContent);
    expect(heads(full)).toEqual(['What', '2023', '2022', '2021']);
    expect(
      heads(part)
        .slice(1)
        .every((head) => head?.startsWith('Jan–Sep 2024')),
    ).toBe(true);
    expect(within(trade).getAllByText('Share of electronics (HS 85)').length).toBeGreaterThan(0);
  });

  it('works carry stage, date and cost', () => {
    open(portOf('poe-2601'));
    const works = section('Works at this port');
    expect(within(works).getByText('New Douglas commercial land port of entry')).toBeTruthy();
    expect(within(works).getByText('Under construction')).toBeTruthy();
    expect(within(works).getByText('USD 320 M')).toBeTruthy();
    expect(within(works).getByText(/as of Sep 5, 2025/)).toBeTruthy();
  });

  it('opens from a crossing with that crossing as its name', () => {
    const crossing = crossings.find(({ name }) => name === 'San Luis II');
    open(crossing && { type: 'crossing', id: crossing.id });
    expect(screen.getByRole('heading', { name: 'San Luis II' })).toBeTruthy();
    expect(screen.getByText(/part of San Luis/)).toBeTruthy();
  });

  it('every port renders without a hole', () => {
    for (const { id } of ports) {
      open(portOf(id));
      expect(document.body.textContent, id).not.toMatch(/[{}]|undefined|NaN/);
      cleanup();
    }
  });

  it('gateways, parks and minerals have their own, each with a source', () => {
    const [gateway] = gateways;
    const [park] = world.extras.parks;
    const [resource] = world.extras.resources;
    const selections: (Selection | undefined)[] = [
      gateway && { type: 'gateway', id: gateway.id },
      park && { type: 'park', id: park.id },
      resource && { type: 'resource', id: resource.id },
    ];
    for (const selection of selections) {
      open(selection);
      expect(screen.getAllByRole('button', { name: /: source / }).length).toBeGreaterThan(0);
      cleanup();
    }
  });
});
