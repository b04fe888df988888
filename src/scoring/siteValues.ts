import type { ComputedId } from '../model/criterion';
import type { CriterionId } from '../model/ids';
import type { Region } from '../model/region';
import type { RegionScore } from '../model/score';
import type { Prepared } from './prepare';
import { readingFor } from './raw';
import { normalise } from './value';

/** Raw values and values of 0..100 by criterion, as `RegionScore` has them: a missing key is a missing value. */
export type SiteValues = Pick<RegionScore, 'raw' | 'values'>;

/**
 * What `scoreSites` scores one site on: its own value where a criterion is worked out, else the value of its region.
 * `own` are the site's values in the unit of the criterion.
 */
export function siteValues(
  { criteria }: Pick<Prepared, 'criteria'>,
  region: Region,
  ofRegion: SiteValues,
  own: Readonly<Partial<Record<ComputedId, number>>>,
): SiteValues {
  const raw: Record<CriterionId, number> = { ...ofRegion.raw };
  const values: Record<CriterionId, number> = { ...ofRegion.values };
  for (const criterion of criteria) {
    const { id, direction } = criterion;
    const reading = readingFor(criterion, region.country);
    if (reading?.measure.type !== 'computed') continue;
    delete raw[id];
    delete values[id];
    const value = own[reading.measure.computedId];
    if (value === undefined || !criterion.appliesTo.includes(region.country)) continue;
    raw[id] = value;
    values[id] = 100 * normalise(value, reading, direction);
  }
  return { raw, values };
}
