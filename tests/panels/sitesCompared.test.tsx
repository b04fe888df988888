// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { parseParks } from '../../src/data/parse/parks';
import { parseSites } from '../../src/data/parse/sites';
import { csvOf } from '../../src/exports/csvTable';
import type { SiteWorld } from '../../src/exports/sites/siteList';
import type { SiteChoice } from '../../src/model/site';
import type { SitePicture } from '../../src/model/sitePicture';
import { CompareView } from '../../src/panels/compare/CompareView';
import { measureLines } from '../../src/panels/compare/compared';
import { inOrder, lineupRows } from '../../src/panels/compare/lineup';
import { siteTable } from '../../src/panels/tables/siteTable';
import { TablesPanel } from '../../src/panels/tables/TablesPanel';
import { tableFile } from '../../src/panels/tables/tableFile';
import { tableOfRows } from '../../src/scoring/siteRows';
import { scoreSites } from '../../src/scoring/sites';
import { change, patchSession, undo } from '../../src/state/actions';
import { setCompared, toggleComparedSite } from '../../src/state/compared';
import { selectEffectiveWeights, selectPrepared, selectRegionMap, selectScores } from '../../src/state/select';
import { selectSiteParts } from '../../src/state/sites/parts';
import { NO_SITES } from '../../src/state/sites/picture';
import { useApp } from '../../src/state/store';
import { openTable } from '../../src/state/tables';
import { regionContender, siteContender } from '../../src/views/contender';
import { siteJobs } from '../../src/workers/siteJobs';
import { builtWorld, openWorld, textOf, withText } from './world';

const world = await builtWorld();
const read = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));
const siteWorld: SiteWorld = {
  atlas: world.atlas,
  assumptions: DEFAULT_ASSUMPTIONS,
  fabs: [],
  border: { plan: [], year: 2026 },
  values: [],
  data: parseSites(read('sites'), 'sites.json'),
  parks: parseParks(read('parks'), 'parks.json'),
  kinds: ['town'],
  own: [],
};
type SiteWeights = SiteChoice['weights'];
const text = await textOf('en');
const wrapper = withText(text);
vi.stubGlobal('fetch', async () => new Response('{"type":"FeatureCollection","features":[]}'));

const townId = (name: string) => `town:${siteWorld.data.towns.find((town) => town.name === name)?.id}`;
const [HERMOSILLO, NOGALES, CHANDLER] = ['Hermosillo', 'Nogales', 'Chandler'].map(townId);
if (!HERMOSILLO || !NOGALES || !CHANDLER) throw new Error('expected three towns');

/** What the worker says of some sites under the scenario of the store. */
async function pictureOf(compared: readonly string[], isTabled = false): Promise<SitePicture> {
  const { scenario } = useApp.getState();
  let found: SitePicture | undefined;
  const take = siteJobs({
    post: (reply) => {
      if (reply.type === 'picture') found = reply.picture;
    },
    keptPoints: async () => undefined,
  });
  await take({ type: 'world', id: 1, world: siteWorld });
  const { method, knockouts, minCoverage, countries, picked, sites } = scenario;
  const weights = selectEffectiveWeights(useApp.getState());
  const parts = {
    method,
    knockouts,
    minCoverage,
    countries,
    picked,
    weights,
    siteWeights: sites.weights,
    within: undefined,
  };
  const window = { west: -170, south: 14, east: -52, north: 72 };
  await take({ type: 'score', id: 2, parts, wanted: { chosen: '', compared, window, isTabled } });
  if (found === undefined) throw new Error('expected a picture');
  return found;
}

const basisOf = (state: ReturnType<typeof useApp.getState>) => ({
  prepared: selectPrepared(state),
  scores: selectScores(state),
  parts: selectSiteParts(state),
});

function contenderOf(picture: SitePicture, id: string) {
  const state = useApp.getState();
  const site = picture.compared.find((one) => one.id === id);
  const found = site && siteContender(site, basisOf(state), text);
  if (site === undefined || found === undefined) throw new Error(`expected ${id}`);
  return { site, found };
}

