import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCorridorCriteria } from '../../src/corridors/computed';
import { catalogue } from '../../src/panels/sources/catalogue';
import { ageOf, filtered, NO_FILTER, nextOrder, SORTS, sorted } from '../../src/panels/sources/filter';
import { licenceGroups, licenceKind } from '../../src/panels/sources/licences';
import { indicatorCoverage, regionGaps } from '../../src/panels/sources/missing';
import { recordsBySource } from '../../src/panels/sources/records';
import { rowWindow } from '../../src/panels/sources/window';
import { prepareScoring } from '../../src/scoring/prepare';
import { builtWorld, textOf } from './world';

const world = await builtWorld();
const { atlas, extras, scenario } = world;
const text = await textOf('es');
const entries = catalogue({ atlas, extras, text });

describe('the catalogue', () => {
  it('has every figure of regions, ports, gateways and projects, each once', () => {
    const regions = [...extras.indicators.figures.values()].reduce((sum, column) => sum + column.size, 0);
    const facts = extras.ports.facts.filter(({ content }) => content.type === 'figure').length;
    const projects = extras.projects.details.flatMap(({ investment, award, jobs }) =>
      [investment, award, jobs].filter((figure) => figure !== undefined),
    ).length;
    const awards = extras.projects.awards.length;
    expect(awards).toBeGreaterThan(0);
    // Numbers of roads without a year, and words, are no figures.
    const roads = extras.roadFacts.filter(
      ({ content, year }) => content.type === 'amount' && year !== undefined,
    ).length;
    expect(roads).toBeGreaterThan(0);
    expect(entries.length).toBe(
      regions + extras.ports.counts.length + facts + extras.gatewayMetrics.length + projects + awards + roads,
    );
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  it('names each figure, its place and who published it', () => {
    for (const { what, place, publisher } of entries) {
      expect(what).not.toBe('');
      expect(place).not.toMatch(/^poe-|^border-/);
      expect(publisher).not.toBe('');
    }
  });
});

describe('what rests on a source besides figures', () => {
  const records = recordsBySource({ atlas, extras });

  it('counts every place, programme and school once', () => {
    const { parks, resources, programmes, campuses, ports, projects } = extras;
    const roads = extras.roadFacts.filter(({ content, year }) => content.type === 'text' || year === undefined);
    const lists = [parks, resources, programmes, campuses, ports.works, projects.details, roads];
    const all = [...lists, atlas.ports, atlas.crossings, atlas.gateways].reduce((sum, { length }) => sum + length, 0);
    const counted = [...records.values()].flat().reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(all);
  });

  it('names the schools, minerals and programmes of the founding texts', () => {
    const found = new Set([...records.values()].flat().map(({ name }) => text.t(name)));
    for (const name of ['dossier.campuses', 'tables.kind.resources', 'tables.kind.programmes'] as const) {
      expect(found).toContain(text.t(name));
    }
    const known = new Set(extras.sources.map(({ id }) => id));
    for (const id of records.keys()) expect(known).toContain(id);
  });
});

describe('the filter', () => {
  const { edition } = atlas;
  const some = entries.filter((_, index) => index % 37 === 0);
  const choice = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const filters = fc.record({
    query: fc.constantFrom('', 'sonora', 'OCDE', 'poblacion 2020', 'zzz'),
    regionId: choice(some.flatMap(({ regionId }) => regionId ?? [])),
    series: choice(some.map(({ series }) => series)),
    publisher: choice(some.map(({ publisher }) => publisher)),
    age: choice(['recent', 'middle', 'old'] as const),
    certainty: choice(['high', 'medium', 'low', 'recalled'] as const),
    mark: choice(['derived', 'national'] as const),
  });

  it('keeps exactly what meets each of its parts alone', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const parts = Object.entries(filter).map(([part, value]) => ({ ...NO_FILTER, [part]: value }));
        const each = parts.map((part) => new Set(filtered(some, part, edition)));
        expect(filtered(some, filter, edition)).toEqual(some.filter((entry) => each.every((set) => set.has(entry))));
      }),
      { numRuns: 60 },
    );
  });

  it('finds words in any order, accents aside', () => {
    const hits = filtered(entries, { query: 'SONORA poblacion 2020' }, edition);
    expect(hits.map(({ place, figure }) => [place, figure.value])).toContainEqual(['Sonora', 2_944_840]);
  });

  it('counts ages from the day of the edition', () => {
    expect(['2026', '2024', '2023', '2021', '2020'].map((year) => ageOf(Number(year), '2026-11-21'))).toEqual([
      'recent',
      'recent',
      'middle',
      'middle',
      'old',
    ]);
  });

  it('sorts by any column without losing an entry, and the other way round', () => {
    for (const column of SORTS) {
      const up = sorted(some, { column, direction: 'ascending' }, 'es-MX');
      expect(up.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(
        some.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      );
    }
    const years = sorted(some, { column: 'year', direction: 'descending' }, 'es-MX').map(({ figure }) => figure.year);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  it('turns a column round when it is pressed again', () => {
    const first = nextOrder({ column: 'what', direction: 'ascending' }, 'year');
    expect(first).toEqual({ column: 'year', direction: 'ascending' });
    expect(nextOrder(first, 'year').direction).toBe('descending');
  });
});

describe('the rows that are drawn', () => {
  it('cover the box wherever it is scrolled, and the heights add up', () => {
    const given = fc.record({
      count: fc.integer({ min: 1, max: 9000 }),
      rowPx: fc.integer({ min: 20, max: 90 }),
      scrollPx: fc.integer({ min: 0, max: 500_000 }),
      heightPx: fc.integer({ min: 0, max: 2000 }),
      spare: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(given, (box) => {
        const { from, to, above, below } = rowWindow(box);
        expect(above + (to - from) * box.rowPx + below).toBe(box.count * box.rowPx);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(box.count);
        const end = box.count * box.rowPx - box.heightPx;
        if (box.scrollPx > end) return;
        expect(above).toBeLessThanOrEqual(box.scrollPx);
        expect(to * box.rowPx).toBeGreaterThanOrEqual(box.scrollPx + box.heightPx);
      }),
    );
  });
});

describe('what is missing', () => {
  it('adds up to all regions for every indicator', () => {
    for (const { indicator, known, missing } of indicatorCoverage(extras.indicators, atlas.regions)) {
      const column = extras.indicators.figures.get(indicator.id);
      expect(known.MX + known.US + known.CA).toBe(column?.size ?? 0);
      expect(missing).toBe(96 - (column?.size ?? 0));
    }
  });

  it('agrees with the coverage of the score, the least known first', () => {
    const { assumptions, profile } = scenario;
    const prepared = prepareScoring(atlas, computeCorridorCriteria({ atlas, assumptions, profile }));
    const rows = regionGaps(prepared, world.weights);
    const scores = new Map(world.ranking.map((score) => [score.regionId, score]));
    for (const { region, coverage, missing, unmeasured } of rows) {
      expect(coverage).toBeCloseTo(scores.get(region.id)?.coverage ?? 0, 12);
      const values = scores.get(region.id)?.values ?? {};
      for (const { id } of [...missing, ...unmeasured]) expect(id in values).toBe(false);
    }
    expect(rows.map(({ coverage }) => coverage ?? 0)).toEqual(
      rows.map(({ coverage }) => coverage ?? 0).toSorted((a, b) => a - b),
    );
  });
});

describe('licences', () => {
  it.each([
    ['CC BY-SA', 'shareAlike'],
    ['CC BY 4.0 data, MIT package', 'attribution'],
    ['not stated in the repository; OECD terms ask for attribution', 'settle'],
    ['public domain', 'open'],
    ['press copy; Aqueduct data CC BY 4.0', 'settle'],
    ['INEGI free use with attribution', 'attribution'],
    ['facts quoted from the press', 'cited'],
  ] as const)('“%s” is %s', (licence, kind) => {
    expect(licenceKind({ licence, read: 'file' })).toBe(kind);
  });

  it('put every source in one group', () => {
    const groups = licenceGroups(extras.sources, new Map());
    expect(groups.reduce((sum, { sources }) => sum + sources.length, 0)).toBe(extras.sources.length);
    expect(groups[0]?.kind).toBe('settle');
  });

  it('name IMCO and the World Justice Project among what is to settle', () => {
    const settle = licenceGroups(extras.sources, new Map()).find(({ kind }) => kind === 'settle');
    const ids = settle?.sources.map(({ source }) => source.id as string) ?? [];
    expect(ids).toEqual(expect.arrayContaining(['imco_2025', 'wjp_mx_2023', 'anuies_2024_2025', 'hydroquebec_2022']));
  });
});
