// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareButton } from '../../src/panels/compare/CompareButton';
import { CompareView } from '../../src/panels/compare/CompareView';
import { rankPrepared } from '../../src/scoring/rank';
import { smaa } from '../../src/scoring/smaa/smaa';
import { themeValue } from '../../src/scoring/themes';
import { RANGE_DRAWS } from '../../src/scoring/weightBand';
import { change, patchSession } from '../../src/state/actions';
import { setCompared } from '../../src/state/compared';
import { drawRanges } from '../../src/state/confidence/restRanges';
import { selectDrawTask } from '../../src/state/confidence/task';
import { selectPrepared, selectRankedParts } from '../../src/state/select';
import { useApp } from '../../src/state/store';
import { sum } from '../scoring/make';
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
const drawing = { paths: () => [], place: () => () => [10, 20] as const };

// The shapes of the small map; no server answers here.
vi.stubGlobal('fetch', async () => new Response('{"type":"FeatureCollection","features":[]}'));

describe('the view to compare', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);

  it('says how regions get there, and takes the first of the ranking', async () => {
    render(<CompareView classOf={classOf} drawing={drawing} />, { wrapper });
    expect(screen.getByText('No region is chosen yet')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Compare the first 4 of the ranking' }));
    expect(compared()).toEqual(world.ranking.slice(0, 4).map(({ regionId }) => regionId));
  });

  it('shows each region with rank and score, and lets one go', async () => {
    setCompared([SON, JAL]);
    render(<CompareView classOf={classOf} drawing={drawing} />, { wrapper });
    expect(screen.getByRole('heading', { name: '2 regions, same ruler' })).toBeTruthy();
    const rank = world.ranking.find(({ regionId }) => regionId === SON)?.rank;
    expect(screen.getByText(new RegExp(`^Rank ${rank} of`))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Take Sonora out of the comparison' }));
    expect(compared()).toEqual([JAL]);
  });

  it('has its data as a table with every criterion', async () => {
    setCompared([SON, JAL]);
    render(<CompareView classOf={classOf} drawing={drawing} />, { wrapper });
    await userEvent.click(screen.getByRole('radio', { name: 'Data' }));
    for (const { names } of world.atlas.criteria)
      expect(screen.getByRole('rowheader', { name: names.en })).toBeTruthy();
  });
});

