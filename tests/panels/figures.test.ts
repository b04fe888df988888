import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/corridors/geodesy';
import type { Figure } from '../../src/model/figure';
import { figureTags } from '../../src/panels/evidence/marks';
import { shortName, sourceName } from '../../src/panels/evidence/sourceName';
import { suppliersOf } from '../../src/panels/linkage/suppliers';
import { portView, WAIT_FAMILIES } from '../../src/panels/port/portView';
import { tradePeriods } from '../../src/panels/port/trade';
import { projectView } from '../../src/panels/project/project';
import { regionHeader } from '../../src/panels/region/header';
import { indicatorRows, searchIndicators, sourcesOf } from '../../src/panels/region/indicators';
import { crossingsNear } from '../../src/panels/region/near';
import { placeAmong, whyScore } from '../../src/panels/region/why';
import { inLargeUnits } from '../../src/text/units';
import { corridorsOf, destinations } from '../../src/views/corridor';
import { isComputed, isOld, networkFigure } from '../../src/views/figures';
import { seriesOf, yearSlots } from '../../src/views/series';
import { builtWorld } from './world';

const world = await builtWorld();
const { atlas, extras, graph, ranking, weights } = world;

function only<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (found === undefined) throw new Error(`expected ${id} in the built data, got nothing`);
  return found;
}
const region = (id: string) => only(atlas.regions, id);
const port = (id: string) => {
  const view = portView(atlas, extras.ports, only(atlas.ports, id).id);
  if (view === undefined) throw new Error(`expected a view of ${id}`);
  return view;
};

describe('figures', () => {
  const anyFigure = networkFigure(3, 'hours', '2026-11-21');

  it('of the network carry the network as their source, the year of the edition and low certainty', () => {
    expect(anyFigure).toEqual({
      value: 3,
      unit: 'hours',
      year: 2026,
      sourceId: 'corredor-network',
      certainty: 'low',
      marks: ['derived'],
    });
    expect(isComputed(anyFigure)).toBe(true);
  });

  it('are old when more than five years before the edition', () => {
    const of = (year: number): Figure => ({ ...anyFigure, year });
    expect([2020, 2021, 2026].map((year) => isOld(of(year), '2026-11-21'))).toEqual([true, false, false]);
  });

  it('say in tags what a reader must know first', () => {
    const doubtful: Figure = { ...anyFigure, year: 2015, certainty: 'recalled', marks: ['bridge', 'national'] };
    const tags = figureTags(doubtful, '2026-11-21').map(({ id }) => id);
    expect(tags).toEqual(['recalled', 'old', 'bridge', 'national']);
  });

  it('of dollars are shown in millions and billions, worth the same', () => {
    expect(inLargeUnits({ value: 6_600_000_000, unit: 'usd' })).toEqual({ value: 6.6, unit: 'busd' });
    expect(inLargeUnits({ value: 320_000_000, unit: 'usd' })).toEqual({ value: 320, unit: 'musd' });
    expect(inLargeUnits({ value: 950_000, unit: 'usd' })).toEqual({ value: 950_000, unit: 'usd' });
    expect(inLargeUnits({ value: 5e9, unit: 'persons' })).toEqual({ value: 5e9, unit: 'persons' });
  });

  it('name the first publisher shortly', () => {
    expect(shortName('U.S. Bureau of Transportation Statistics (BTS)')).toBe(
      'U.S. Bureau of Transportation Statistics',
    );
    expect(shortName('GSA release; KVIA')).toBe('GSA release');
    expect(shortName('Bureau of Counting (BC), Border Entry Data, monthly from 1996')).toBe('Bureau of Counting');
    expect(sourceName({ title: ';', url: 'https://www.gsa.gov/node/1' })).toBe('www.gsa.gov');
    expect(sourceName({ title: ';' })).toBeUndefined();
    expect(shortName('hours, lanes: U.S. Customs | names: INDAABIN')).toBe('U.S. Customs');
  });
});

