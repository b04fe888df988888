import type { CriterionId } from '../model/ids';
import type { Prepared } from './prepare';

/** Pearson correlation of two scaled criteria over the regions that have both; absent for under three or no spread. */
export interface Correlation {
  readonly a: CriterionId;
  readonly b: CriterionId;
  readonly r?: number;
  readonly regions: number;
  /** Above 0.9 either way: the two may count one thing twice. */
  readonly doubled: boolean;
}

export const DOUBLE_COUNTING = 0.9;
const FEWEST = 3;

/** Every pair of criteria once, in their order. */
export function correlations({ criteria, problem }: Prepared): readonly Correlation[] {
  const pairs: Correlation[] = [];
  criteria.forEach((a, i) => {
    criteria.slice(i + 1).forEach((b, offset) => {
      const both = sharedValues(problem.values, problem.criterionCount, i, i + 1 + offset);
      const r = both.length < FEWEST ? undefined : pearson(both);
      const doubled = r !== undefined && Math.abs(r) > DOUBLE_COUNTING;
      pairs.push({ a: a.id, b: b.id, ...(r === undefined ? {} : { r }), regions: both.length, doubled });
    });
  });
  return pairs;
}

type Pair = readonly [number, number];

function sharedValues(values: Float64Array, width: number, i: number, j: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let row = 0; row < values.length; row += width) {
    const x = values[row + i] ?? Number.NaN;
    const y = values[row + j] ?? Number.NaN;
    if (!Number.isNaN(x) && !Number.isNaN(y)) pairs.push([x, y]);
  }
  return pairs;
}

/** Pearson's r of two lists in the same order; `undefined` when one side does not vary. */
export function pearsonOf(a: readonly number[], b: readonly number[]): number | undefined {
  return pearson(a.map((x, i) => [x, b[i] ?? Number.NaN]));
}

/** Pearson's r; `undefined` when one side does not vary. */
export function pearson(pairs: readonly Pair[]): number | undefined {
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / pairs.length;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / pairs.length;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : undefined;
}