describe('the chances of those compared', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);
  const ALASKA = region('US-AK');
  const rest = () => patchSession({ drawn: drawRanges(useApp.getState()) });
  const show = () => render(<CompareView classOf={classOf} drawing={drawing} />, { wrapper });
  const matrix = () => screen.getByRole('region', { name: 'Table: Who stands before whom' });

  it('are the same as those of as many draws of the whole analysis, best first', () => {
    setCompared([SON, JAL, ALASKA]);
    rest();
    show();
    const task = selectDrawTask(useApp.getState());
    if (task.type !== 'draw') throw new Error(`expected draws, got ${task.why}`);
    const { given, model, seed } = task;
    const { pairwiseWinning } = smaa(given.problem, { weights: model, seed, draws: RANGE_DRAWS, confidenceDraws: 1 });
    const at = (id: typeof SON) => given.regionIds.indexOf(id);
    const before = Math.round(100 * (pairwiseWinning[at(SON) * given.regionIds.length + at(JAL)] ?? 0));
    const order = at(SON) < at(JAL) ? ['Sonora', 'Jalisco'] : ['Jalisco', 'Sonora'];
    const heads = within(matrix()).getAllByRole('rowheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual(order);
    const cells = within(within(matrix()).getByRole('row', { name: /^Sonora/ })).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent?.match(/\d+/)?.[0]).filter(Boolean)).toEqual([String(before)]);
    expect(screen.getByText('Not ranked, so not in the draws: Alaska.')).toBeTruthy();
  });

  it('are drawn as a column per rank, all of them as tall as the draws say', () => {
    setCompared([SON]);
    rest();
    const { container } = show();
    const { standing } = useApp.getState().session.drawn ?? {};
    const count = standing?.regionIds.length ?? 0;
    const index = standing?.regionIds.indexOf(SON) ?? -1;
    const shares = [...(standing?.rankShares ?? [])].slice(index * count, (index + 1) * count);
    const picture = container.querySelector(`svg[viewBox="0 0 ${count} 40"]`);
    const columns = [...(picture?.querySelectorAll('path') ?? [])].flatMap((path) =>
      [...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+) 40V([\d.]+)h/g)].map(([, x, top]) => [
        Math.floor(Number(x)),
        40 - Number(top),
      ]),
    );
    const tallest = Math.max(...shares);
    const expected = shares.flatMap((share, place) =>
      share > 0 ? [[place, Math.max(1, (40 * share) / tallest)]] : [],
    );
    expect(columns.toSorted(([a = 0], [b = 0]) => a - b).map(([place]) => place)).toEqual(
      expected.map(([place]) => place),
    );
    for (const [place, height = 0] of columns) {
      expect(height).toBeCloseTo(expected.find(([at]) => at === place)?.[1] ?? Number.NaN, 1);
    }
  });

  it.each([
    [
      'weights',
      () => change('Weights', ({ weights }) => ({ weights: { ...weights, [world.atlas.criteria[0]?.id ?? '']: 40 } })),
    ],
    ['doubts', () => change('Doubts', ({ uncertainty }) => ({ uncertainty: { ...uncertainty, seed: 7 } }))],
  ])('are left open while the draws are of other %s', (_, alter) => {
    setCompared([SON, JAL]);
    rest();
    alter();
    show();
    expect(within(matrix()).queryByText(/\d/)).toBeNull();
    expect(screen.queryByRole('img', { name: /^Most likely rank/ })).toBeNull();
  });

  it('put the likely ranks in colour, the present one as a line, and say the likeliest', () => {
    setCompared([SON]);
    rest();
    show();
    const { standing, ranges } = useApp.getState().session.drawn ?? {};
    const { low = 0, high = 0 } = ranges?.find(({ regionId }) => regionId === SON) ?? {};
    const rank = world.ranking.find(({ regionId }) => regionId === SON)?.rank ?? 0;
    const picture = screen.getByRole('img', { name: /^Most likely rank \d+, in \d+% of the draws$/ });
    const [line, rare, likely] = [...picture.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
    const placesOf = (d = '') => [...d.matchAll(/M([\d.]+) 40V/g)].map(([, x]) => Math.floor(Number(x)) + 1);
    expect(line).toMatch(new RegExp(`^M${rank - 0.5} `));
    expect(placesOf(likely).every((place) => place >= low && place <= high)).toBe(true);
    expect(placesOf(likely).length).toBeGreaterThan(0);
    expect(placesOf(rare).every((place) => place < low || place > high)).toBe(true);
    const count = standing?.regionIds.length ?? 0;
    const index = standing?.regionIds.indexOf(SON) ?? 0;
    const shares = [...(standing?.rankShares ?? [])].slice(index * count, (index + 1) * count);
    const likeliest = shares.indexOf(Math.max(...shares)) + 1;
    expect(picture.getAttribute('aria-label')).toMatch(new RegExp(`^Most likely rank ${likeliest}, `));
  });

  it('have the outline of each region above them', async () => {
    const shapes = { ...drawing, paths: () => [SON, JAL].map((id, at) => ({ id, d: `M0,0L${10 + at},0L5,9Z` })) };
    setCompared([JAL, SON]);
    const { container } = render(<CompareView classOf={classOf} drawing={shapes} />, { wrapper });
    const outlines = () => [...container.querySelectorAll('li svg[aria-hidden] > path:only-child')];
    await waitFor(() =>
      expect(outlines().map((path) => path.getAttribute('d'))).toEqual(['M0,0L11,0L5,9Z', 'M0,0L10,0L5,9Z']),
    );
  });
});

describe('what would change the order of those compared', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);
  const part = () => screen.getByRole('region', { name: 'What would change the order' });
  /** The scores of both with one criterion at a share of the weight, the others in proportion: by scoring everything anew. */
  const scoresAt = (name: string, share: number) => {
    const own = world.atlas.criteria.find(({ names }) => names.en === name)?.id;
    if (own === undefined) throw new Error(`expected a criterion called ${name}`);
    const { [own]: _, ...others } = world.weights;
    const whole = sum(Object.values(others));
    const weights = Object.fromEntries(
      Object.entries(others).map(([id, weight]) => [id, ((1 - share) * weight) / whole]),
    );
    const parts = { ...selectRankedParts(useApp.getState()), weights: { ...weights, [own]: share } };
    const ranking = rankPrepared(selectPrepared(useApp.getState()), parts);
    return [SON, JAL].map((id) => ranking.find(({ regionId }) => regionId === id)?.score ?? Number.NaN);
  };

  it('names the weight and where the two stand level', async () => {
    // Not in the order of the ranking.
    setCompared(
      world.ranking.flatMap(({ regionId }) => (regionId === SON || regionId === JAL ? regionId : [])).reverse(),
    );
    render(<CompareView classOf={classOf} drawing={drawing} />, { wrapper });
    const told = part().querySelector('li')?.textContent ?? '';
    const found = told.match(/^(Sonora|Jalisco) and .* swap when “(.+)” (rises|falls) from ([\d.]+)% to ([\d.]+)% of/);
    const [, ahead = '', criterion = '', way, from = '', to = ''] = found ?? [];
    expect(Number(to) > Number(from)).toBe(way === 'rises');
    const leadAt = (share: number) => {
      const [son = Number.NaN, jal = Number.NaN] = scoresAt(criterion, share / 100);
      return ahead === 'Sonora' ? son - jal : jal - son;
    };
    // The one named first leads now; at the share that is told the two have swapped, a tenth of a percent before they have not.
    expect(leadAt(Number(from))).toBeGreaterThan(0);
    expect(leadAt(Number(to))).toBeLessThanOrEqual(0);
    expect(leadAt(Number(to) + (way === 'rises' ? -0.1 : 0.1))).toBeGreaterThan(0);
    await userEvent.click(within(part()).getByRole('button', { name: 'More in Confidence' }));
    expect(useApp.getState().scenario.view).toBe('confidence');
    expect(useApp.getState().session.confidenceTab).toBe('change');
    const order = world.ranking.flatMap(({ regionId }) => (regionId === SON || regionId === JAL ? regionId : []));
    expect(useApp.getState().session.pair).toEqual({ winner: order[0], rival: order[1] });
  });

  it('says so where two share a rank', () => {
    const { criteria } = world.atlas;
    const earthquakes = criteria.find(({ names }) => names.en === 'Earthquakes')?.id;
    if (earthquakes === undefined) throw new Error('expected a criterion called Earthquakes');
    change('Weights', { weights: Object.fromEntries(criteria.map(({ id }) => [id, id === earthquakes ? 1 : 0])) });
    setCompared([region('MX-AGU'), region('MX-CAM')]);
    render(<CompareView classOf={classOf} drawing={drawing} />, { wrapper });
    expect(part().querySelector('li')?.textContent).toBe(
      'Aguascalientes and Campeche stand level: any weight on which they differ parts them.',
    );
  });

  it('is left out where nothing has a neighbour', () => {
    setCompared([SON]);
    render(<CompareView classOf={classOf} drawing={drawing} />, { wrapper });
    expect(screen.queryByRole('region', { name: 'What would change the order' })).toBeNull();
  });
});

