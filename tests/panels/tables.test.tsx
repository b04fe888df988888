// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TABLES, type TableId } from '../../src/model/tables';
import { TablesPanel } from '../../src/panels/tables/TablesPanel';
import { filtered, nextOrder, type Row, sorted } from '../../src/panels/tables/table';
import { RECIPES } from '../../src/panels/tables/tables';
import { windowOf } from '../../src/panels/tables/useWindow';
import { patchSession } from '../../src/state/actions';
import { selectRegionMap, selectScores } from '../../src/state/select';
import { useApp } from '../../src/state/store';
import { openTable } from '../../src/state/tables';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const text = await textOf('en');
const spanish = await textOf('es');

function made(id: TableId, words = text) {
  const state = useApp.getState();
  const { atlas } = state;
  const { extras } = state.session;
  const given = { atlas, extras, regions: selectRegionMap(state), scores: selectScores(state), text: words };
  return RECIPES[id].make(given, state.scenario.year);
}

describe('tables', () => {
  beforeEach(() => {
    openWorld(world);
    patchSession({ table: undefined, map: 'ready', overlay: 'none' });
  });

  it('hold everything the atlas has, once', () => {
    const { atlas, extras } = world;
    const sizes: Partial<Record<TableId, number>> = {
      regions: 96,
      ports: atlas.ports.length,
      crossings: atlas.crossings.length,
      links: atlas.network.links.length,
      parks: extras.parks.length,
      gateways: atlas.gateways.length,
      resources: extras.resources.length,
      programmes: extras.programmes.length,
      works: extras.ports.works.length,
    };
    for (const [id, size] of Object.entries(sizes)) {
      const table = made(TABLES.find((known) => known === id) ?? 'regions');
      expect([id, table.rows.length]).toEqual([id, size]);
      expect(new Set(table.rows.map((row) => row.id)).size).toBe(size);
    }
  });

  it('give each row as many cells as there are columns, and a source', () => {
    const known = new Set<string>(world.extras.sources.map(({ id }) => id));
    // Sites are measured beside the page: see siteTable.test.
    for (const id of TABLES.filter((one) => one !== 'sites')) {
      const { columns, rows } = made(id);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row.cells).toHaveLength(columns.length);
        const sources = [row.sourceId, ...row.cells.map(({ figure }) => figure?.sourceId)].filter(Boolean);
        if (id !== 'projects') expect([row.id, sources.length > 0]).toEqual([row.id, true]);
        for (const source of sources) expect(known.has(String(source))).toBe(true);
      }
    }
  });

  it('speak the language of the page', () => {
    expect(made('regions', spanish).rows.map(({ name }) => name)).toContain('Nuevo México');
    expect(made('regions', spanish).columns.map(({ title }) => title)).toContain('Población');
  });

  it('show only projects that were known in the year of the map', () => {
    useApp.setState((state) => ({ scenario: { ...state.scenario, year: 2020 } }));
    const then = made('projects').rows;
    expect(then.length).toBeLessThan(world.atlas.projects.length);
    for (const { id } of then) {
      const project = world.atlas.projects.find((candidate) => candidate.id === id);
      expect(project?.announcedYear ?? 0).toBeLessThanOrEqual(2020);
    }
  });
});

