import type { CriterionId, RegionId } from '../../model/ids';
import type { ScenarioProblem } from '../../scoring/smaa/fromScenario';
import { topShares } from '../../scoring/smaa/readings';
import type { SmaaResult } from '../../scoring/smaa/smaa';

export interface FirstPlace {
  readonly regionId: RegionId;
  /** Chance of the first place, 0..1. */
  readonly share: number;
  /** How often it stays first under its own central weights while the data are drawn, 0..1; none before the draws end. */
  readonly confidence: number | undefined;
}

/** Regions that were first at all, the most often first. */
export function firstPlaces(result: SmaaResult, regionIds: readonly RegionId[], count: number): readonly FirstPlace[] {
  const shares = topShares(result, 1);
  return regionIds
    .flatMap((regionId, r): readonly FirstPlace[] => {
      const share = shares[r] ?? 0;
      return share > 0 ? [{ regionId, share, confidence: result.confidenceFactor?.[r] }] : [];
    })
    .sort((a, b) => b.share - a.share)
    .slice(0, count);
}

export interface CentralWeight {
  readonly criterionId: CriterionId;
  /** Mean share of the total in the draws that the region won, and its share now; 0..1. */
  readonly central: number;
  readonly now: number;
}

/** The weights with which a region is first, the largest changes first; nothing where it never was. */
export function centralWeights(
  result: SmaaResult,
  { regionIds, criterionIds, weights }: Pick<ScenarioProblem, 'regionIds' | 'criterionIds' | 'weights'>,
  regionId: RegionId,
  count: number,
): readonly CentralWeight[] {
  const r = regionIds.indexOf(regionId);
  if (r < 0 || result.everFirst[r] !== 1) return [];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return criterionIds
    .map((criterionId, c) => ({
      criterionId,
      central: result.centralWeights[r * result.criterionCount + c] ?? 0,
      now: (weights[c] ?? 0) / sum,
    }))
    .sort((a, b) => Math.abs(b.central - b.now) - Math.abs(a.central - a.now))
    .slice(0, count);
}
