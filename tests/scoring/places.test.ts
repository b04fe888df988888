import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteRow } from '../../src/model/sitePicture';
import { DEFAULT_UNCERTAINTY } from '../../src/model/uncertainty';
import { compareMethods } from '../../src/scoring/compareMethods';
import { placesOf } from '../../src/scoring/places';
import { prepareScoring } from '../../src/scoring/prepare';
import { siteScore, tableOfRows } from '../../src/scoring/siteRows';
import { measureValue, type SiteParts, scoreSites } from '../../src/scoring/sites';
import { placeSpreads } from '../../src/scoring/smaa/axisSpread';
import { dataErrors } from '../../src/scoring/smaa/dataError';
import { builtAtlas } from './built';
import { sum } from './make';

const { atlas, computed, scenario } = builtAtlas();
const prepared = prepareScoring(atlas, computed);
const { weights } = scenario;
const errors = dataErrors({ atlas, prepared });

const COMPUTED = ['hours_nearest_fab', 'hours_best_land_port', 'hours_air_cargo', 'chip_neighbours'] as const;

/** A site that has every computed value of its region. */
function twinOf(index: number, measures: SiteRow['measures'] = {}): SiteRow {
  const region = atlas.regions[index];
  if (region === undefined) throw new Error(`expected region ${index}`);
  const raws: Readonly<Record<string, number>> = prepared.raws[index] ?? {};
  const [fabHours, portHours, airHours, neighbours] = COMPUTED.map((id) => {
    const criterion = atlas.criteria.find(({ readings }) =>
      readings.some(({ measure }) => measure.type === 'computed' && measure.computedId === id),
    );
    return criterion === undefined ? undefined : raws[criterion.id];
  });
  const [lng, lat] = region.labelAt;
  return {
    ...{ id: `town:${index}`, kind: 'town', name: `T${index}`, lng, lat, regionId: region.id, coverage: 1, measures },
    ...(fabHours !== undefined && { fabHours }),
    ...(portHours !== undefined && { portHours }),
    ...(airHours !== undefined && { airHours }),
    ...(neighbours !== undefined && { neighbours }),
  };
}
const idAt = (index: number) => atlas.regions.slice(index, index + 1).map(({ id }) => id);
const anyIndex = fc.integer({ min: 0, max: atlas.regions.length - 1 });

describe('a site with all that its region has', () => {
  it.each(['weighted_sum', 'weighted_geometric'] as const)(
    'lies exactly where the region does, as doubtful (%s)',
    (method) => {
      fc.assert(
        fc.property(anyIndex, (index) => {
          const given = { prepared, parts: { weights, siteWeights: {} }, errors };
          const drawing = { method, doubts: DEFAULT_UNCERTAINTY, draws: 50 };
          const [region] = placeSpreads(placesOf({ ...given, regionIds: idAt(index), sites: [] }), drawing);
          const [site] = placeSpreads(placesOf({ ...given, regionIds: [], sites: [twinOf(index)] }), drawing);
          expect(site && { ...site, id: '' }).toEqual(region && { ...region, id: '' });
        }),
        { numRuns: 30 },
      );
    },
  );

  it('ties with it under every method', () => {
    const sites = [twinOf(25), twinOf(40)];
    const { ids, columns, problem } = placesOf({
      ...{ prepared, parts: { weights, siteWeights: {} }, sites },
      regionIds: [...idAt(25), ...idAt(40)],
    });
    const found = compareMethods({ ids, problem, vector: Float64Array.from(columns, ({ weight }) => weight) });
    for (const { ranks } of found.rankings) {
      expect([ranks[2], ranks[3]]).toEqual([ranks[0], ranks[1]]);
      expect(ranks.toSorted()).toEqual([1, 1, 3, 3]);
    }
  });
});

