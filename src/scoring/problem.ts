import type { Criterion } from '../model/criterion';
import type { CriterionId } from '../model/ids';
import type { Region } from '../model/region';
import type { RawTable } from '../model/score';
import { readingFor } from './raw';
import { normalise } from './value';

/** A decision problem as flat arrays: the cell of region r and criterion c is `r * criterionCount + c`. */
export interface Problem {
  readonly regionCount: number;
  readonly criterionCount: number;
  /** 0..1, higher is better; NaN where the value is missing (inside the kernel only). */
  readonly values: Float64Array;
  /** 1 where the criterion counts in the coverage of the region. */
  readonly applies: Uint8Array;
  /** 1 where there is a value. */
  readonly known: Uint8Array;
}

/** Scales the raw values on the goalposts. `raw` has one slot per region, in the order of `regions`. */
export function makeProblem(regions: readonly Region[], criteria: readonly Criterion[], raw: RawTable): Problem {
  const values = new Float64Array(regions.length * criteria.length).fill(Number.NaN);
  const applies = new Uint8Array(values.length);
  const known = new Uint8Array(values.length);
  regions.forEach((region, r) => {
    criteria.forEach((criterion, c) => {
      if (!criterion.appliesTo.includes(region.country)) return;
      const cell = r * criteria.length + c;
      applies[cell] = 1;
      const value = raw.get(criterion.id)?.[r];
      const reading = readingFor(criterion, region.country);
      if (value === undefined || !reading) return;
      known[cell] = 1;
      values[cell] = normalise(value, reading, criterion.direction);
    });
  });
  return { regionCount: regions.length, criterionCount: criteria.length, values, applies, known };
}

/** Weights in the order of the criteria; a criterion without an entry weighs nothing. */
export function weightVector(
  criteria: readonly Criterion[],
  weights: Readonly<Record<CriterionId, number>>,
): Float64Array {
  return Float64Array.from(criteria, (criterion) => weights[criterion.id] ?? 0);
}
