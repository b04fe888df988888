import type { CriterionId, RegionId } from '../../model/ids';
import { logPoints } from '../methods/weightedGeometric';
import type { Prepared } from '../prepare';
import { weightVector } from '../problem';
import { effectiveWeights } from '../profile';
import type { RankedParts } from '../rank';
import { isCovered } from '../standing';
import { coverageAt, meanAt, meetings, type ShareCurve, shareCurves } from './shareCurves';

interface Given {
  readonly prepared: Prepared;
  readonly scenario: RankedParts;
  /** Two regions, the one that stands before the other first. */
  readonly ahead: RegionId;
  readonly behind: RegionId;
  /** Criteria whose share of the weight stays as it is. */
  readonly locked?: readonly CriterionId[];
}

/** One weight that lets the region behind pass the one ahead, the others that are not locked in proportion. */
export interface Swap {
  readonly criterionId: CriterionId;
  /** The criterion's share of all weight as it is, and where the two stand level: beyond it they have swapped. 0..1. */
  readonly now: number;
  readonly at: number;
}

/** Beyond a meeting by this much, to see whether the two pass each other there or only touch. */
const BEYOND = 1e-6;

/**
 * Of all criteria, the one whose share of the weight has to move least for two regions to swap. Nothing where no single weight
 * does it, or where the one behind is not behind.
 */
export function leastSwap({ prepared, scenario, ahead, behind, locked = [] }: Given): Swap | undefined {
  const vector = weightVector(prepared.criteria, effectiveWeights(scenario, prepared.criteria));
  const whole = vector.reduce((sum, weight) => sum + weight, 0);
  const toTerm = scenario.method === 'weighted_sum' ? (value: number) => value : logPoints;
  const held = new Set(prepared.criteria.flatMap(({ id }, c) => (locked.includes(id) ? c : [])));
  const most = 1 - [...held].reduce((sum, c) => sum + (vector[c] ?? 0), 0) / whole;
  const slotOf = (id: RegionId) => prepared.regions.findIndex((region) => region.id === id);
  const [first, second] = [slotOf(ahead), slotOf(behind)];
  const swaps = prepared.criteria.flatMap(({ id }, criterion): readonly Swap[] => {
    if (held.has(criterion)) return [];
    const curves = shareCurves({ prepared, vector, criterion, toTerm, held });
    const [a, b] = [curves?.[first], curves?.[second]];
    if (a === undefined || b === undefined) return [];
    const now = (vector[criterion] ?? 0) / whole;
    const passes = meetings(a, b).filter(
      (at) => at < most && hasPassed(a, b, at + Math.sign(at - now) * BEYOND, scenario.minCoverage),
    );
    const at = passes.sort((one, other) => Math.abs(one - now) - Math.abs(other - now))[0];
    return at === undefined || !(meanAt(a, now) > meanAt(b, now)) ? [] : [{ criterionId: id, now, at }];
  });
  return swaps.sort((one, other) => Math.abs(one.at - one.now) - Math.abs(other.at - other.now))[0];
}

/** Whether the second stands before the first at a share, both with enough data there. */
function hasPassed(a: ShareCurve, b: ShareCurve, share: number, least: number): boolean {
  const isRanked = (curve: ShareCurve) => isCovered(coverageAt(curve, share), least);
  return isRanked(a) && isRanked(b) && meanAt(b, share) > meanAt(a, share);
}
