import type { CriterionId, RegionId } from '../model/ids';
import { kendallW } from './agreement';
import { faulty } from './mcda/fault';
import type { Prepared } from './prepare';
import { effectiveWeights } from './profile';
import { type RankedParts, rankPrepared } from './rank';
import { sharesOf } from './weights';

type Weights = Readonly<Record<CriterionId, number>>;

/** One person's view of what matters. */
export interface Member {
  readonly id: string;
  readonly weights: Weights;
}

interface Given {
  readonly prepared: Prepared;
  /** Everything but the weights is the same for all: scope, knock-outs, method, profile. */
  readonly scenario: RankedParts;
  readonly members: readonly Member[];
}

export interface MemberRanking {
  readonly memberId: string;
  /** Effective weights in points of 100. */
  readonly shares: Weights;
  /** Regions with a rank, best first. */
  readonly ranks: readonly { readonly regionId: RegionId; readonly rank: number; readonly score: number }[];
  /** Regions at rank 1: several where they are tied, none where nothing is ranked. */
  readonly winners: readonly RegionId[];
}

/** How far apart the members are on one criterion, in points of 100. */
export interface Disagreement {
  readonly criterionId: CriterionId;
  readonly least: { readonly memberId: string; readonly share: number };
  readonly most: { readonly memberId: string; readonly share: number };
  readonly spread: number;
}

/** A region whose place depends on whom one asks. */
export interface Contested {
  readonly regionId: RegionId;
  readonly best: { readonly memberId: string; readonly rank: number };
  readonly worst: { readonly memberId: string; readonly rank: number };
}

export interface GroupView {
  readonly rankings: readonly MemberRanking[];
  /** Kendall's W over the regions that every member's weights rank, 0..1; absent with one such region or none. */
  readonly agreement?: number;
  readonly comparedRegions: number;
  /** Whether all members have the same regions at rank 1. */
  readonly sameWinner: boolean;
  /** The widest spread first. */
  readonly disagreements: readonly Disagreement[];
  /** Regions that every member ranks, the widest range of ranks first; those with one rank are left out. */
  readonly contested: readonly Contested[];
}

/** Ranks the regions once per member and says where they agree. Throws ProblemError without members or weights. */
export function compareMembers(given: Given): GroupView {
  checkMembers(given);
  const rankings = given.members.map((member) => rankingOf(given, member));
  const common = rankedByAll(rankings);
  const judged = rankings.map((ranking) => placesOf(ranking, common));
  const agreement = common.length > 1 ? kendallW(judged) : undefined;
  return {
    rankings,
    ...(agreement === undefined ? {} : { agreement }),
    comparedRegions: common.length,
    sameWinner: new Set(rankings.map(({ winners }) => [...winners].sort().join(' '))).size === 1,
    disagreements: disagreementsOf(given, rankings),
    contested: contestedOf(rankings, common, judged),
  };
}

function rankingOf({ prepared, scenario }: Given, { id, weights }: Member): MemberRanking {
  const ids = prepared.criteria.map((criterion) => criterion.id);
  const ranks = rankPrepared(prepared, { ...scenario, weights }).flatMap(({ regionId, rank, score }) =>
    rank === undefined || score === undefined ? [] : [{ regionId, rank, score }],
  );
  return {
    memberId: id,
    shares: sharesOf(effectiveWeights({ ...scenario, weights }, prepared.criteria), ids),
    ranks,
    winners: ranks.filter(({ rank }) => rank === 1).map(({ regionId }) => regionId),
  };
}

function rankedByAll(rankings: readonly MemberRanking[]): readonly RegionId[] {
  const [first, ...others] = rankings.map(({ ranks }) => ranks.map(({ regionId }) => regionId));
  const sets = others.map((ids) => new Set(ids));
  return (first ?? []).filter((id) => sets.every((set) => set.has(id)));
}

/** Ranks of the regions in the order given. */
function placesOf({ ranks }: MemberRanking, regions: readonly RegionId[]): readonly number[] {
  const places = new Map(ranks.map(({ regionId, rank }) => [regionId, rank]));
  return regions.map((id) => places.get(id) ?? Number.NaN);
}

function disagreementsOf({ prepared }: Given, rankings: readonly MemberRanking[]): readonly Disagreement[] {
  const found = prepared.criteria.flatMap(({ id }): readonly Disagreement[] => {
    const sorted = rankings
      .map(({ memberId, shares }) => ({ memberId, share: shares[id] ?? 0 }))
      .sort((a, b) => a.share - b.share);
    const [least, most] = [sorted[0], sorted.at(-1)];
    return least && most ? [{ criterionId: id, least, most, spread: most.share - least.share }] : [];
  });
  return found.sort((a, b) => b.spread - a.spread);
}

function contestedOf(
  rankings: readonly MemberRanking[],
  regions: readonly RegionId[],
  judged: readonly (readonly number[])[],
): readonly Contested[] {
  const found = regions.flatMap((regionId, i): readonly Contested[] => {
    const sorted = rankings
      .map(({ memberId }, m) => ({ memberId, rank: judged[m]?.[i] ?? 0 }))
      .sort((a, b) => a.rank - b.rank);
    const [best, worst] = [sorted[0], sorted.at(-1)];
    return best && worst && best.rank < worst.rank ? [{ regionId, best, worst }] : [];
  });
  return found.sort((a, b) => b.worst.rank - b.best.rank - (a.worst.rank - a.best.rank));
}

export type Combination = 'arithmetic' | 'geometric';

/**
 * One set of weights for the group, in points of 100: the mean of the members' shares, arithmetic (a weight counts as soon as
 * one has it) or geometric (a criterion that one member gives nothing gets nothing; AHP groups use it, Aczel and Saaty 1983).
 * Throws ProblemError without members, where a member weighs nothing, or where the geometric means are all 0.
 */
export function combineWeights(
  { prepared, members }: Pick<Given, 'prepared' | 'members'>,
  how: Combination,
): Record<CriterionId, number> {
  checkMembers({ prepared, members });
  const ids = prepared.criteria.map(({ id }) => id);
  const all = members.map(({ weights }) => sharesOf(weights, ids));
  const combined: Record<CriterionId, number> = {};
  for (const id of ids) {
    const shares = all.map((weights) => weights[id] ?? 0);
    combined[id] = how === 'arithmetic' ? mean(shares) : Math.exp(mean(shares.map(Math.log)));
  }
  if (!ids.some((id) => (combined[id] ?? 0) > 0)) {
    throw faulty('members', 'a criterion to which every member gives weight', 'none');
  }
  return sharesOf(combined, ids);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function checkMembers({ prepared, members }: Pick<Given, 'prepared' | 'members'>): void {
  if (members.length === 0) throw faulty('members', 'at least one', 'none');
  members.forEach(({ id, weights }, m) => {
    const own = prepared.criteria.map((criterion) => weights[criterion.id] ?? 0);
    const bad = own.find((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
    if (bad !== undefined) throw faulty(`members[${m}].weights`, 'finite weights of 0 or more', bad);
    if (!own.some((weight) => weight > 0)) throw faulty(`members[${m}].weights`, 'one above 0', `all zero (${id})`);
  });
}
