import type { Criterion, CriterionReading } from '../../model/criterion';
import { COUNTRIES, type Country } from '../../model/geo';
import type { CriterionId, RegionId } from '../../model/ids';
import type { Knockout, MethodId } from '../../model/scenario';
import { effectiveWeights } from '../../scoring/profile';
import type { RankedParts } from '../../scoring/rank';
import { readingFor } from '../../scoring/raw';

/** Countries that read a column alike. */
export interface SiteReading {
  readonly countries: readonly Country[];
  readonly reading: CriterionReading;
}

/** A criterion as a column of the sites: raw values in the unit of its goalposts, missing where not known. */
export interface SiteColumn {
  readonly id: CriterionId;
  readonly direction: Criterion['direction'];
  /** Moved by the project profile; 0 for a column that only a knock-out reads. */
  readonly weight: number;
  readonly readings: readonly SiteReading[];
}

export interface SiteKnockout extends Knockout {
  /** Where the criterion applies and is read; elsewhere where it applies nothing passes. */
  readonly read: readonly Country[];
  readonly unread: readonly Country[];
}

/** All of a scenario that decides score, coverage and rank of a site, without the sites. */
export interface SitePlan {
  readonly method: MethodId;
  readonly minCoverage: number;
  readonly countries: readonly Country[];
  readonly picked: readonly RegionId[];
  readonly columns: readonly SiteColumn[];
  readonly knockouts: readonly SiteKnockout[];
  /** Weight that applies in each country. */
  readonly applying: readonly { readonly country: Country; readonly weight: number }[];
}

/** Reads a scenario against criteria that carry its value functions (`withValues`) and its own criteria (`withOwn`). */
export function sitePlan(criteria: readonly Criterion[], scenario: RankedParts): SitePlan {
  const weights = effectiveWeights(scenario, criteria);
  const knockouts = scenario.knockouts.flatMap((knockout) => knockoutOf(knockout, criteria));
  const columns = criteria
    .map((criterion) => columnOf(criterion, weights[criterion.id] ?? 0))
    .filter(({ id, weight }) => weight > 0 || knockouts.some(({ criterionId }) => criterionId === id));
  const { method, minCoverage, countries, picked } = scenario;
  const applying = COUNTRIES.map((country) => {
    const here = criteria.filter(({ appliesTo }) => appliesTo.includes(country));
    return { country, weight: here.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0) };
  });
  return { method, minCoverage, countries, picked, columns, knockouts, applying };
}

function columnOf(criterion: Criterion, weight: number): SiteColumn {
  const readings: { readonly countries: Country[]; readonly reading: CriterionReading }[] = [];
  for (const country of COUNTRIES) {
    const reading = criterion.appliesTo.includes(country) ? readingFor(criterion, country) : undefined;
    if (reading === undefined) continue;
    const same = readings.find((other) => scaling(other.reading) === scaling(reading));
    if (same) same.countries.push(country);
    else readings.push({ countries: [country], reading });
  }
  return { id: criterion.id, direction: criterion.direction, weight, readings };
}

function scaling({ transform, low, high, worth }: CriterionReading): string {
  return JSON.stringify(worth ?? [transform === 'log', low, high]);
}

function knockoutOf(knockout: Knockout, criteria: readonly Criterion[]): readonly SiteKnockout[] {
  const criterion = criteria.find(({ id }) => id === knockout.criterionId);
  if (criterion === undefined || (knockout.min === undefined && knockout.max === undefined)) return [];
  const isRead = (country: Country): boolean => readingFor(criterion, country) !== undefined;
  const applies = COUNTRIES.filter((country) => criterion.appliesTo.includes(country));
  const unread = applies.filter((country) => !isRead(country));
  return [{ ...knockout, read: applies.filter(isRead), unread }];
}
