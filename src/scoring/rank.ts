import type { Atlas } from '../model/atlas';
import type { Criterion } from '../model/criterion';
import type { CriterionId } from '../model/ids';
import type { Region } from '../model/region';
import type { MethodId, Scenario } from '../model/scenario';
import type { Ranking, RawTable, RegionScore, UnrankedReason } from '../model/score';
import { ScoreKernel } from './kernel';
import { METHOD_TABLE } from './methods/table';
import { type Prepared, prepareRaw, prepareScoring } from './prepare';
import { weightVector } from './problem';
import { effectiveWeights } from './profile';
import type { ComputedTable } from './raw';
import { failedKnockout, inScope } from './scope';
import { isCovered, standing } from './standing';

type Weights = Readonly<Record<CriterionId, number>>;

interface ScoreGiven {
  readonly regions: readonly Region[];
  readonly criteria: readonly Criterion[];
  readonly raw: RawTable;
  readonly weights: Weights;
  readonly method: MethodId;
}

/** Scores regions one by one, in their order and without ranks. Nothing about one region depends on another. */
export function scoreRegions({ regions, criteria, raw, weights, method }: ScoreGiven): readonly RegionScore[] {
  return scorePrepared(prepareRaw({ regions, criteria, raw }), weights, method);
}

/** The same on prepared values; `kernel` may be handed in when it is kept between calls. */
export function scorePrepared(
  prepared: Prepared,
  weights: Weights,
  method: MethodId,
  kernel = new ScoreKernel(prepared.problem, method),
): readonly RegionScore[] {
  const { criteria, regions, problem } = prepared;
  const vector = weightVector(criteria, weights);
  const { scores, coverage } = kernel.score(vector);
  return regions.map((region, r): RegionScore => {
    const score = scores[r] ?? Number.NaN;
    const known = coverage[r] ?? Number.NaN;
    const row = problem.values.subarray(r * criteria.length, (r + 1) * criteria.length);
    const values = prepared.values[r] ?? {};
    return {
      regionId: region.id,
      ...(Number.isNaN(score) ? {} : { score }),
      coverage: Number.isNaN(known) ? 0 : known,
      ...(Number.isNaN(known) ? { unranked: 'no-weight' as const } : {}),
      raw: prepared.raws[r] ?? {},
      values,
      contributions: contributionsOf(criteria, values, row, vector, score, method),
    };
  });
}

function contributionsOf(
  criteria: readonly Criterion[],
  values: Weights,
  row: Float64Array,
  vector: Float64Array,
  score: number,
  method: MethodId,
): Weights {
  const contributions: Record<CriterionId, number> = {};
  if (Number.isNaN(score)) return contributions;
  const points = METHOD_TABLE[method].contributions(row, vector, score);
  criteria.forEach(({ id }, c) => {
    if (id in values) contributions[id] = points[c] ?? 0;
  });
  return contributions;
}

/** The parts of a scenario that decide scores and ranks. */
export type RankedParts = Pick<
  Scenario,
  'weights' | 'profile' | 'method' | 'knockouts' | 'minCoverage' | 'countries' | 'picked'
>;

interface RankGiven {
  readonly atlas: Pick<Atlas, 'regions' | 'criteria' | 'figures'>;
  readonly scenario: RankedParts & Pick<Scenario, 'values'>;
  readonly computed: ComputedTable;
}

/** Scores and ranks the whole atlas under a scenario. To rank again after a weight change keep `prepareScoring`. */
export function rankScenario({ atlas, scenario, computed }: RankGiven): Ranking {
  return rankPrepared(prepareScoring(atlas, computed, scenario.values), scenario);
}

/**
 * Ranks prepared regions: the ranked best first, then those without a rank, then those out of scope.
 * Scope, knock-outs and coverage decide who is ranked; they never change a score.
 */
export function rankPrepared(prepared: Prepared, scenario: RankedParts, kernel?: ScoreKernel): Ranking {
  const weights = effectiveWeights(scenario, prepared.criteria);
  const scored = scorePrepared(prepared, weights, scenario.method, kernel);
  const judged = scored.map((score, r) => judge(score, prepared.regions[r], prepared.criteria, scenario));
  return withRanks(judged.sort(byPlace));
}

function judge(
  score: RegionScore,
  region: Region | undefined,
  criteria: readonly Criterion[],
  scenario: RankedParts,
): RegionScore {
  if (!region || !inScope(region, scenario)) return { ...score, unranked: 'out-of-scope' };
  if (score.unranked) return score;
  const applies = (id: CriterionId): boolean =>
    criteria.some((criterion) => criterion.id === id && criterion.appliesTo.includes(region.country));
  const knockedOutBy = failedKnockout(score.raw, scenario.knockouts, applies);
  if (knockedOutBy) return { ...score, unranked: 'knockout', knockedOutBy };
  if (score.score === undefined || !isCovered(score.coverage, scenario.minCoverage))
    return { ...score, unranked: 'coverage' };
  return score;
}

const GROUP: Readonly<Record<UnrankedReason, number>> = { coverage: 1, knockout: 1, 'no-weight': 1, 'out-of-scope': 2 };

function byPlace(a: RegionScore, b: RegionScore): number {
  const group = (score: RegionScore): number => (score.unranked ? GROUP[score.unranked] : 0);
  return group(a) - group(b) || placeOf(b) - placeOf(a) || 0;
}

function placeOf({ score }: RegionScore): number {
  return standing(score ?? -Infinity);
}

/** Ties share the smaller rank: 1, 1, 3. */
function withRanks(sorted: readonly RegionScore[]): Ranking {
  let rank = 1;
  return sorted.map((score, index) => {
    if (score.unranked) return score;
    const before = sorted[index - 1];
    if (before === undefined || placeOf(before) !== placeOf(score)) rank = index + 1;
    return { ...score, rank };
  });
}
