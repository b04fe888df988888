import fc from 'fast-check';
import type { Criterion, CriterionReading, Theme } from '../../src/model/criterion';
import type { Country } from '../../src/model/geo';
import { COUNTRIES } from '../../src/model/geo';
import type { CriterionId, IndicatorId, RegionId, SourceId } from '../../src/model/ids';
import type { Region } from '../../src/model/region';
import type { Scenario } from '../../src/model/scenario';
import type { RawTable, RegionScore } from '../../src/model/score';
import { defaultScenario } from '../../src/scoring/defaults';
import { even } from '../even';

/** Ids are branded by the parser alone; tests make theirs here and nowhere else. */
export const criterionId = (text: string) => text as CriterionId;
export const regionId = (text: string) => text as RegionId;
export const indicatorId = (text: string) => text as IndicatorId;
export const sourceId = (text: string) => text as SourceId;

const names = (text: string) => ({ en: text, es: text, fr: text });

export function region(id: string, country: Country = 'US'): Region {
  const figure = {
    value: 1,
    unit: 'persons',
    year: 2025,
    sourceId: sourceId('test'),
    certainty: 'high',
    marks: [],
  } as const;
  return {
    id: regionId(id),
    country,
    names: names(id),
    short: id,
    referenceCity: { name: id, at: [0, 0] },
    labelAt: [0, 0],
    bounds: [0, 0, 1, 1],
    population: figure,
    areaKm2: figure,
  };
}

export const plainReading: CriterionReading = {
  scope: 'all',
  measure: { type: 'computed', computedId: 'hours_air_cargo' },
  transform: 'none',
  low: 0,
  high: 100,
  evidence: '',
};

interface Options extends Partial<Omit<Criterion, 'id'>> {
  readonly theme?: Theme;
}

/** A benefit criterion for all countries that reads 0..100 as it is. */
export function criterion(id: string, options: Options = {}): Criterion {
  return {
    id: criterionId(id),
    names: names(id),
    theme: 'workforce',
    direction: 'benefit',
    weight: 1,
    readings: [plainReading],
    appliesTo: COUNTRIES,
    bridged: false,
    ...options,
  };
}

export interface Case {
  readonly regions: readonly Region[];
  readonly criteria: readonly Criterion[];
  readonly raw: RawTable;
  readonly weights: Readonly<Record<CriterionId, number>>;
}

/** Rows are regions, columns criteria; values on 0..100, `undefined` where missing. */
export function caseOf(rows: readonly (readonly (number | undefined)[])[], points: readonly number[]): Case {
  const criteria = points.map((weight, c) => criterion(`X${c}`, { weight }));
  const raw = new Map(criteria.map(({ id }, c) => [id, rows.map((row) => row[c])] as const));
  const weights = Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]));
  return { regions: rows.map((_, r) => region(`R${r}`)), criteria, raw, weights };
}

/** Decision problems of 1 to 12 regions and 1 to 6 criteria, a fifth of the values missing. */
export function anyCase(missing = true): fc.Arbitrary<Case> {
  const points = even(0, 120).map((value) => value - 10);
  const value = missing ? fc.option(points, { nil: undefined, freq: 4 }) : points;
  return fc
    .integer({ min: 1, max: 6 })
    .chain((columns) =>
      fc
        .tuple(
          fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }),
          fc.array(fc.integer({ min: 0, max: 40 }), { minLength: columns, maxLength: columns }),
        )
        .map(([rows, weights]) => caseOf(rows, weights)),
    );
}

export const METHOD = fc.constantFrom('weighted_sum' as const, 'weighted_geometric' as const);

/** A scenario over the criteria with the given changes. */
export function scenarioFor({ criteria, weights }: Case, changes: Partial<Scenario> = {}): Scenario {
  const assumptions = {
    speedKmh: { motorway: 80, highway: 70, 'port access': 40, 'off network': 60 },
    circuity: 1.3,
    maxAccessKm: 300,
    crossingMinutes: 120,
    crossingMinutesAt: {},
    speedFactor: { MX: 1, US: 1, CA: 1 },
    restRules: false,
    crossingP10: 0.5,
    crossingP90: 2,
    roadP10: 0.95,
    roadP90: 1.15,
    queueShare: 0.5,
  };
  return { ...defaultScenario({ criteria, assumptions }), weights, ...changes };
}

export const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

export function contributionSum(score: RegionScore): number {
  return sum(Object.values(score.contributions));
}
