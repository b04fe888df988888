import type { CriterionId, RegionId } from '../model/ids';
import { kendallTauB, kendallW, spearman, type TopDifference, topDifference } from './agreement';
import {
  COMPARED_METHODS,
  type ComparedMethod,
  comparedScores,
  type KnownRow,
  knownRows,
  vikorOf,
} from './comparedScores';
import { type Better, ranksOf, settled } from './mcda/ranks';
import type { Prepared } from './prepare';
import { type Problem, weightVector } from './problem';

/** How many leaders are looked at. */
const LEADERS = 3;

export interface MethodRanking {
  readonly method: ComparedMethod;
  readonly better: Better;
  /** One per compared region. Sum, geometric and WASPAS 0..100, TOPSIS and VIKOR's Q 0..1, net flow -1..1. */
  readonly scores: readonly number[];
  readonly ranks: readonly number[];
}

export interface MethodPair {
  readonly a: ComparedMethod;
  readonly b: ComparedMethod;
  /** Of the ranks; absent where one method puts all regions level. */
  readonly spearman?: number;
  readonly kendall?: number;
  /** The first three; indices into `regionIds`. */
  readonly top: TopDifference;
}

/** Of regions, or of regions and sites. */
export interface MethodComparison<Id extends string = RegionId> {
  readonly regionIds: readonly Id[];
  readonly rankings: readonly MethodRanking[];
  /** Every pair of methods once. */
  readonly pairs: readonly MethodPair[];
  /** Kendall's W over all methods, 0..1; absent with fewer than two regions, or all level. */
  readonly concordance?: number;
  /** Some pair of methods does not put the same three first, in the same order. */
  readonly leadersDiffer: boolean;
  /** What VIKOR asks of its first; absent with fewer than two regions. */
  readonly vikor?: VikorConditions<Id>;
}

export interface VikorConditions<Id extends string = RegionId> {
  /** The first leads the second by at least 1 / (regions - 1). */
  readonly acceptableAdvantage: boolean;
  /** The first also leads in the sum of regrets or in the largest one. */
  readonly acceptableStability: boolean;
  /** The regions between which VIKOR does not choose, by rank. */
  readonly compromise: readonly Id[];
}

interface Given<Id extends string> {
  /** Of every row of the problem, in order. */
  readonly ids: readonly Id[];
  readonly problem: Problem;
  /** One weight per column, used in proportion; as the profile leaves them (`effectiveWeights`). */
  readonly vector: Float64Array;
  /** Rows to compare, in this order: the ranked ones. All unless given. */
  readonly asked?: readonly Id[];
}

/**
 * The ranks that six methods give the same regions, side by side, on the goalposts. Nothing missing is filled in. All
 * methods but PROMETHEE rescale a region's weights over what is known of it, as the score does; PROMETHEE compares two
 * regions on the criteria known of both. So a gap can hide a weakness under every method alike, and a region with gaps has
 * larger single regrets under VIKOR. The ideal of TOPSIS and VIKOR is 100 on every goalpost and the anti-ideal 0, so that a
 * region more or less moves no distance; VIKOR's Q and net flows still depend on who is compared. A region of which nothing
 * weighted is known is left out.
 */
export function compareMethods<Id extends string>({ ids, problem, vector, asked }: Given<Id>): MethodComparison<Id> {
  const rows = knownRows(ids, problem, vector, asked);
  const scores = comparedScores(problem, vector, rows);
  const rankings = COMPARED_METHODS.map((method) => rankingOf(method, scores[method]));
  const pairs = rankings.flatMap((a, i) => rankings.slice(i + 1).map((b) => pairOf(a, b)));
  const concordance = kendallW(rankings.map(({ ranks }) => ranks));
  return {
    regionIds: rows.map(({ id }) => id),
    rankings,
    pairs,
    ...(concordance === undefined ? {} : { concordance }),
    leadersDiffer: pairs.some(({ top }) => !top.same),
    ...(rows.length < 2 ? {} : { vikor: conditionsOf(rows) }),
  };
}

function conditionsOf<Id extends string>(rows: readonly KnownRow<Id>[]): VikorConditions<Id> {
  const { Q, acceptableAdvantage, acceptableStability, compromiseSet } = vikorOf(rows);
  const byRank = [...compromiseSet].sort((a, b) => (Q[a] ?? 0) - (Q[b] ?? 0));
  return { acceptableAdvantage, acceptableStability, compromise: byRank.flatMap((i) => rows[i]?.id ?? []) };
}

function rankingOf(method: ComparedMethod, raw: readonly number[]): MethodRanking {
  const better = method === 'vikor' ? 'low' : 'high';
  const scores = settled(raw, 1);
  return { method, better, scores, ranks: ranksOf(scores, better) };
}

function pairOf(a: MethodRanking, b: MethodRanking): MethodPair {
  const rho = spearman(a.ranks, b.ranks);
  const tau = kendallTauB(a.ranks, b.ranks);
  return {
    a: a.method,
    b: b.method,
    ...(rho === undefined ? {} : { spearman: rho }),
    ...(tau === undefined ? {} : { kendall: tau }),
    top: topDifference(a.ranks, b.ranks, LEADERS),
  };
}

/** The regions asked for, all unless given, under the weights of a scenario after the project profile. */
export function compareRegions(
  { regions, criteria, problem }: Prepared,
  weights: Readonly<Record<CriterionId, number>>,
  asked?: readonly RegionId[],
): MethodComparison {
  const ids = regions.map(({ id }) => id);
  return compareMethods({ ids, problem, vector: weightVector(criteria, weights), ...(asked && { asked }) });
}
