import { describe, expect, it } from 'vitest';
import { siteValues } from '../../src/scoring/siteValues';
import { criterion, criterionId, indicatorId, plainReading, region } from './make';

const [wage, hours, port] = ['W', 'H', 'P'].map(criterionId);
const byRegion = { ...plainReading, measure: { type: 'indicator', indicatorId: indicatorId('wage') } } as const;
const criteria = [
  criterion('W', { readings: [byRegion] }),
  criterion('H', {
    direction: 'cost',
    readings: [{ ...plainReading, measure: { type: 'computed', computedId: 'hours_nearest_fab' }, low: 1, high: 9 }],
  }),
  criterion('P', {
    appliesTo: ['MX', 'US'],
    readings: [
      { ...plainReading, measure: { type: 'computed', computedId: 'hours_best_land_port' }, low: 0, high: 10 },
    ],
  }),
];
const ofRegion = {
  raw: { [wage ?? '']: 40, [hours ?? '']: 8, [port ?? '']: 4 },
  values: { [wage ?? '']: 40, [hours ?? '']: 12.5, [port ?? '']: 40 },
};

describe('siteValues', () => {
  it('are the region’s, and the site’s own where a criterion is worked out', () => {
    // 3 hours between 9 (worth 0) and 1 (worth 100): three quarters of the way.
    expect(siteValues({ criteria }, region('R0'), ofRegion, { hours_nearest_fab: 3, hours_best_land_port: 5 })).toEqual(
      {
        raw: { W: 40, H: 3, P: 5 },
        values: { W: 40, H: 75, P: 50 },
      },
    );
    expect(ofRegion.raw).toEqual({ W: 40, H: 8, P: 4 });
  });

  it('are missing where the site has none of its own: those of the region are not the site’s', () => {
    expect(siteValues({ criteria }, region('R0'), ofRegion, {})).toEqual({ raw: { W: 40 }, values: { W: 40 } });
  });

  it('are missing where a criterion is not asked of the country', () => {
    const own = { hours_nearest_fab: 1, hours_best_land_port: 5 };
    expect(siteValues({ criteria }, region('R0', 'CA'), ofRegion, own)).toEqual({
      raw: { W: 40, H: 1 },
      values: { W: 40, H: 100 },
    });
  });
});
