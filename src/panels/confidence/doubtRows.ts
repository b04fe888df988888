import type { CriterionId } from '../../model/ids';
import type { Uncertainty } from '../../model/uncertainty';
import type { Prepared } from '../../scoring/prepare';

/** What is doubted about one criterion. */
export interface DoubtRow {
  readonly criterionId: CriterionId;
  /** Percent of the weight, either way. */
  readonly bandPercent: number;
  /** Points of 100: the own number, or the mean half-width over the regions that have a value. */
  readonly errorPoints: number;
  readonly isOwn: boolean;
}

/** One row per criterion with weight; `widths` are half-widths of all cells, 0..1. */
export function doubtRows(
  { regions, criteria, problem }: Pick<Prepared, 'regions' | 'criteria' | 'problem'>,
  weights: Readonly<Record<CriterionId, number>>,
  widths: Float64Array,
  { band, bandOf, errorOf }: Pick<Uncertainty, 'band' | 'bandOf' | 'errorOf'>,
): readonly DoubtRow[] {
  const meanOf = (c: number): number => {
    const cells = regions.map((_, r) => r * criteria.length + c).filter((cell) => !Number.isNaN(problem.values[cell]));
    return cells.reduce((sum, cell) => sum + (widths[cell] ?? 0), 0) / Math.max(1, cells.length);
  };
  return criteria.flatMap(({ id }, c) => {
    if (!((weights[id] ?? 0) > 0)) return [];
    return [
      {
        criterionId: id,
        bandPercent: rounded(100 * (bandOf[id] ?? band)),
        errorPoints: rounded(errorOf[id] ?? 100 * meanOf(c)),
        isOwn: bandOf[id] !== undefined || errorOf[id] !== undefined,
      },
    ];
  });
}

function rounded(value: number): number {
  return Math.round(10 * value) / 10;
}
