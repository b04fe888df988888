import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCorridorCriteria } from '../../src/corridors/computed';
import { measureSites, siteList } from '../../src/exports/sites/siteList';
import { prepareScoring } from '../../src/scoring/prepare';
import { DEFAULT_PROFILE } from '../../src/scoring/profile';
import { scorePrepared } from '../../src/scoring/rank';
import {
  measureColumn,
  measureValue,
  SITE_COLUMNS,
  SITE_COMPUTED,
  type SiteParts,
  type SiteTable,
  scoreSites,
  siteContributions,
} from '../../src/scoring/sites';
import { atlas } from '../corridors/built';
import { even } from '../even';
import { siteWorld } from '../workers/siteWorld';
import { sum } from './make';

const { assumptions, border } = siteWorld;
const prepared = prepareScoring(
  atlas,
  computeCorridorCriteria({ atlas, assumptions, profile: DEFAULT_PROFILE, border }),
);
const OPEN: Omit<SiteParts, 'weights'> = {
  method: 'weighted_sum',
  knockouts: [],
  minCoverage: 0,
  countries: ['MX', 'US', 'CA'],
  picked: [],
  siteWeights: {},
  within: undefined,
};

/** A site at the reference city of every region. */
const cities = siteList({
  ...siteWorld,
  kinds: ['town'],
  data: {
    ...siteWorld.data,
    towns: atlas.regions.map(({ id, referenceCity }, index) => ({
      id: index,
      name: referenceCity.name,
      regionId: id,
      at: referenceCity.at,
      people: 1,
      isCensus: false,
      isCounted: false,
    })),
  },
});
const atCities = measureSites(siteWorld, cities, () => undefined);

/** 300 sites with nothing of their own known. */
const bare: SiteTable = {
  count: 300,
  region: Uint8Array.from({ length: 300 }, (_, index) => index % atlas.regions.length),
  own: new Float64Array(300 * SITE_COLUMNS).fill(Number.NaN),
};

