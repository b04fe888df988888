import fc from 'fast-check';
import type { SmaaResult } from '../../../src/scoring/smaa/smaa';
import type { SmaaProblem } from '../../../src/scoring/smaa/smaaProblem';

/** Rows are regions, columns criteria; `undefined` is missing. */
export function problemOf(
  rows: readonly (readonly (number | undefined)[])[],
  more: Partial<SmaaProblem> = {},
): SmaaProblem {
  return {
    regionCount: rows.length,
    criterionCount: rows[0]?.length ?? 0,
    values: Float64Array.from(rows.flat(), (value) => value ?? Number.NaN),
    method: 'weighted_sum',
    scale: 'goalposts',
    ...more,
  };
}

/** Problems of 1 to 40 regions and 1 to 6 criteria with ties (values on a coarse grid), gaps and errors. */
export function anyProblem(): fc.Arbitrary<SmaaProblem> {
  const value = fc.integer({ min: 0, max: 5 }).map((step) => step / 5);
  return fc.integer({ min: 1, max: 6 }).chain((columns) => {
    const rest = fc.array(fc.option(value, { nil: undefined, freq: 5 }), {
      minLength: columns - 1,
      maxLength: columns - 1,
    });
    const row = fc.tuple(value, rest).map(([first, others]) => [first, ...others]);
    const errors = fc.array(fc.constantFrom(0, 0, 0.1), { minLength: 40 * columns, maxLength: 40 * columns });
    return fc
      .tuple(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        errors,
        fc.constantFrom('uniform' as const, 'normal' as const),
        fc.constantFrom('weighted_sum' as const, 'weighted_geometric' as const),
      )
      .map(([rows, widths, law, method]) => {
        const width = Float64Array.from(widths.slice(0, rows.length * columns));
        return problemOf(rows, { method, error: { law, width } });
      });
  });
}

/** Every byte of a result, as one text. */
export function bytesOf(result: SmaaResult): string {
  const { rankAcceptability, centralWeights, everFirst, confidenceFactor, pairwiseWinning, doubt } = result;
  return [
    rankAcceptability,
    centralWeights,
    everFirst,
    confidenceFactor,
    pairwiseWinning,
    doubt.fromWeights,
    doubt.fromData,
    doubt.weightLifts,
  ]
    .map((array) => (array ? Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('hex') : '-'))
    .join('|');
}

/** Row r of a flat array. */
export function rowAt(values: Float64Array, r: number, width: number): readonly number[] {
  return [...values.slice(r * width, (r + 1) * width)];
}