describe('the ranking by theme', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);
  const names = () => screen.getAllByRole('rowheader').map((head) => head.textContent?.replace(/^[\d–]+/, ''));
  const show = async () => {
    setCompared([SON, JAL]);
    render(<CompareView classOf={classOf} drawing={drawing} />, { wrapper });
    await userEvent.click(screen.getByRole('radio', { name: 'Ranking' }));
  };
  const themeOf = (id: typeof SON, theme: string) => {
    const own = world.atlas.criteria.filter((criterion) => criterion.theme === theme);
    return themeValue(world.ranking.find(({ regionId }) => regionId === id)?.values ?? {}, own, world.scenario.weights);
  };

  it('is in the order of the score, and of any theme that is pressed, both ways', async () => {
    await show();
    const byScore = world.ranking.flatMap(({ regionId }) =>
      regionId === SON ? ['Sonora'] : regionId === JAL ? ['Jalisco'] : [],
    );
    expect(names()).toEqual(byScore);
    await userEvent.click(screen.getByRole('button', { name: 'Security' }));
    const first = (themeOf(SON, 'security') ?? 0) > (themeOf(JAL, 'security') ?? 0) ? 'Sonora' : 'Jalisco';
    expect(names()?.[0]).toBe(first);
    expect(screen.getByRole('columnheader', { name: /^Security/ }).getAttribute('aria-sort')).toBe('descending');
    await userEvent.click(screen.getByRole('button', { name: 'Security' }));
    expect(names()?.[1]).toBe(first);
  });

  it('has columns that the keyboard makes wider and narrower, within bounds', async () => {
    await show();
    const grip = screen.getByRole('slider', { name: 'Width of the column Security' });
    const width = () => Number(grip.getAttribute('aria-valuenow'));
    const before = width();
    grip.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(width()).toBe(before + 32);
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(width()).toBe(64);
    await userEvent.keyboard('{End}');
    expect(width()).toBe(480);
  });

  it('says why where nothing can be ranked', async () => {
    change('undo.weight', { weights: {} });
    await show();
    expect(screen.getByText(/^Nothing to rank by/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('NaN');
  });

  it('takes in all that are ranked, and marks the compared ones', async () => {
    await show();
    await userEvent.click(screen.getByRole('radio', { name: 'All ranked regions' }));
    expect(document.querySelectorAll('tbody tr')).toHaveLength(
      world.ranking.filter(({ rank }) => rank !== undefined).length,
    );
  });
});

describe('the pictures beside the bars', () => {
  beforeEach(() => openWorld(world));
  afterEach(cleanup);

  it('say quality and cost of each region with their spread, and name the map', () => {
    setCompared([SON, JAL]);
    render(<CompareView classOf={classOf} drawing={drawing} />, { wrapper });
    expect(screen.getAllByText(/^quality \d+ ± [\d.]+, cost \d+ ± [\d.]+$/)).toHaveLength(2);
    expect(screen.getByRole('img', { name: 'Map with Sonora, Jalisco' })).toBeTruthy();
    expect(screen.getByText(/methods/i)).toBeTruthy();
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
    expect(screen.getByRole('button', { name: '6 are compared already' }).hasAttribute('disabled')).toBe(true);
  });
});