describe('why a region has its score', () => {
  it.each(atlas.regions.map(({ id }) => id))('%s: criteria, themes and gap add up', (id) => {
    const why = whyScore({ atlas, ranking, weights, region: region(id) });
    const score = ranking.find(({ regionId }) => regionId === id)?.score;
    if (why === undefined || score === undefined) throw new Error('expected a score for every region');
    const sum = (parts: readonly { readonly amount: number }[]) =>
      parts.reduce((total, part) => total + part.amount, 0);
    for (const theme of why.themes) {
      expect(sum(theme.criteria.map(({ points }) => points))).toBeCloseTo(theme.points.amount, 9);
    }
    expect(sum(why.themes.map(({ points }) => points))).toBeCloseTo(why.gap.amount, 9);
    expect(why.median.score.amount + why.gap.amount).toBeCloseTo(score, 9);
  });

  it('the median region has no gap to itself and stands in the middle of the ranks', () => {
    const any = whyScore({ atlas, ranking, weights, region: region('MX-SON') });
    if (any === undefined) throw new Error('expected a score for Sonora');
    const own = whyScore({ atlas, ranking, weights, region: any.median.region });
    expect(own?.gap.amount).toBe(0);
    const ranked = ranking.filter(({ rank }) => rank !== undefined);
    const [above, below] = [1, -1].map((side) => {
      return ranked.filter(({ score = 0 }) => Math.sign(score - any.median.score.amount) === side).length;
    });
    expect(Math.abs((above ?? 0) - (below ?? 0))).toBeLessThanOrEqual(1);
  });

  it('places count those that are better, with ties sharing the smaller place', () => {
    const [criterion] = atlas.criteria;
    const [first] = ranking;
    if (criterion === undefined || first === undefined) throw new Error('expected criteria and a ranking');
    const peers = [4, 7, 7, 9].map((value) => ({ ...first, raw: { [criterion.id]: value } }));
    const place = (direction: 'benefit' | 'cost', index: number) => {
      const peer = peers[index];
      return peer && placeAmong(peers, { ...criterion, direction }, peer);
    };
    expect([0, 1, 2, 3].map((index) => place('benefit', index)?.amount)).toEqual([4, 2, 2, 1]);
    expect([0, 1, 2, 3].map((index) => place('cost', index)?.amount)).toEqual([1, 2, 2, 4]);
    expect(place('cost', 0)?.of).toBe(4);
  });

  it('raw figures are those the score used', () => {
    const score = ranking.find(({ regionId }) => regionId === 'MX-SON');
    const why = whyScore({ atlas, ranking, weights, region: region('MX-SON') });
    for (const row of why?.themes.flatMap(({ criteria }) => criteria) ?? []) {
      expect(row.raw?.value).toBe(score?.raw[row.criterion.id]);
    }
  });

  it('Canada is provisional: it has no reading of engineers and technicians', () => {
    const header = regionHeader(atlas, ranking, undefined, region('CA-QC'), weights);
    expect(header?.unmeasured.map(({ id }) => id)).toEqual(expect.arrayContaining(['W3', 'W4']));
    expect(regionHeader(atlas, ranking, undefined, region('MX-JAL'), weights)?.unmeasured).toEqual([]);
  });
});

describe('corridors', () => {
  const given = { atlas, graph, region: region('MX-SON'), fabs: [] };

  it('Hermosillo reaches Arizona through Nogales, farther than the straight line and no more than twice', () => {
    const [corridor] = corridorsOf(given);
    if (corridor?.type !== 'route') throw new Error('expected a corridor from Sonora');
    const gates = corridor.stretches.flatMap((stretch) => (stretch.type === 'crossing' ? [stretch.crossing.name] : []));
    const straight = distanceKm(given.region.referenceCity.at, corridor.fab.at);
    expect(gates).toEqual(['Nogales Mariposa']);
    expect(corridor.km.value).toBeGreaterThan(straight);
    expect(corridor.km.value).toBeLessThan(2 * straight);
  });

  it.each(['MX-SON', 'MX-JAL', 'CA-QC', 'US-TX'])('%s: stretches and legs add up to the whole', (id) => {
    for (const corridor of corridorsOf({ ...given, region: region(id) })) {
      if (corridor.type !== 'route') throw new Error(`expected a corridor from ${id}`);
      const hours = (parts: readonly { readonly hours: Figure }[]) =>
        parts.reduce((sum, part) => sum + part.hours.value, 0);
      expect(hours(corridor.stretches)).toBeCloseTo(corridor.hours.value, 9);
      expect(hours(corridor.legs)).toBeCloseTo(corridor.hours.value, 9);
      const km = corridor.legs.reduce((sum, leg) => sum + (leg.km?.value ?? 0), 0);
      expect(km).toBeCloseTo(corridor.km.value, 9);
      for (const other of corridor.ifClosed) expect(other.hours.value).toBeGreaterThanOrEqual(corridor.hours.value);
    }
  });

  it('lead to the chosen fabs when there are any, else to the nearest and to Arizona', () => {
    const chosen = only(atlas.projects, 'us-az-tsmc-fab21-1');
    expect(destinations({ ...given, fabs: [chosen.id] })).toEqual([chosen]);
    const fabs = destinations({ ...given, region: region('US-TX') });
    expect(fabs.map(({ regionId }) => regionId)).toEqual(['US-TX', 'US-AZ']);
  });

  it('do not reach Hawaii', () => {
    expect(corridorsOf({ ...given, region: region('US-HI') })).toEqual([]);
  });

  it('nearest crossings come in the order of their hours and take trucks', () => {
    const rows = crossingsNear(given);
    const hours = rows.map((row) => row.hours.value);
    expect(hours).toEqual(hours.toSorted((a, b) => a - b));
    expect(rows.every(({ thing }) => thing.status === 'open' && thing.commercial !== 'no')).toBe(true);
  });

  it('suppliers of an Arizona fab: Sonora before Jalisco, and sites of Costa Rica are left out', () => {
    const scores = new Map(ranking.map((score) => [score.regionId, score]));
    const fabId = only(atlas.projects, 'us-az-tsmc-fab21-1').id;
    const found = suppliersOf({ atlas, graph, scores, fabId });
    const order = found?.regions.map((row) => String(row.region.id)) ?? [];
    expect(order[0]).toBe('US-AZ');
    expect(order.indexOf('MX-SON')).toBeLessThan(order.indexOf('MX-JAL'));
    expect(order).not.toContain('US-HI');
    const sonora = found?.regions.find((row) => row.region.id === 'MX-SON');
    expect(sonora?.crossings.map(({ name }) => name)).toEqual(['Nogales Mariposa']);
    expect(found?.sites.map(({ site }) => site.country)).not.toContain('CR');
  });
});

