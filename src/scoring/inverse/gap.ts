import type { Criterion } from '../../model/criterion';
import type { CriterionId, RegionId } from '../../model/ids';
import type { Ranking, UnrankedReason } from '../../model/score';
import { faulty } from '../mcda/fault';
import type { Prepared } from '../prepare';
import { weightVector } from '../problem';
import { effectiveWeights } from '../profile';
import { type RankedParts, rankPrepared } from '../rank';
import { readingFor } from '../raw';
import { failedKnockout } from '../scope';
import { denormalise } from '../value';
import { mostWorth } from '../worthRange';
import { type Lift, smallestLift } from './lift';

interface Given {
  readonly prepared: Prepared;
  readonly scenario: RankedParts;
  readonly regionId: RegionId;
  /** The region is to stand in the first k. A tie with the k-th shares its rank and so is enough. */
  readonly k: number;
  /** Criteria whose values may move; all when left out. */
  readonly levers?: readonly CriterionId[];
  /** What a goalpost unit of a criterion costs, above 0; 1 where left out. */
  readonly prices?: Readonly<Record<CriterionId, number>>;
}

/** One value that moves. Points are goalpost units, 0..100; raw values are in the criterion's unit. */
export interface LeverChange {
  readonly criterionId: CriterionId;
  readonly fromPoints: number;
  readonly toPoints: number;
  readonly points: number;
  readonly fromRaw: number;
  readonly toRaw: number;
}

interface GapBase {
  readonly regionId: RegionId;
  readonly k: number;
  readonly score: number;
  readonly rank: number;
  /** Score to reach: that of the k-th best of the others. */
  readonly target: number;
  /** Levers without a value: nothing to change, and a first value may move the score either way. */
  readonly missing: readonly CriterionId[];
}

export type Gap =
  | (Omit<GapBase, 'target' | 'missing'> & { readonly type: 'already' })
  | (GapBase & {
      readonly type: 'gap';
      readonly changes: readonly LeverChange[];
      /** Sum of the changes in goalpost units, and the same times the prices. */
      readonly points: number;
      readonly cost: number;
      /** A knock-out that the changed values fail: a bound on the better side of a criterion that moves. */
      readonly failsKnockout?: CriterionId;
    })
  | (GapBase & { readonly type: 'impossible'; readonly bestScore: number })
  /** No change of a known value gives a rank: too little is known, a knock-out or the scope keeps the region out. */
  | { readonly type: 'unranked'; readonly regionId: RegionId; readonly k: number; readonly reason: UnrankedReason };

/**
 * Gap to win: the smallest total change of the levers that lifts a region into the first k, the others staying as they are.
 * Exact for the weighted sum; other methods throw ProblemError, as do an unknown region and a k below 1.
 */
export function gapToWin(given: Given): Gap {
  const { prepared, scenario, regionId, k, levers, prices } = given;
  const slot = checkedSlot(given);
  const ranking = rankPrepared(prepared, scenario);
  const own = ranking.find((score) => score.regionId === regionId);
  if (own?.rank === undefined || own.score === undefined) {
    return { type: 'unranked', regionId, k, reason: own?.unranked ?? 'coverage' };
  }
  const { criteria, problem } = prepared;
  const base = { regionId, k, score: own.score, rank: own.rank };
  const target = kthOfOthers(ranking, regionId, k);
  if (target === undefined) return { type: 'already', ...base };
  const values = problem.values.slice(slot * criteria.length, (slot + 1) * criteria.length);
  const mayMove = (id: CriterionId): boolean => levers?.includes(id) ?? true;
  const lift = smallestLift({
    values,
    weights: weightVector(criteria, effectiveWeights(scenario, criteria)),
    levers: Uint8Array.from(criteria, ({ id }) => (mayMove(id) ? 1 : 0)),
    prices: Float64Array.from(criteria, ({ id }) => prices?.[id] ?? 1),
    ceilings: Float64Array.from(criteria, (criterion) => ceilingOf(prepared, criterion, slot)),
    target,
  });
  const missing = criteria.filter(({ id }, c) => mayMove(id) && Number.isNaN(values[c])).map(({ id }) => id);
  return toGap(lift, { ...base, target, missing }, given, slot);
}

function toGap(lift: Lift, base: GapBase, { prepared, scenario }: Given, slot: number): Gap {
  if (lift.type === 'already') {
    const { target: _target, missing: _missing, ...rest } = base;
    return { type: 'already', ...rest };
  }
  if (lift.type === 'impossible') return { type: 'impossible', ...base, bestScore: lift.best };
  const changes = prepared.criteria.flatMap((criterion, c) => {
    const change = changeOf(prepared, criterion, slot, c, lift.values[c] ?? Number.NaN);
    return change === undefined ? [] : [change];
  });
  changes.sort((a, b) => b.points - a.points);
  const raw = { ...prepared.raws[slot] };
  for (const { criterionId, toRaw } of changes) raw[criterionId] = toRaw;
  // Only bounds that were passed are left to fail, so every one of them applies.
  const failsKnockout = failedKnockout(
    raw,
    scenario.knockouts.filter(({ criterionId }) => changes.some((change) => change.criterionId === criterionId)),
    () => true,
  );
  return {
    type: 'gap',
    ...base,
    changes,
    points: lift.points,
    cost: lift.cost,
    ...(failsKnockout ? { failsKnockout } : {}),
  };
}

/** A value function of the user may end below 1, and a step of it can not be taken in part. */
function ceilingOf({ regions, raws }: Prepared, criterion: Criterion, slot: number): number {
  const region = regions[slot];
  const worth = region && readingFor(criterion, region.country)?.worth;
  const raw = raws[slot]?.[criterion.id];
  return worth && raw !== undefined ? mostWorth(worth, raw) : 1;
}

function changeOf(
  { regions, problem, criteria, raws }: Prepared,
  criterion: Criterion,
  slot: number,
  c: number,
  to: number,
): LeverChange | undefined {
  const from = problem.values[slot * criteria.length + c] ?? Number.NaN;
  const region = regions[slot];
  const reading = region && readingFor(criterion, region.country);
  const fromRaw = raws[slot]?.[criterion.id];
  if (!(to > from) || !reading || fromRaw === undefined) return undefined;
  return {
    criterionId: criterion.id,
    fromPoints: 100 * from,
    toPoints: 100 * to,
    points: 100 * (to - from),
    fromRaw,
    toRaw: denormalise(to, reading, criterion.direction, fromRaw),
  };
}

/** Score of the k-th best of the other ranked regions; nothing where there are fewer. */
function kthOfOthers(ranking: Ranking, regionId: RegionId, k: number): number | undefined {
  return ranking.filter((score) => score.rank !== undefined && score.regionId !== regionId)[k - 1]?.score;
}

function checkedSlot({ prepared, scenario, regionId, k, levers }: Given): number {
  if (scenario.method !== 'weighted_sum') {
    throw faulty('method', 'weighted_sum, the only one with an exact answer', scenario.method);
  }
  if (!Number.isInteger(k) || k < 1) throw faulty('top', 'a whole number of 1 or more', String(k));
  const unknown = levers?.find((lever) => !prepared.criteria.some(({ id }) => id === lever));
  if (unknown !== undefined) throw faulty('levers', 'criteria of the scenario', unknown);
  const slot = prepared.regions.findIndex(({ id }) => id === regionId);
  if (slot < 0) throw faulty('region', 'one of the regions', regionId);
  return slot;
}
