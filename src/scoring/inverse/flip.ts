import type { CriterionId, RegionId } from '../../model/ids';
import { faulty } from '../mcda/fault';
import type { Prepared } from '../prepare';
import { weightVector } from '../problem';
import { effectiveWeights } from '../profile';
import { type RankedParts, rankPrepared } from '../rank';
import { flipPair } from './pairFlip';

/** A move of fewer points of 100 is what rounding leaves. */
const LEAST_MOVE = 1e-6;

interface Given {
  readonly prepared: Prepared;
  readonly scenario: RankedParts;
  readonly winnerId: RegionId;
  readonly rivalId: RegionId;
  /** Criteria whose weight stays; none when left out. */
  readonly locked?: readonly CriterionId[];
}

/** One weight that moves, as shares of all weight in points of 100, after the project profile has moved them. */
export interface WeightMove {
  readonly criterionId: CriterionId;
  readonly fromShare: number;
  readonly toShare: number;
  readonly change: number;
}

interface FlipBase {
  readonly winnerId: RegionId;
  readonly rivalId: RegionId;
}

export type FlipFinding =
  /** The rival scores above the winner as it is. */
  | (FlipBase & { readonly type: 'already' })
  | (FlipBase & {
      readonly type: 'flip';
      /** The largest first. */
      readonly moves: readonly WeightMove[];
      /** L1 change in points of 100: twice the weight that moves from some criteria to others. */
      readonly distance: number;
      /** No change below this share of the distance does it; 1 where the answer is exact. */
      readonly provenShare: number;
      /** All weights after the change, to be put into a scenario as they are: the profile's part is taken out again. */
      readonly weights: Readonly<Record<CriterionId, number>>;
      /** The rival's rank under these weights. */
      readonly rivalRank?: number;
    })
  | (FlipBase & { readonly type: 'impossible' })
  /** A region without a rank has no lead to lose or to win. */
  | (FlipBase & { readonly type: 'unranked'; readonly regionId: RegionId });

/**
 * Flip finder: the smallest change of the weights with which the rival ranks above the winner, both staying ranked. Weighted
 * sum alone; throws ProblemError for another method, an unknown region, or one region given twice.
 */
export function findFlip(given: Given): FlipFinding {
  const { prepared, scenario, winnerId, rivalId, locked = [] } = given;
  const [winner, rival] = checkedSlots(given);
  const base = { winnerId, rivalId };
  const ranking = rankPrepared(prepared, scenario);
  const unranked = ranking.find((s) => (s.regionId === winnerId || s.regionId === rivalId) && s.rank === undefined);
  if (unranked) return { type: 'unranked', ...base, regionId: unranked.regionId };
  const { criteria, problem } = prepared;
  const rowOf = <T extends Float64Array | Uint8Array>(cells: T, r: number) =>
    cells.slice(r * criteria.length, (r + 1) * criteria.length);
  const weights = weightVector(criteria, effectiveWeights(scenario, criteria));
  const flip = flipPair({
    weights,
    winner: Float64Array.from(rowOf(problem.values, winner)),
    rival: Float64Array.from(rowOf(problem.values, rival)),
    movable: Uint8Array.from(criteria, ({ id }) => (locked.includes(id) ? 0 : 1)),
    coverage: {
      winnerApplies: Uint8Array.from(rowOf(problem.applies, winner)),
      rivalApplies: Uint8Array.from(rowOf(problem.applies, rival)),
      least: scenario.minCoverage,
    },
  });
  if (flip.type !== 'flip') return { type: flip.type, ...base };
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const after = scenarioWeights(given, flip.weights);
  const rivalRank = rankPrepared(prepared, { ...scenario, weights: after }).find((s) => s.regionId === rivalId)?.rank;
  return {
    type: 'flip',
    ...base,
    moves: movesOf(prepared, weights, flip.weights, sum),
    distance: (100 * flip.distance) / sum,
    provenShare: flip.provenShare,
    weights: after,
    ...(rivalRank === undefined ? {} : { rivalRank }),
  };
}

function movesOf({ criteria }: Prepared, before: Float64Array, after: Float64Array, sum: number): WeightMove[] {
  const share = (weights: Float64Array, c: number): number => (100 * (weights[c] ?? 0)) / sum;
  return criteria
    .map(({ id }, c) => ({
      criterionId: id,
      fromShare: share(before, c),
      toShare: share(after, c),
      change: share(after, c) - share(before, c),
    }))
    .filter(({ change }) => Math.abs(change) > LEAST_MOVE)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

/** Weights before the profile: the effective ones over what the profile multiplies a weight of 1 by. */
function scenarioWeights({ prepared: { criteria }, scenario }: Given, effective: Float64Array) {
  const ones = Object.fromEntries(criteria.map(({ id }) => [id, 1]));
  const factors = effectiveWeights({ ...scenario, weights: ones }, criteria);
  const weights: Record<CriterionId, number> = {};
  criteria.forEach(({ id }, c) => {
    weights[id] = (effective[c] ?? 0) / (factors[id] ?? 1);
  });
  return weights;
}

function checkedSlots({ prepared, scenario, winnerId, rivalId, locked = [] }: Given): readonly [number, number] {
  if (scenario.method !== 'weighted_sum') {
    throw faulty('method', 'weighted_sum, the only one with an exact answer', scenario.method);
  }
  if (winnerId === rivalId) throw faulty('rival', 'another region than the winner', rivalId);
  const unknown = locked.find((id) => !prepared.criteria.some((criterion) => criterion.id === id));
  if (unknown !== undefined) throw faulty('locked', 'criteria of the scenario', unknown);
  const slotOf = (field: string, wanted: RegionId): number => {
    const slot = prepared.regions.findIndex(({ id }) => id === wanted);
    if (slot < 0) throw faulty(field, 'one of the regions', wanted);
    return slot;
  };
  return [slotOf('winner', winnerId), slotOf('rival', rivalId)];
}
