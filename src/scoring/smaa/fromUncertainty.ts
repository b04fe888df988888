import type { Uncertainty } from '../../model/uncertainty';
import type { WeightModel } from './weightModel';

type Doubts = Pick<Uncertainty, 'weights' | 'band' | 'bandOf' | 'closeness'>;

/** How a scenario's weights are drawn. Criteria without weight take no part in any of the ways. */
export function weightModelOf(
  { weights: way, band, bandOf, closeness }: Doubts,
  { weights, criterionIds }: { readonly weights: Float64Array; readonly criterionIds: readonly string[] },
): WeightModel {
  if (way === 'any') return { type: 'uniform' };
  if (way === 'around') return { type: 'dirichlet', weights, concentration: closeness };
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const own: Readonly<Record<string, number>> = bandOf;
  const bands = criterionIds.map((id) => own[id] ?? band);
  if (bands.every((width) => width === 0)) return { type: 'fixed', weights };
  const bound = (side: 1 | -1) =>
    weights.map((weight, c) => Math.min(1, (weight / sum) * (1 + side * (bands[c] ?? band))));
  return { type: 'ranges', low: bound(-1), high: bound(1) };
}
