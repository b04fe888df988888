import type { Atlas } from '../model/atlas';
import type { Criterion } from '../model/criterion';
import type { CriterionId } from '../model/ids';
import type { Region } from '../model/region';
import type { ValueOverride } from '../model/scenario';
import type { RawTable } from '../model/score';
import { makeProblem, type Problem } from './problem';
import { type ComputedTable, rawTable } from './raw';
import { withValues } from './values';

type Points = Readonly<Record<CriterionId, number>>;

/** Everything about the regions that weights do not change: worked out once, then scored many times. */
export interface Prepared {
  readonly regions: readonly Region[];
  readonly criteria: readonly Criterion[];
  readonly problem: Problem;
  /** Per region: raw values in the criterion's unit. */
  readonly raws: readonly Points[];
  /** Per region: values on the goalposts, 0..100. */
  readonly values: readonly Points[];
}

interface Given {
  readonly regions: readonly Region[];
  readonly criteria: readonly Criterion[];
  readonly raw: RawTable;
}

/** Prepares regions and raw values that are at hand. */
export function prepareRaw({ regions, criteria, raw }: Given): Prepared {
  const problem = makeProblem(regions, criteria, raw);
  const rawOf = (r: number) => record(criteria, (id) => raw.get(id)?.[r]);
  const pointsOf = (r: number) =>
    record(criteria, (_, c) => {
      const value = problem.values[r * criteria.length + c] ?? Number.NaN;
      return Number.isNaN(value) ? undefined : 100 * value;
    });
  return {
    regions,
    criteria,
    problem,
    raws: regions.map((_, r) => rawOf(r)),
    values: regions.map((_, r) => pointsOf(r)),
  };
}

/**
 * Prepares the whole atlas. `computed` comes from the corridors, `values` from the scenario;
 * the criteria of the result have the user's value functions in their readings.
 */
export function prepareScoring(
  atlas: Pick<Atlas, 'regions' | 'criteria' | 'figures'>,
  computed: ComputedTable,
  values: readonly ValueOverride[] = [],
): Prepared {
  const { regions } = atlas;
  const criteria = withValues(atlas.criteria, values);
  return prepareRaw({ regions, criteria, raw: rawTable(atlas, computed) });
}

function record(criteria: readonly Criterion[], value: (id: CriterionId, index: number) => number | undefined): Points {
  const points: Record<CriterionId, number> = {};
  criteria.forEach(({ id }, index) => {
    const found = value(id, index);
    if (found !== undefined) points[id] = found;
  });
  return points;
}
