import { faulty } from './fault';
import { extent, norm, transpose } from './matrix';
import type { Column } from './problem';

/**
 * TOPSIS (Hwang and Yoon 1981): d- / (d- + d+), the Euclidean distances of the weighted values to the worst and the best
 * that any alternative reaches; 0..1, higher is better. A column that is still a cost is best at its smallest value.
 * Throws ProblemError when no alternative differs from another.
 */
export function topsis(columns: readonly Column[]): readonly number[] {
  const gaps = columns.map(({ values, weight, type }) => {
    const { min, max } = extent(values);
    const [best, worst] = type === 1 ? [max, min] : [min, max];
    return {
      toBest: values.map((x) => weight * (x - best)),
      toWorst: values.map((x) => weight * (x - worst)),
    };
  });
  const best = transpose(gaps.map(({ toBest }) => toBest)).map(norm);
  const worst = transpose(gaps.map(({ toWorst }) => toWorst)).map(norm);
  return best.map((fromBest, r) => closeness(fromBest, worst[r] ?? Number.NaN));
}

/** Share of the way from the worst to the best. Throws ProblemError when the two are one. */
function closeness(fromBest: number, fromWorst: number): number {
  if (fromBest + fromWorst === 0) {
    throw faulty('matrix', 'rows that differ in a column with weight', 'rows that are all the same there');
  }
  return fromWorst / (fromBest + fromWorst);
}
