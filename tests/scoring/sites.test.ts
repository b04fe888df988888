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
  type SiteParts,
  type SiteTable,
  scoreSites,
} from '../../src/scoring/sites';
import { atlas } from '../corridors/built';
import { even } from '../even';
import { siteWorld } from '../workers/siteWorld';

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