describe('scores of sites', () => {
  const regional = atlas.criteria.filter(({ readings }) =>
    readings.every(({ measure }) => measure.type === 'indicator'),
  );

  it('equal those of their region where all weight lies on its figures', () => {
    const weights = fc
      .array(even(0, 100), { minLength: regional.length, maxLength: regional.length })
      .map((values) => Object.fromEntries(regional.map(({ id }, index) => [id, values[index] ?? 0])));
    fc.assert(
      fc.property(weights, fc.constantFrom('weighted_sum' as const, 'weighted_geometric' as const), (given, method) => {
        const regions = scorePrepared(prepared, given, method);
        const { scores, coverage } = scoreSites(bare, prepared, { ...OPEN, method, weights: given });
        bare.region.forEach((region, site) => {
          expect(scores[site]).toBe(regions[region]?.score ?? Number.NaN);
          if (Number.isFinite(coverage[site])) expect(coverage[site]).toBe(regions[region]?.coverage);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('equal those of the region at its reference city, hours and neighbours too', () => {
    const weights = Object.fromEntries(atlas.criteria.map(({ id }, index) => [id, 1 + index]));
    const regions = scorePrepared(prepared, weights, 'weighted_sum');
    const { scores } = scoreSites(atCities, prepared, { ...OPEN, weights });
    expect([...scores]).toEqual(regions.map(({ score }) => score ?? Number.NaN));
  });

  it('take the measures of the site in, on their goalposts', () => {
    const own = new Float64Array(SITE_COLUMNS).fill(Number.NaN);
    own[measureColumn('parkKm')] = 52.5;
    own[measureColumn('plants50')] = 4;
    const table = { count: 1, region: Uint8Array.of(0), own };
    const weights = {};
    const score = (siteWeights: SiteParts['siteWeights']) =>
      scoreSites(table, prepared, { ...OPEN, weights, siteWeights }).scores[0];
    // Half way from 100 km to 5 km, and 4 of 10 plants.
    expect(score({ parkKm: 1 })).toBeCloseTo(50, 9);
    expect(score({ parkKm: 1, plants50: 3 })).toBeCloseTo((50 + 3 * 40) / 4, 9);
    expect(score({ clockHours: 1 })).toBeNaN();
    expect(measureValue('people30', 15_000)).toBe(0);
    expect(measureValue('people30', 9e9)).toBe(1);
  });

  it('are the same site by site as all at once, across the pieces they are worked out in', () => {
    // 9,000 sites are three pieces; each has its own distance and towns' people, and some have neither.
    const count = 9000;
    const own = new Float64Array(count * SITE_COLUMNS).fill(Number.NaN);
    for (let s = 0; s < count; s++) {
      if (s % 7 !== 0) own[s * SITE_COLUMNS + measureColumn('parkKm')] = (s * 13) % 120;
      if (s % 5 !== 0) own[s * SITE_COLUMNS + measureColumn('people60')] = 1000 + ((s * 7919) % 3_000_000);
    }
    const region = Uint8Array.from({ length: count }, (_, s) => (s * 11) % atlas.regions.length);
    const [first] = regional;
    if (first === undefined) throw new Error('expected a criterion of regions, got none');
    const parts = { ...OPEN, weights: { [first.id]: 2 }, siteWeights: { parkKm: 1, people60: 1 } };
    const { scores, coverage, ranked } = scoreSites({ count, region, own }, prepared, parts);
    for (const s of [0, 1, 34, 35, 4095, 4096, 4097, 8191, 8192, 8999]) {
      const alone = {
        count: 1,
        region: region.slice(s, s + 1),
        own: own.slice(s * SITE_COLUMNS, (s + 1) * SITE_COLUMNS),
      };
      const one = scoreSites(alone, prepared, parts);
      expect([scores[s], coverage[s], ranked[s]]).toEqual([one.scores[0], one.coverage[0], one.ranked[0]]);
      const points = siteContributions({ count, region, own }, prepared, parts, s);
      if (!Number.isNaN(one.scores[0] ?? Number.NaN))
        expect(sum(Object.values(points))).toBeCloseTo(one.scores[0] ?? 0, 9);
      else expect(points).toEqual({});
      expect('parkKm' in points).toBe(s % 7 !== 0 && !Number.isNaN(one.scores[0] ?? Number.NaN));
    }
  });

  it('are held to a limit by the value of the site itself, and by that of its region where it has none', () => {
    const hours = atlas.criteria.find(({ readings }) =>
      readings.some(({ measure }) => measure.type === 'computed' && measure.computedId === 'hours_nearest_fab'),
    );
    const [figure] = regional;
    if (hours === undefined || figure === undefined) throw new Error('expected two criteria');
    const r = prepared.raws.findIndex((raw) => raw[figure.id] !== undefined);
    const regionRaw = prepared.raws[r]?.[figure.id] ?? Number.NaN;
    // Three sites of one region: 2 hours, 9 hours, unknown.
    const own = new Float64Array(3 * SITE_COLUMNS).fill(Number.NaN);
    const column = SITE_COMPUTED.indexOf('hours_nearest_fab');
    own[column] = 2;
    own[SITE_COLUMNS + column] = 9;
    const table = { count: 3, region: Uint8Array.of(r, r, r), own };
    const weights = { [figure.id]: 1 };
    const ranked = (...knockouts: SiteParts['knockouts']) => [
      ...scoreSites(table, prepared, { ...OPEN, weights, knockouts }).ranked,
    ];
    expect(ranked()).toEqual([1, 1, 1]);
    expect(ranked({ criterionId: hours.id, max: 5 })).toEqual([1, 0, 0]);
    expect(ranked({ criterionId: hours.id, min: 5 })).toEqual([0, 1, 0]);
    expect(ranked({ criterionId: figure.id, min: regionRaw })).toEqual([1, 1, 1]);
    expect(ranked({ criterionId: figure.id, max: regionRaw - 1 })).toEqual([0, 0, 0]);
    expect(ranked({ criterionId: figure.id, min: regionRaw }, { criterionId: hours.id, max: 2 })).toEqual([1, 0, 0]);
  });

  it('leave out what is out of scope, unknown or knocked out', () => {
    const [criterion] = atlas.criteria.filter(({ readings }) =>
      readings.some(({ measure }) => measure.type === 'computed'),
    );
    const id = criterion?.id ?? atlas.criteria[0]?.id;
    if (id === undefined) throw new Error('expected a criterion, got none');
    const weights = Object.fromEntries(atlas.criteria.map((one) => [one.id, 1]));
    const ranked = (part: Partial<SiteParts>) => scoreSites(atCities, prepared, { ...OPEN, weights, ...part }).ranked;
    const ofMexico = atlas.regions.map(({ country }) => (country === 'MX' ? 1 : 0));
    expect([...ranked({ countries: ['MX'] })].every((is, index) => is <= (ofMexico[index] ?? 0))).toBe(true);
    expect([...ranked({ within: atlas.regions[3]?.id })].flatMap((is, index) => (is ? [index] : []))).toEqual([3]);
    expect([...ranked({ minCoverage: 1.01 })].some((is) => is === 1)).toBe(false);
    const max = 3;
    const near = ranked({ knockouts: [{ criterionId: id, max }] });
    near.forEach((is, index) => {
      const raw = prepared.raws[index]?.[id];
      expect(is).toBe(raw !== undefined && raw <= max ? 1 : 0);
    });
  });
});
