import type { Atlas } from '../../model/atlas';
import { type Criterion, THEMES, type Theme } from '../../model/criterion';
import type { Figure } from '../../model/figure';
import type { CriterionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { Ranking, RegionScore } from '../../model/score';
import { readingFor } from '../../scoring/raw';
import { medianRegion, pointsAgainst } from '../../scoring/themes';
import { type ScorePart, scorePart } from '../../views/figures';
import { rawFigure } from '../../views/rawFigure';

/** Why a region has its score: points against the region in the middle of the ranking, by theme; they add up to the gap. */
export interface Why {
  readonly median: { readonly region: Region; readonly score: ScorePart };
  readonly gap: ScorePart;
  readonly themes: readonly ThemeRow[];
}

export interface ThemeRow {
  readonly theme: Theme;
  readonly points: ScorePart;
  readonly criteria: readonly CriterionRow[];
}

/** One criterion in one region; a part that is not known is absent. */
export interface CriterionRow {
  readonly criterion: Criterion;
  readonly points: ScorePart;
  readonly contribution: ScorePart;
  /** Share of all weight, before what is missing is shared out. */
  readonly weight: ScorePart;
  readonly value?: ScorePart;
  readonly raw?: Figure;
  readonly rankInCountry?: ScorePart;
  /** Absent where the criterion is measured differently in each country. */
  readonly rankInAll?: ScorePart;
  readonly applies: boolean;
  /** What the reading rests on; absent where the country has none. */
  readonly evidence?: string;
}

export interface WhyGiven {
  readonly atlas: Atlas;
  readonly ranking: Ranking;
  readonly weights: Readonly<Record<CriterionId, number>>;
  readonly region: Region;
}

/** `undefined` when the region has no score or nothing is ranked. */
export function whyScore(given: WhyGiven): Why | undefined {
  const { atlas, ranking, region } = given;
  const score = ranking.find(({ regionId }) => regionId === region.id);
  const middle = medianRegion(ranking);
  const median = middle && atlas.regions.find(({ id }) => id === middle.regionId);
  if (score?.score === undefined || middle?.score === undefined || median === undefined) return undefined;
  const points = pointsAgainst(score, middle, atlas.criteria);
  const shown = atlas.criteria.filter(({ id }) => (given.weights[id] ?? 0) > 0 || id in score.values);
  const rows = shown.map((criterion) => criterionRow(given, criterion, score, points[criterion.id] ?? 0));
  return {
    median: { region: median, score: scorePart('score', middle.score) },
    gap: scorePart('points', score.score - middle.score),
    themes: THEMES.flatMap((theme) => themeRow(theme, rows)),
  };
}

function themeRow(theme: Theme, rows: readonly CriterionRow[]): readonly ThemeRow[] {
  const criteria = rows.filter(({ criterion }) => criterion.theme === theme);
  if (criteria.every(({ weight }) => weight.amount === 0)) return [];
  const points = criteria.reduce((sum, row) => sum + row.points.amount, 0);
  return [{ theme, points: scorePart('points', points), criteria }];
}

function criterionRow(given: WhyGiven, criterion: Criterion, score: RegionScore, points: number): CriterionRow {
  const { atlas, ranking, weights, region } = given;
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const value = score.values[criterion.id];
  const raw = rawFigure(atlas, criterion, region, score.raw[criterion.id]);
  const evidence = readingFor(criterion, region.country)?.evidence;
  const countryOf = new Map(atlas.regions.map(({ id, country }) => [id, country]));
  const peers = ranking.filter(({ regionId }) => countryOf.get(regionId) === region.country);
  const rankInCountry = placeAmong(peers, criterion, score);
  const rankInAll = criterion.bridged ? undefined : placeAmong(ranking, criterion, score);
  return {
    criterion,
    points: scorePart('points', points),
    contribution: scorePart('points', score.contributions[criterion.id] ?? 0),
    weight: scorePart('weight', total > 0 ? (weights[criterion.id] ?? 0) / total : 0),
    ...(value !== undefined && { value: scorePart('value', value) }),
    ...(raw && { raw }),
    ...(rankInCountry && { rankInCountry }),
    ...(rankInAll && { rankInAll }),
    applies: criterion.appliesTo.includes(region.country),
    ...(evidence !== undefined && { evidence }),
  };
}

/** Place by raw value among those that have one, 1 is best, exact ties share the smaller place. */
export function placeAmong(peers: Ranking, criterion: Criterion, score: RegionScore): ScorePart | undefined {
  const own = score.raw[criterion.id];
  if (own === undefined) return undefined;
  const known = peers.flatMap(({ raw }) => raw[criterion.id] ?? []);
  const better = known.filter((value) => (criterion.direction === 'benefit' ? value > own : value < own));
  return scorePart('rank', better.length + 1, known.length);
}
