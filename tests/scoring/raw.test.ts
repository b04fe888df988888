import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/figure';
import { rawTable, readingFor } from '../../src/scoring/raw';
import { criterion, criterionId, indicatorId, plainReading, region, regionId, sourceId } from './make';

const figure = (value: number): Figure => ({
  value,
  unit: 'persons',
  year: 2020,
  sourceId: sourceId('test'),
  certainty: 'high',
  marks: [],
});
const table = (values: Record<string, Record<string, number>>) =>
  new Map(
    Object.entries(values).map(([indicator, row]) => [
      indicatorId(indicator),
      new Map(Object.entries(row).map(([id, value]) => [regionId(id), figure(value)] as const)),
    ]),
  );
const reads = (scope: 'MX' | 'US' | 'all', id: string, transform: 'none' | 'per_capita' = 'none') => ({
  ...plainReading,
  scope,
  transform,
  measure: { type: 'indicator' as const, indicatorId: indicatorId(id) },
});

const regions = [region('MX-A', 'MX'), region('US-B', 'US'), region('CA-C', 'CA')];
const figures = table({
  population_2020: { 'MX-A': 2_000_000, 'US-B': 500_000 },
  graduates: { 'MX-A': 3000, 'US-B': 5, 'CA-C': 7 },
  engineers: { 'US-B': 400 },
});

describe('rawTable', () => {
  const engineers = criterion('W3', {
    readings: [reads('MX', 'graduates', 'per_capita'), reads('US', 'engineers', 'per_capita')],
  });

  it('reads the figure of the region’s own country, per 100,000 people of 2020', () => {
    const raw = rawTable({ regions, criteria: [engineers], figures }, new Map());
    expect(raw.get(criterionId('W3'))).toEqual([150, 80, undefined]);
  });

  it('falls back to the reading for all, and is missing without population', () => {
    const all = criterion('X', { readings: [reads('all', 'graduates', 'per_capita')] });
    const raw = rawTable({ regions, criteria: [all], figures }, new Map());
    expect(raw.get(criterionId('X'))).toEqual([150, 1, undefined]);
    expect(readingFor(engineers, 'CA')).toBeUndefined();
  });

  it('takes computed values from their slots and nothing where the criterion does not apply', () => {
    const hours = criterion('L2', { appliesTo: ['US', 'CA'] });
    const raw = rawTable({ regions, criteria: [hours], figures }, new Map([['hours_air_cargo', [1, 2, undefined]]]));
    expect(raw.get(criterionId('L2'))).toEqual([undefined, 2, undefined]);
    const none = rawTable({ regions, criteria: [hours], figures }, new Map());
    expect(none.get(criterionId('L2'))).toEqual([undefined, undefined, undefined]);
  });
});