describe('ports', () => {
  it('Nogales: ten whole years, 404,588 trucks in 2024 as BTS counted, the months of 2025 apart', () => {
    const { trucks } = port('poe-2604');
    expect(trucks.full.map(({ figure }) => figure.year)).toEqual([
      2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]);
    expect(trucks.full.at(-1)?.figure.value).toBe(404_588);
    expect(trucks.part.map(({ figure }) => figure.year)).toEqual([2025]);
  });

  it('Laredo: 2025 is whole by bridge alone, 2,221,226 over World Trade and 724,167 over Colombia', () => {
    const { trucks, bridges } = port('poe-2304');
    expect(trucks.full.at(-1)?.figure.year).toBe(2024);
    const of2025 = bridges.map(({ series }) => series.full.find(({ figure }) => figure.year === 2025)?.figure.value);
    expect(of2025).toEqual(expect.arrayContaining([2_221_226, 724_167]));
  });

  it('loaded containers break in 2023, El Paso where Ysleta left it', () => {
    const counts = extras.ports.counts;
    expect(seriesOf(counts, only(atlas.ports, 'poe-2604').id, 'truck_containers_loaded').breakAt).toBe('2023');
    const elPaso = seriesOf(counts, only(atlas.ports, 'poe-2402').id, 'trucks');
    expect(elPaso.breakAt).toBe('2021');
    expect(yearSlots(elPaso).find(({ year }) => year === '2020')?.row).toBeUndefined();
    expect(seriesOf(counts, only(atlas.ports, 'poe-2604').id, 'trucks').breakAt).toBeUndefined();
  });

  it('no port mixes whole years with parts of years', () => {
    for (const { id } of atlas.ports) {
      const { trade, trucks, others, bridges } = port(id);
      const rows = [trucks, ...others, ...bridges.map(({ series }) => series)].flatMap(({ full }) => full);
      expect(rows.filter(({ figure }) => figure.marks.includes('part-year'))).toEqual([]);
      const cells = trade.filter(({ kind }) => kind === 'full').flatMap((period) => period.cells);
      expect(cells.filter(({ figure }) => figure.marks.includes('part-year'))).toEqual([]);
    }
  });

  it('trade of nine months and of all countries stand apart', () => {
    const kinds = new Map(atlas.ports.flatMap(({ id }) => port(id).trade.map(({ period, kind }) => [period, kind])));
    expect(kinds.get('2023')).toBe('full');
    expect(kinds.get('2024 Jan-Sep')).toBe('part');
    expect(kinds.get('2024 (all countries)')).toBe('other');
    expect(kinds.get('2012')).toBe('other');
    expect(tradePeriods([])).toEqual([]);
  });

  it('San Luis: trucks use San Luis II, and an averaged wait is not known', () => {
    const { crossings, unknown } = port('poe-2608');
    const byName = new Map(crossings.map(({ name, commercial }) => [name, commercial]));
    expect(byName.get('San Luis II')).toBe('yes');
    expect(byName.get('San Luis I')).toBe('no');
    expect(unknown).toContain('waits');
  });

  it('each kind of wait keeps to its own box', () => {
    for (const { id } of atlas.ports) {
      const { waits } = port(id);
      expect(waits.map(({ family }) => family)).toEqual(WAIT_FAMILIES);
      for (const { family, facts } of waits) expect(facts.filter(({ fact }) => fact.family !== family)).toEqual([]);
    }
  });
});

describe('projects and indicators', () => {
  it('the TSMC award is one award of USD 6.6 bn for three fabs', () => {
    const view = projectView(atlas, extras.projects, only(atlas.projects, 'us-az-tsmc-fab21-2').id);
    const [shared] = view?.awards ?? [];
    expect(shared?.award.amount.value).toBe(6_600_000_000);
    expect(shared?.award.status).toBe('final');
    expect(shared?.with).toHaveLength(2);
  });

  it('search forgives accents and case, and never invents a row', () => {
    const rows = indicatorRows(extras.indicators, region('MX-SON').id);
    const count = (query: string) => searchIndicators(rows, query, 'es').flatMap((group) => group.rows).length;
    expect(count('POBLACION')).toBeGreaterThan(0);
    expect(count('población')).toBe(count('poblacion'));
    expect(count('')).toBe(rows.length);
    fc.assert(fc.property(fc.string(), (query) => count(query) <= rows.length));
  });

  it('sources of a region cover each figure once', () => {
    const figures = indicatorRows(extras.indicators, region('MX-JAL').id).map(({ figure }) => figure);
    const groups = sourcesOf(figures);
    expect(groups.flatMap((group) => group.figures)).toHaveLength(figures.length);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  });
});
