import type { Extras } from '../../model/atlas';
import type { Criterion } from '../../model/criterion';
import { COUNTRIES, type Country } from '../../model/geo';
import type { CriterionId } from '../../model/ids';
import type { Indicator, Region } from '../../model/region';
import type { Prepared } from '../../scoring/prepare';
import { readingFor } from '../../scoring/raw';

/** How many regions of each country have a figure of one indicator. */
export interface IndicatorCoverage {
  readonly indicator: Indicator;
  readonly known: Readonly<Record<Country, number>>;
  readonly total: Readonly<Record<Country, number>>;
  /** In all three countries. */
  readonly missing: number;
}

export function indicatorCoverage(
  { indicators, figures }: Extras['indicators'],
  regions: readonly Pick<Region, 'id' | 'country'>[],
): readonly IndicatorCoverage[] {
  const total = perCountry((country) => regions.filter((region) => region.country === country).length);
  return indicators.map((indicator) => {
    const column = figures.get(indicator.id);
    const known = perCountry(
      (country) => regions.filter((region) => region.country === country && column?.has(region.id)).length,
    );
    const missing = regions.length - COUNTRIES.reduce((sum, country) => sum + known[country], 0);
    return { indicator, known, total, missing };
  });
}

function perCountry(count: (country: Country) => number): Record<Country, number> {
  return { MX: count('MX'), US: count('US'), CA: count('CA') };
}

/** Criteria that count in a region and have no value there. */
export interface RegionGaps {
  readonly region: Region;
  /** Share of the weight that counts here and has a value, 0..1; absent where nothing weighs. */
  readonly coverage?: number;
  /** The country has a reading, the region no figure. */
  readonly missing: readonly Criterion[];
  /** No reading in the whole country. */
  readonly unmeasured: readonly Criterion[];
}

/** Every region with its gaps, the least known first. */
export function regionGaps(
  { regions, criteria, problem }: Prepared,
  weights: Readonly<Record<CriterionId, number>>,
): readonly RegionGaps[] {
  const rows = regions.map((region, r): RegionGaps => {
    const cell = (c: number): number => r * criteria.length + c;
    const counting = criteria.flatMap((criterion, c) => (problem.applies[cell(c)] ? [{ criterion, c }] : []));
    const gaps = counting.filter(({ c }) => !problem.known[cell(c)]).map(({ criterion }) => criterion);
    const sum = (of: typeof counting): number =>
      of.reduce((all, { criterion }) => all + (weights[criterion.id] ?? 0), 0);
    const total = sum(counting);
    const known = sum(counting.filter(({ c }) => problem.known[cell(c)]));
    const isRead = (criterion: Criterion): boolean => readingFor(criterion, region.country) !== undefined;
    return {
      region,
      ...(total > 0 && { coverage: known / total }),
      missing: gaps.filter(isRead),
      unmeasured: gaps.filter((criterion) => !isRead(criterion)),
    };
  });
  return rows.toSorted((a, b) => (a.coverage ?? 0) - (b.coverage ?? 0));
}
