import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../src/exports/csvTable';
import { geoJsonOf } from '../../src/exports/geojsonTable';
import { TABLES, type TableId } from '../../src/model/tables';
import { tableFile } from '../../src/panels/tables/tableFile';
import { RECIPES } from '../../src/panels/tables/tables';
import { selectRegionMap, selectScores } from '../../src/state/select';
import { useApp } from '../../src/state/store';
import { readBytes } from '../exports/studies';
import { builtWorld, openWorld, textOf } from './world';

const world = await builtWorld();
const text = await textOf('es');
beforeAll(() => openWorld(world));

function made(id: TableId) {
  const state = useApp.getState();
  const { atlas } = state;
  const { extras } = state.session;
  const given = { atlas, extras, regions: selectRegionMap(state), scores: selectScores(state), text };
  const table = RECIPES[id].make(given, state.scenario.year);
  return { table, file: tableFile(table, table.rows, { atlas, extras }) };
}

const collectionOf = async (id: TableId) =>
  JSON.parse(new TextDecoder().decode(await geoJsonOf(made(id).file, readBytes)));

describe.each(TABLES)('the table of %s as a file', (id) => {
  it('has every row once, and beside each figure its unit, year and source', () => {
    const { table, file } = made(id);
    expect(file.rows.map((row) => row.id)).toEqual(table.rows.map((row) => row.id));
    expect(new Set(file.columns).size).toBe(file.columns.length);
    let figures = 0;
    for (const [index, row] of table.rows.entries()) {
      const cells = file.rows[index]?.cells ?? [];
      expect(cells).toHaveLength(file.columns.length);
      for (const [place, { figure }] of row.cells.entries()) {
        if (figure === undefined) continue;
        const at = file.columns.indexOf(table.columns[place]?.id ?? '');
        expect(cells.slice(at, at + 2)).toEqual([figure.value, figure.unit]);
        expect(String(cells[at + 2])).toMatch(/\d{4}|^undated$/);
        expect(cells[at + 3]).toBe(figure.sourceId);
        figures += 1;
      }
    }
    if (id === 'regions' || id === 'ports') expect(figures).toBeGreaterThan(40);
  });

  it('is CSV whose lines are the rows, and GeoJSON with a feature for each', async () => {
    const { file } = made(id);
    const csv = new TextDecoder().decode(csvOf(file, false));
    expect(csv.match(/^[=+@-]/gm)).toBeNull();
    const { features } = await collectionOf(id);
    expect(features).toHaveLength(file.rows.length);
  });
});

describe('the places of a table', () => {
  it('are outlines for regions, lines for roads, points for parks', async () => {
    const kinds = async (id: TableId): Promise<readonly string[]> => {
      const { features } = await collectionOf(id);
      return [
        ...new Set<string>(features.map((feature: { geometry: { type: string } | null }) => feature.geometry?.type)),
      ];
    };
    expect((await kinds('regions')).toSorted()).toEqual(['MultiPolygon', 'Polygon']);
    expect(await kinds('links')).toEqual(['LineString']);
    expect(await kinds('parks')).toEqual(['Point']);
  });

  it('are nothing for what the map can not show, never 0', async () => {
    const { features } = await collectionOf('programmes');
    expect(features.some(({ geometry }: { geometry: unknown }) => geometry === null)).toBe(true);
  });
});
