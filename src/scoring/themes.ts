import type { Criterion, Theme } from '../model/criterion';
import type { CriterionId } from '../model/ids';
import type { MethodId } from '../model/scenario';
import type { Ranking, RegionScore } from '../model/score';
import { ScoreKernel } from './kernel';
import type { Prepared } from './prepare';
import { weightVector } from './problem';

type Weights = Readonly<Record<CriterionId, number>>;

/** A region on the two axes, 0..100 each; absent where nothing of the axis is known. Both are better when higher. */
export interface Axes {
  /** Score over every theme but cost. */
  readonly quality?: number;
  /** Score over the theme cost: 100 is cheapest. */
  readonly cost?: number;
}

/** Quality and cost of every region, in their order. An axis that the weights leave empty uses the model's weights. */
export function qualityAndCost(prepared: Prepared, weights: Weights, method: MethodId): readonly Axes[] {
  const axis = (isCost: boolean) => axisScores(prepared, weights, method, isCost);
  const quality = axis(false);
  const cost = axis(true);
  return prepared.regions.map((_, r) => ({ ...known('quality', quality[r]), ...known('cost', cost[r]) }));
}

function axisScores(prepared: Prepared, weights: Weights, method: MethodId, isCost: boolean): Float64Array {
  const { criteria } = prepared;
  const part = (vector: Float64Array) =>
    vector.map((weight, c) => ((criteria[c]?.theme === 'cost') === isCost ? weight : 0));
  const chosen = part(weightVector(criteria, weights));
  const vector = chosen.some((weight) => weight > 0)
    ? chosen
    : part(Float64Array.from(criteria, ({ weight }) => weight));
  return new ScoreKernel(prepared.problem, method).scoresFor(vector);
}

function known(key: 'quality' | 'cost', value: number | undefined): Axes {
  return value === undefined || Number.isNaN(value) ? {} : { [key]: value };
}

/** Points per theme: the contributions of its criteria added up, so that the themes add up to the score too. */
export function themeContributions(
  score: { readonly contributions: Readonly<Record<string, number>> },
  criteria: readonly Criterion[],
): Record<Theme, number> {
  return themeWeights(score.contributions, criteria);
}

/** Points per theme of anything given per criterion: weights, contributions. */
export function themeWeights(
  points: Readonly<Record<string, number>>,
  criteria: readonly Criterion[],
): Record<Theme, number> {
  return themeRecord((theme) =>
    criteria.reduce((sum, criterion) => sum + (criterion.theme === theme ? (points[criterion.id] ?? 0) : 0), 0),
  );
}

function themeRecord(value: (theme: Theme) => number): Record<Theme, number> {
  return {
    workforce: value('workforce'),
    cluster: value('cluster'),
    logistics: value('logistics'),
    power: value('power'),
    water: value('water'),
    security: value('security'),
    institutions: value('institutions'),
    hazards: value('hazards'),
    cost: value('cost'),
  };
}

/** The ranked region in the middle (the better one of two); `undefined` when nothing is ranked. */
export function medianRegion(ranking: Ranking): RegionScore | undefined {
  const ranked = ranking.filter(({ rank }) => rank !== undefined);
  return ranked[Math.ceil(ranked.length / 2) - 1];
}

/** How many points each criterion puts a region before (+) or behind (-) another; adds up to the gap of the scores. */
export function pointsAgainst(
  score: RegionScore,
  other: RegionScore,
  criteria: readonly Criterion[],
): Record<CriterionId, number> {
  const points: Record<CriterionId, number> = {};
  for (const { id } of criteria) points[id] = (score.contributions[id] ?? 0) - (other.contributions[id] ?? 0);
  return points;
}

/** Mean of the values known by weight; `undefined` where nothing that weighs is known. */
export function themeValue(
  values: RegionScore['values'],
  criteria: readonly Criterion[],
  weights: Weights,
): number | undefined {
  let sum = 0;
  let known = 0;
  for (const { id } of criteria) {
    const value = values[id];
    if (value === undefined) continue;
    sum += (weights[id] ?? 0) * value;
    known += weights[id] ?? 0;
  }
  return known > 0 ? sum / known : undefined;
}