describe('places with measures that weigh', () => {
  const siteWeights = { people60: 30, plants100: 10 };
  const sites = [twinOf(25, { people60: 900_000, plants100: 4 }), twinOf(40, { people60: 80_000 })];
  const places = placesOf({ prepared, parts: { weights, siteWeights }, regionIds: idAt(25), sites });
  const vector = Float64Array.from(places.columns, ({ weight }) => weight);

  it('score each site as the ranking of sites does, and the region as that of regions', () => {
    const parts = { ...scenario, weights, siteWeights, within: undefined };
    const { scores } = scoreSites(tableOfRows(sites, atlas.regions), prepared, parts);
    const found = compareMethods({ ids: places.ids, problem: places.problem, vector });
    const [sum] = found.rankings;
    expect(sum?.scores.slice(1)).toEqual([...scores].map((score) => expect.closeTo(score, 9)));
    const own = prepared.values[25] ?? {};
    const known = Object.entries(own).map(([id, value]) => ({
      value,
      weight: Object.entries(weights).find(([one]) => one === id)?.[1] ?? 0,
    }));
    const mean =
      known.reduce((all, { value, weight }) => all + value * weight, 0) /
      known.reduce((all, { weight }) => all + weight, 0);
    expect(sum?.scores[0]).toBeCloseTo(mean, 9);
  });

  it('have no spread where nothing is doubted: quality is all but cost, measures among it', () => {
    const doubts = { ...DEFAULT_UNCERTAINTY, weights: 'bands', band: 0, bandOf: {} } as const;
    const [, first] = placeSpreads(places, { method: 'weighted_sum', doubts, draws: 5 });
    const own: Readonly<Record<string, number>> = prepared.values[25] ?? {};
    const parts = [
      ...atlas.criteria.flatMap(({ id, theme }) => {
        const value = own[id];
        return theme === 'cost' || value === undefined ? [] : [{ value, weight: weights[id] ?? 0 }];
      }),
      { value: 100 * measureValue('people60', 900_000), weight: 30 },
      { value: 100 * measureValue('plants100', 4), weight: 10 },
    ];
    const all = parts.reduce((sum, { weight }) => sum + weight, 0);
    expect(first?.quality).toBeCloseTo(parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / all, 9);
    for (const part of Object.values(first?.covariance ?? {})) expect(Math.abs(part)).toBeLessThan(1e-12);
  });
});

describe('one site with what its score is made of', () => {
  const region = atlas.regions[25];
  if (region === undefined) throw new Error('expected a region');
  const ofRegion = { raw: prepared.raws[25] ?? {}, values: prepared.values[25] ?? {} };
  const parts: SiteParts = {
    method: 'weighted_sum',
    weights,
    siteWeights: { parkKm: 5 },
    knockouts: [],
    minCoverage: 0.6,
    countries: scenario.countries,
    picked: [],
    within: undefined,
  };
  const row: SiteRow = { ...twinOf(25, { parkKm: 20 }), score: 71, rank: 3, coverage: 0.9 };

  it('has its region’s values where its own are the same, and points that add up to its score', () => {
    const found = siteScore(row, region, ofRegion, prepared, parts);
    expect(found).toMatchObject({ score: 71, rank: 3, coverage: 0.9 });
    expect(found).not.toHaveProperty('unranked');
    for (const { id } of atlas.criteria) {
      expect(found.raw[id]).toBe(ofRegion.raw[id]);
      if (ofRegion.values[id] === undefined) expect(found.values[id]).toBeUndefined();
      else expect(found.values[id]).toBeCloseTo(ofRegion.values[id], 9);
    }
    const scored = scoreSites(tableOfRows([row], atlas.regions), prepared, parts).scores[0] ?? Number.NaN;
    expect(sum(Object.values(found.contributions))).toBeCloseTo(scored, 9);
    expect(found.contributions).toHaveProperty('parkKm');
  });

  it('takes its own hours and neighbours, and has none where none are known', () => {
    const idOf = (wanted: string) =>
      atlas.criteria.find(({ readings }) =>
        readings.some(({ measure }) => measure.type === 'computed' && measure.computedId === wanted),
      )?.id;
    const own = { ...row, fabHours: 1.5, portHours: 2.5, airHours: 3.5, neighbours: 4 };
    const found = siteScore(own, region, ofRegion, prepared, parts);
    expect(COMPUTED.map(idOf).map((id) => id && found.raw[id])).toEqual(
      COMPUTED.map(idOf).map((id, at) => id && [1.5, 2.5, 3.5, 4][at]),
    );
    const { fabHours, portHours, airHours, neighbours, ...bare } = own;
    expect([fabHours, portHours, airHours, neighbours]).toEqual([1.5, 2.5, 3.5, 4]);
    const none = siteScore(bare, region, ofRegion, prepared, parts);
    for (const id of COMPUTED.map(idOf)) if (id) expect(none.raw[id]).toBeUndefined();
  });

  it('says that too little is known, and has no score or rank where there is none', () => {
    const { score, rank, ...unscored } = row;
    expect([score, rank]).toEqual([71, 3]);
    const found = siteScore({ ...unscored, coverage: 0.5 }, region, ofRegion, prepared, parts);
    expect(found).toMatchObject({ unranked: 'coverage', coverage: 0.5 });
    expect(found).not.toHaveProperty('score');
    expect(found).not.toHaveProperty('rank');
    expect(siteScore({ ...row, coverage: 0.6 }, region, ofRegion, prepared, parts)).not.toHaveProperty('unranked');
  });
});