describe('a site in the comparison', () => {
  beforeEach(() => openWorld(world));

  it('has the values that its score is made of', async () => {
    const picture = await pictureOf([HERMOSILLO, NOGALES, CHANDLER]);
    const weights = selectEffectiveWeights(useApp.getState());
    for (const id of [HERMOSILLO, NOGALES, CHANDLER]) {
      const { site, found } = contenderOf(picture, id);
      const known = Object.entries(weights).flatMap(([criterion, weight]) => {
        const value = found.known?.values[criterion as keyof typeof found.known.values];
        return value === undefined ? [] : [{ weight, value }];
      });
      const sum = known.reduce((total, { weight, value }) => total + weight * value, 0);
      const all = known.reduce((total, { weight }) => total + weight, 0);
      expect(sum / all).toBeCloseTo(site.score ?? Number.NaN, 9);
    }
  });

  it('stands before its region exactly where its own hours do', async () => {
    const picture = await pictureOf([HERMOSILLO, NOGALES]);
    const { found: capital } = contenderOf(picture, HERMOSILLO);
    const { found: border } = contenderOf(picture, NOGALES);
    const sonora = regionContender(capital.region, selectScores(useApp.getState()));
    const changed = Object.keys(sonora.known?.values ?? {}).filter((id) => {
      const key = id as keyof NonNullable<typeof sonora.known>['values'];
      return sonora.known?.values[key] !== border.known?.values[key];
    });
    expect(changed.toSorted()).toEqual(['C2', 'C3', 'L1', 'L2'].filter((id) => changed.includes(id)));
    expect(changed.length).toBeGreaterThan(0);
    // Nogales lies at the border.
    expect(border.site?.portHours ?? 9).toBeLessThan(capital.site?.portHours ?? 0);
  });

  it('is measured on the goalposts of sites, and regions are not', async () => {
    const picture = await pictureOf([HERMOSILLO, CHANDLER]);
    const { found: first } = contenderOf(picture, HERMOSILLO);
    const { found: second } = contenderOf(picture, CHANDLER);
    const region = regionContender(first.region, selectScores(useApp.getState()));
    const lines = measureLines([region, first, second], { a: 30, b: 60 } as never, { plants50: 10 });
    const plants = lines.find(({ measure }) => measure === 'plants50');
    expect(plants?.weight.amount).toBeCloseTo(0.1, 12);
    // Ten plants within 50 km are the best.
    const wanted = [first, second].map(({ site }) => Math.min(100, 10 * (site?.measures.plants50 ?? 0)));
    expect(plants?.cells.map(({ value }) => value?.amount)).toEqual([undefined, ...wanted]);
    expect(plants?.cells[0]?.applies).toBe(false);
    expect(measureLines([region], {}, {})).toEqual([]);
  });
});

describe('the ranking by theme, with sites', () => {
  beforeEach(() => openWorld(world));

  const rowsOf = async (method: 'weighted_sum' | 'weighted_geometric', weights: SiteWeights) => {
    change('undo.sites', ({ sites }) => ({ method, sites: { ...sites, weights } }));
    const picture = await pictureOf([HERMOSILLO, NOGALES, CHANDLER]);
    const state = useApp.getState();
    const found = [HERMOSILLO, NOGALES, CHANDLER].map((id) => contenderOf(picture, id).found);
    const regions = found.map(({ region }) => regionContender(region, selectScores(state)));
    const given = [state.atlas.criteria, selectEffectiveWeights(state)] as const;
    return { picture, state, rows: lineupRows([...found, ...regions], ...given, weights) };
  };

  it.each(['weighted_sum', 'weighted_geometric'] as const)(
    'has points that add up to each score (%s)',
    async (method) => {
      const { rows, picture, state } = await rowsOf(method, { people60: 30, plants100: 12, parkKm: 5 });
      expect(rows).toHaveLength(6);
      for (const { place, points, score } of rows) {
        const sum = Object.values(points).reduce((total, one) => total + one, 0);
        expect(sum).toBeCloseTo(score ?? Number.NaN, 9);
        expect(points.site > 0).toBe(place.site !== undefined);
      }
      // What came from the worker as rows is scored again to the digit.
      const parts = selectSiteParts(state);
      const table = tableOfRows(picture.compared, state.atlas.regions);
      const again = scoreSites(table, selectPrepared(state), parts);
      expect([...again.scores]).toEqual(picture.compared.map(({ score }) => score));
    },
  );

  it('joins what is measured at a site by its weight, and regions have none of it', async () => {
    const { rows } = await rowsOf('weighted_sum', { plants50: 3, clockHours: 1 });
    const [hermosillo, , chandler, sonora] = rows;
    const { plants50 = 0, clockHours = 0 } = chandler?.place.site?.measures ?? {};
    // Ten plants are best; six of nine office hours are worst.
    const wanted = (3 * Math.min(100, 10 * plants50) + (100 * (clockHours - 6)) / 3) / 4;
    expect(chandler?.parts.site).toBeCloseTo(wanted, 9);
    expect(hermosillo?.parts.site).toBeDefined();
    expect(sonora?.parts.site).toBeUndefined();
    const order = inOrder(rows, { column: 'site', direction: 'ascending' }, () => '');
    expect(order.slice(0, 3).every(({ place }) => place.site)).toBe(true);
  });
});