describe('order and filter', () => {
  const cell = fc.oneof(
    fc.constant({}),
    fc.integer({ min: -99, max: 99 }).map((order) => ({ words: String(order), order })),
  );
  const rows: fc.Arbitrary<readonly Row[]> = fc
    .array(cell)
    .map((cells) => cells.map((one, index) => ({ id: String(index), name: `r${index}`, countries: [], cells: [one] })));
  const columns = [{ id: 'x', title: 'x', numeric: true }];

  it('sorts numbers both ways with what is missing last', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('ascending' as const, 'descending' as const), (list, direction) => {
        const out = sorted({ columns, rows: list }, { column: 'x', direction }, 'en-US');
        const values = out.map((row) => row.cells[0]?.order);
        const known = values.filter((value) => value !== undefined);
        const wanted = [...known].sort((a, b) => (direction === 'ascending' ? a - b : b - a));
        expect(values).toEqual([...wanted, ...Array(values.length - known.length).fill(undefined)]);
        expect(new Set(out.map(({ id }) => id)).size).toBe(list.length);
      }),
    );
  });

  it('begins numbers with the largest and turns round', () => {
    const first = nextOrder({ column: 'name', direction: 'ascending' }, { id: 'x', numeric: true });
    expect(first).toEqual({ column: 'x', direction: 'descending' });
    expect(nextOrder(first, { id: 'x', numeric: true }).direction).toBe('ascending');
  });

  it('finds words without accents, in any cell, of a country', () => {
    openWorld(world);
    const ports = made('ports').rows;
    expect(filtered(ports, 'NOGALES', 'all').length).toBeGreaterThan(0);
    expect(filtered(made('regions').rows, 'queretaro', 'all').map(({ id }) => id)).toEqual(['MX-QUE']);
    expect(filtered(ports, '', 'CA').every(({ countries }) => countries.includes('CA'))).toBe(true);
    expect(filtered(ports, 'zzyzx', 'all')).toEqual([]);
  });

  it('draws every row that can be seen and no more than is there', () => {
    const heights = { top: fc.nat(90_000), box: fc.integer({ min: 1, max: 3000 }), count: fc.nat(2000) };
    fc.assert(
      fc.property(heights.top, heights.box, heights.count, (top, box, count) => {
        const { first, end } = windowOf(top, box, 44, count);
        for (let row = 0; row < count; row += 1) {
          const isSeen = (row + 1) * 44 > top && row * 44 < top + box;
          if (isSeen) expect(row >= first && row < end).toBe(true);
        }
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
      }),
    );
  });
});

describe('the panel', () => {
  beforeEach(() => {
    openWorld(world);
    patchSession({ table: undefined, map: 'ready' });
    openTable('regions');
    render(<TablesPanel />, { wrapper: withText(text) });
  });
  afterEach(cleanup);
  const bodyRows = () => screen.getAllByRole('row').slice(1);

  it('begins with the first of the ranking and counts its rows', () => {
    expect(within(bodyRows()[0] as HTMLElement).getByRole('rowheader').textContent).toBe('Coahuila');
    expect(screen.getByText('96 of 96')).toBeTruthy();
  });

  it('filters, says how many are left, and offers a way back', async () => {
    await userEvent.type(screen.getByRole('searchbox'), 'sonora');
    expect(await screen.findByText('1 of 96')).toBeTruthy();
    await userEvent.type(screen.getByRole('searchbox'), ' zzz');
    await userEvent.click(await screen.findByRole('button', { name: 'Clear the filter' }));
    expect(await screen.findByText('96 of 96')).toBeTruthy();
  });

  it('sorts by a column and tells it', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Population' }));
    expect(screen.getByRole('columnheader', { name: 'Population' }).getAttribute('aria-sort')).toBe('descending');
    expect(within(bodyRows()[0] as HTMLElement).getByRole('rowheader').textContent).toBe('California');
  });

  it('selects, shows on the map, compares and opens evidence', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Coahuila' }));
    expect(useApp.getState().scenario.selection).toMatchObject({ type: 'region', id: 'MX-COA' });
    await userEvent.click(screen.getByRole('button', { name: 'Compare Coahuila' }));
    expect(useApp.getState().scenario.compared).toEqual(['MX-COA']);
    await userEvent.click(screen.getByRole('button', { name: /^Coahuila: Population,/ }));
    expect(useApp.getState().session.evidence).toMatchObject({ type: 'figure', label: 'Coahuila: Population' });
    await userEvent.click(screen.getByRole('button', { name: 'Show Ohio on the map' }));
    expect(useApp.getState().session.table).toBeUndefined();
    expect(useApp.getState().scenario.selection).toMatchObject({ id: 'US-OH' });
  });

  it('moves between rows with the arrows', async () => {
    screen.getByRole('button', { name: 'Coahuila' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).not.toBe('Coahuila');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Coahuila');
  });

  it('stands in for a map that can not be drawn', () => {
    cleanup();
    patchSession({ map: 'no-webgl', table: undefined });
    render(<TablesPanel />, { wrapper: withText(text) });
    expect(screen.getByText(/There is no map on this machine/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /on the map$/ })).toBeNull();
  });
});
