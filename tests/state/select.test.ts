import { beforeEach, describe, expect, it } from 'vitest';
import { computeCorridorCriteria } from '../../src/corridors/computed';
import type { Scenario } from '../../src/model/scenario';
import { rankScenario } from '../../src/scoring/rank';
import { change, select } from '../../src/state/actions';
import { drawRanges } from '../../src/state/confidence/restRanges';
import { selectCorridorLines } from '../../src/state/corridorLines';
import { selectAxes, selectFirmness, selectPrepared, selectRanking, selectReach } from '../../src/state/select';
import { useApp } from '../../src/state/store';
import { selectRankingWithout } from '../../src/state/whatIf';
import { builtAtlas } from '../scoring/built';

const { atlas, scenario, computed } = builtAtlas();
const state = () => useApp.getState();
const regionId = (wanted: string) => {
  const region = atlas.regions.find(({ id }) => id === wanted);
  if (region === undefined) throw new Error(`expected region ${wanted}`);
  return region.id;
};
const crossingId = (wanted: string) => {
  const crossing = atlas.crossings.find(({ id }) => id === wanted);
  if (crossing === undefined) throw new Error(`expected crossing ${wanted}`);
  return crossing.id;
};

beforeEach(() => useApp.setState({ atlas, scenario, step: '' }));

describe('selectRanking', () => {
  it('is the ranking of the engine', () => {
    expect(selectRanking(state())).toEqual(rankScenario({ atlas, scenario, computed }));
  });

  const [fab] = atlas.projects.filter(({ kind, regionId: at }) => kind === 'fab' && at === 'US-AZ');
  const [cost, hours] = ['K1', 'C2'].map((wanted) => atlas.criteria.find(({ id }) => id === wanted)?.id);
  if (!fab || !cost || !hours) throw new Error('expected a fab in Arizona and the criteria K1 and C2');
  const { assumptions, profile } = scenario;
  it.each<[string, Partial<Scenario>]>([
    ['the geometric mean', { method: 'weighted_geometric' }],
    ['weights', { weights: { [cost]: 3, [hours]: 1 } }],
    ['a limit', { knockouts: [{ criterionId: hours, max: 12 }] }],
    ['more to be known', { minCoverage: 0.9 }],
    ['countries', { countries: ['MX'] }],
    ['hand-picked regions', { picked: [regionId('MX-SON'), regionId('US-TX')] }],
    ['a plant of ten times the power', { profile: { ...profile, powerMw: 100 } }],
    ['a fab to serve', { profile: { ...profile, fabs: [fab.id] } }],
    ['other minutes', { assumptions: { ...assumptions, crossingMinutes: 15 } }],
    [
      'goalposts of one\u2019s own',
      { values: [{ criterionId: cost, scope: 'all', worth: { type: 'linear', worst: 30, best: 2 } }] },
    ],
  ])('is the ranking of the engine after %s', (_, parts) => {
    const before = selectRanking(state());
    change('undo.weight', parts);
    const changed = { ...scenario, ...parts };
    const input = { atlas, assumptions: changed.assumptions, profile: changed.profile };
    const own = computeCorridorCriteria({ ...input, border: { plan: [], year: changed.year } });
    expect(selectRanking(state())).toEqual(rankScenario({ atlas, scenario: changed, computed: own }));
    expect(selectRanking(state())).not.toEqual(before);
  });

  it('is remembered while only the selection changes, and made anew by a weight', () => {
    const before = selectRanking(state());
    select({ type: 'region', id: regionId('MX-SON') });
    expect(selectRanking(state())).toBe(before);
    change('undo.weight', { weights: {} });
    expect(selectRanking(state())).not.toBe(before);
  });

  it('keeps the prepared values when a weight changes', () => {
    const before = selectPrepared(state());
    change('undo.weight', { method: 'weighted_geometric' });
    expect(selectPrepared(state())).toBe(before);
  });
});

describe('selectFirmness', () => {
  it('is absent before the first draw and stale after a change', () => {
    expect(selectFirmness(state())).toBeUndefined();
    useApp.setState((old) => ({ session: { ...old.session, drawn: drawRanges(old) } }));
    expect(selectFirmness(state())?.fresh).toBe(true);
    change('undo.weight', { weights: Object.fromEntries(atlas.criteria.map(({ id }) => [id, 1])) });
    expect(selectFirmness(state())?.fresh).toBe(false);
    useApp.setState((old) => ({ session: { ...old.session, drawn: undefined } }));
  });
});

describe('selectAxes', () => {
  it('gives every region with a wage its cost', () => {
    const slot = atlas.regions.findIndex(({ id }) => id === 'MX-SON');
    expect(selectAxes(state())[slot]?.cost).toBeGreaterThan(0);
  });
});

describe('a what-if at a crossing', () => {
  it('moves the ranking and leaves the one without it', () => {
    const without = selectRankingWithout(state());
    expect(without).toEqual(selectRanking(state()));
    const { assumptions } = scenario;
    const crossingMinutesAt = { [crossingId('poe-2604-mariposa')]: 15 };
    change('undo.crossingMinutes', { assumptions: { ...assumptions, crossingMinutesAt } });
    expect(selectRankingWithout(state())).toEqual(without);
    const score = (id: string, list = selectRanking(state())) =>
      list.find(({ regionId: found }) => found === id)?.score ?? 0;
    expect(score('MX-SON')).toBeGreaterThan(score('MX-SON', without));
    expect(score('US-MN')).toBe(score('US-MN', without));
  });
});

describe('selectCorridorLines', () => {
  it('draws the way from Hermosillo over Nogales and two other ways', () => {
    select({ type: 'region', id: regionId('MX-SON') });
    const lines = selectCorridorLines(state());
    expect(lines.map(({ role }) => role).toSorted()).toEqual(['alternative', 'alternative', 'main']);
    const main = lines.find(({ role }) => role === 'main');
    const slot = atlas.regions.findIndex(({ id }) => id === 'MX-SON');
    expect(main?.hours).toBeCloseTo(selectReach(state())[slot]?.fab?.hours ?? 0, 6);
    const mariposa = atlas.crossings.find(({ id }) => id === 'poe-2604-mariposa');
    expect(
      main?.course.some(([lng, lat]) => Math.hypot(lng - (mariposa?.at[0] ?? 0), lat - (mariposa?.at[1] ?? 0)) < 0.05),
    ).toBe(true);
  });

  it('draws nothing where no road leads', () => {
    select({ type: 'region', id: regionId('US-HI') });
    expect(selectCorridorLines(state())).toEqual([]);
  });

  it('draws nothing where the nearest fab stands in the reference city', () => {
    const slot = atlas.regions.findIndex(({ id }) => id === 'MX-QUE');
    expect(selectReach(state())[slot]?.fab?.hours).toBeLessThan(0.1);
    select({ type: 'region', id: regionId('MX-QUE') });
    expect(selectCorridorLines(state())).toEqual([]);
  });

  it('draws who could serve a fab', () => {
    const fab = atlas.projects.find(
      ({ kind, regionId: at, status }) => kind === 'fab' && at === 'US-AZ' && status === 'operating',
    );
    if (fab === undefined) throw new Error('expected a fab in Arizona');
    select({ type: 'linkage', fabId: fab.id });
    const lines = selectCorridorLines(state());
    expect(lines).toHaveLength(8);
    expect(lines.map(({ hours }) => hours)).toEqual(lines.map(({ hours }) => hours).toSorted((a, b) => a - b));
  });
});