describe('the view to compare, with sites', () => {
  beforeEach(() => {
    openWorld(world);
    patchSession({ sites: NO_SITES });
  });
  afterEach(cleanup);
  const view = () =>
    render(<CompareView classOf={() => 3} drawing={{ paths: () => [], place: () => () => [1, 2] }} />, { wrapper });

  it('shows them beside regions, says what is gone, takes out and undoes', async () => {
    const sonora = world.atlas.regions.find(({ id }) => id === 'MX-SON');
    setCompared(sonora ? [sonora.id] : []);
    toggleComparedSite(HERMOSILLO);
    toggleComparedSite('park:closed-long-ago');
    view();
    expect(within(screen.getByRole('note')).getByText(/^Measuring the sites/)).toBeTruthy();
    cleanup();
    patchSession({ sites: { picture: await pictureOf([HERMOSILLO, 'park:closed-long-ago']) } });
    view();
    expect(screen.getByRole('heading', { name: '3 places, same ruler' })).toBeTruthy();
    expect(screen.getByText(/“park:closed-long-ago” is not among the sites/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hermosillo' })).toBeTruthy();
    expect(screen.getByText(/^Rank [\d,]+ of [\d,]+ sites$/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Take park:closed-long-ago out of the comparison' }));
    expect(useApp.getState().scenario.sites.compared).toEqual([HERMOSILLO]);
    undo();
    expect(useApp.getState().scenario.sites.compared).toEqual([HERMOSILLO, 'park:closed-long-ago']);
    await userEvent.click(screen.getByRole('radio', { name: 'Data' }));
    const row = screen.getByRole('row', { name: /^People within 60 minutes/ });
    expect(within(row).getAllByRole('cell').at(-2)?.textContent).toMatch(/\d/);
  });

  it('ranks by theme what is compared, all regions, and the best sites', async () => {
    const sonora = world.atlas.regions.find(({ id }) => id === 'MX-SON');
    setCompared(sonora ? [sonora.id] : []);
    toggleComparedSite(HERMOSILLO);
    patchSession({ sites: { picture: await pictureOf([HERMOSILLO]) } });
    view();
    await userEvent.click(screen.getByRole('radio', { name: 'Ranking' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
    expect(screen.getByRole('columnheader', { name: /^Region or site/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'Best 200 sites' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(200);
    const ranks = screen.getAllByRole('rowheader').map((head) => Number.parseInt(head.textContent, 10));
    expect(ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0))).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'All ranked regions' }));
    expect(screen.getAllByRole('rowheader').length).toBeGreaterThan(80);
    expect(screen.queryByText(/^Ranks: regions among regions/)).toBeNull();
  });

  it('holds six of both together', () => {
    setCompared(world.atlas.regions.slice(0, 4).map(({ id }) => id));
    for (const id of ['town:1', 'town:2', 'town:3']) toggleComparedSite(id);
    expect(useApp.getState().scenario.sites.compared).toEqual(['town:1', 'town:2']);
    setCompared(world.atlas.regions.slice(0, 6).map(({ id }) => id));
    expect(useApp.getState().scenario.compared).toHaveLength(6);
    view();
    expect(screen.queryByText(/Measuring/)).toBeNull();
  });
});

describe('the table of sites', () => {
  beforeEach(() => {
    openWorld(world);
    patchSession({ table: undefined, map: 'ready' });
  });
  afterEach(cleanup);

  it('has every site once with its source, and the same numbers as the worker', async () => {
    const sites = await pictureOf([], true);
    const state = useApp.getState();
    const { atlas, session } = state;
    const given = {
      atlas,
      extras: session.extras,
      regions: selectRegionMap(state),
      scores: selectScores(state),
      text,
      sites,
    };
    const { columns, rows, note } = siteTable(given);
    expect(rows).toHaveLength(sites.count);
    expect(note).not.toContain('best');
    expect(rows.every(({ cells, sourceId }) => cells.length === columns.length && sourceId === 'geonames_cities')).toBe(
      true,
    );
    const row = rows.find(({ id }) => id === HERMOSILLO);
    const people = row?.cells[columns.findIndex(({ id }) => id === 'people')];
    expect(people?.words).toBe('936,263');
    expect(people?.figure).toMatchObject({ year: 2020, sourceId: 'mxmaps_2020' });
    const file = tableFile({ columns, rows }, rows.slice(0, 3), { atlas, extras: session.extras });
    expect(file.columns).toContain('fab_hours_source');
    const [, , head] = [...new TextDecoder().decode(csvOf(file, false)).split('\r\n').slice(1, 4)];
    expect(head?.startsWith(`${rows[2]?.id},`)).toBe(true);
    expect(file.rows.map(({ place }) => place.type)).toEqual(['point', 'point', 'point']);
  });

  it('says that there are none, and tries again', async () => {
    patchSession({ sites: { problem: 'out of memory' } });
    openTable('sites');
    render(<TablesPanel />, { wrapper });
    expect(screen.getByRole('alert').textContent).toContain('The sites could not be ranked.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(useApp.getState().session.sites).toEqual({ share: 0 });
  });

  it('filters, opens, compares and shows on the map', async () => {
    patchSession({ sites: { picture: await pictureOf([], true) } });
    openTable('sites');
    render(<TablesPanel />, { wrapper });
    await userEvent.type(screen.getByRole('searchbox'), 'hermosillo');
    await userEvent.click(await screen.findByRole('button', { name: 'Hermosillo' }));
    expect(useApp.getState().scenario.sites).toMatchObject({ level: 'sites', chosen: HERMOSILLO });
    await userEvent.click(screen.getByRole('button', { name: 'Compare Hermosillo' }));
    expect(useApp.getState().scenario.sites.compared).toEqual([HERMOSILLO]);
    await userEvent.click(screen.getByRole('button', { name: 'Show Hermosillo on the map' }));
    expect(useApp.getState().session.table).toBeUndefined();
    undo();
    expect(useApp.getState().scenario.sites.compared).toEqual([HERMOSILLO]);
  });
});
