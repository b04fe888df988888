import type { CriterionId } from '../../model/ids';
import type { SmaaResult } from '../../scoring/smaa/smaa';

/** One thing that is drawn and moves the rank of a region. */
export interface Driver {
  readonly criterionId: CriterionId;
  readonly about: 'weight' | 'data';
  /** Share of the variance of the rank, 0..1. */
  readonly share: number;
  /** What more of it does: more weight, or a better value. */
  readonly effect: 'lifts' | 'lowers';
}

/** Less than this is not worth a line. */
const LEAST = 0.005;

/** What moves the rank of the region at `index`, the strongest first; at most `count`. */
export function driversOf(
  { doubt, criterionCount }: SmaaResult,
  criterionIds: readonly CriterionId[],
  index: number,
  count: number,
): readonly Driver[] {
  const drivers = criterionIds.flatMap((criterionId, c): readonly Driver[] => {
    const slot = index * criterionCount + c;
    const effect = (doubt.weightLifts[slot] ?? 0) < 0 ? 'lowers' : 'lifts';
    return [
      { criterionId, about: 'weight', share: doubt.fromWeights[slot] ?? 0, effect },
      // A better value never harms.
      { criterionId, about: 'data', share: doubt.fromData[slot] ?? 0, effect: 'lifts' },
    ];
  });
  return drivers
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
    .slice(0, count);
}
