import type { Criterion, Theme } from '../../model/criterion';
import { THEMES } from '../../model/criterion';
import type { Country } from '../../model/geo';
import type { CriterionId, RegionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { Ranking, RankRange, RegionScore } from '../../model/score';
import { readingFor } from '../../scoring/raw';
import type { Firmness } from '../../state/select';

/** What the list is ordered by. */
export type SortBy =
  | { readonly type: 'score' }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'criterion'; readonly id: CriterionId };

export const BY_SCORE: SortBy = { type: 'score' };

/** Where a row stands in its band of places whose order is not firm. */
export type InBand = 'alone' | 'first' | 'middle' | 'last';

export interface RankingRow {
  readonly region: Region;
  readonly score: RegionScore;
  /** Rank inside the list shown: of all, or of the country. */
  readonly rank: number | undefined;
  readonly range: RankRange | undefined;
  readonly inBand: InBand;
  /** A criterion that counts is not measured in the whole country. */
  readonly provisional: boolean;
  /** What the list is ordered by, unless by score; higher is better. A theme's is its score of 0..100. */
  readonly sortValue: number | undefined;
}

export interface RankingRows {
  readonly ranked: readonly RankingRow[];
  readonly unranked: readonly RankingRow[];
  /** How many rows the leading band has; 1 when the first place is firm. */
  readonly leading: number;
}

interface Given {
  readonly ranking: Ranking;
  readonly firmness: Firmness | undefined;
  readonly regions: ReadonlyMap<RegionId, Region>;
  readonly criteria: readonly Criterion[];
  readonly weights: Readonly<Record<CriterionId, number>>;
  readonly country: Country | 'all';
  readonly sort: SortBy;
}

/** The rows of the list, of one country or all, in the chosen order. */
export function rankingRows(given: Given): RankingRows {
  const { ranking, regions, country, criteria, weights } = given;
  const rows = ranking.flatMap((score): readonly RankingRow[] => {
    const region = regions.get(score.regionId);
    if (region === undefined || (country !== 'all' && region.country !== country)) return [];
    return [makeRow(given, region, score)];
  });
  const ranked = ranksInside(rows.filter(({ score }) => score.rank !== undefined));
  const banded = markBands(ranked, given.firmness);
  const sorted = given.sort.type === 'score' ? banded : bySortValue(banded);
  return {
    ranked: sorted,
    unranked: rows.filter(({ score }) => score.rank === undefined),
    leading: leadingCount(banded),
  };

  function makeRow({ firmness, sort }: Given, region: Region, score: RegionScore): RankingRow {
    return {
      region,
      score,
      rank: score.rank,
      range: firmness?.ranges.get(region.id),
      inBand: 'alone',
      provisional: isProvisional(region.country, criteria, weights),
      sortValue: sortValueOf(sort, score, criteria, weights),
    };
  }
}

/** Exact ties share the smaller rank, inside a country as among all. */
function ranksInside(rows: readonly RankingRow[]): readonly RankingRow[] {
  const firstPlace = new Map<number, number>();
  return rows.map((row, index) => {
    const overall = row.score.rank ?? index + 1;
    const rank = firstPlace.get(overall) ?? index + 1;
    firstPlace.set(overall, rank);
    return { ...row, rank };
  });
}

/** Neighbours in the list that share a band are joined. */
function markBands(rows: readonly RankingRow[], firmness: Firmness | undefined): readonly RankingRow[] {
  const bandOf = new Map<RegionId, number>();
  firmness?.bands.forEach((band, index) => {
    for (const id of band) bandOf.set(id, index);
  });
  const joined = (a: RankingRow | undefined, b: RankingRow | undefined): boolean => {
    const band = a && bandOf.get(a.region.id);
    return band !== undefined && b !== undefined && band === bandOf.get(b.region.id);
  };
  return rows.map((row, index) => {
    const before = joined(rows[index - 1], row);
    const after = joined(row, rows[index + 1]);
    return { ...row, inBand: before ? (after ? 'middle' : 'last') : after ? 'first' : 'alone' };
  });
}

function leadingCount(rows: readonly RankingRow[]): number {
  if (rows[0]?.inBand !== 'first') return Math.min(1, rows.length);
  return rows.findIndex(({ inBand }) => inBand === 'last') + 1;
}

function bySortValue(rows: readonly RankingRow[]): readonly RankingRow[] {
  return [...rows].sort((a, b) => compareKnown(a.sortValue, b.sortValue));
}

/** Largest first, the missing last. */
function compareKnown(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return b - a;
}

/** A criterion's value, or the mean of a theme's values by weight; `undefined` where nothing is known. */
function sortValueOf(
  sort: SortBy,
  score: RegionScore,
  criteria: readonly Criterion[],
  weights: Readonly<Record<CriterionId, number>>,
): number | undefined {
  const { values } = score;
  if (sort.type === 'score') return undefined;
  if (sort.type === 'criterion')
    return criterionSortValue(
      criteria.find(({ id }) => id === sort.id),
      score,
    );
  const known = criteria.filter(({ theme, id }) => theme === sort.theme && values[id] !== undefined);
  const weighed = known.some(({ id }) => (weights[id] ?? 0) > 0);
  const weightOf = (id: CriterionId): number => (weighed ? (weights[id] ?? 0) : 1);
  const total = known.reduce((sum, { id }) => sum + weightOf(id), 0);
  if (total === 0) return undefined;
  return known.reduce((sum, { id }) => sum + weightOf(id) * (values[id] ?? 0), 0) / total;
}

/** The figure itself, turned so that more is better; on the goalposts where each country measures something else. */
function criterionSortValue(criterion: Criterion | undefined, { raw, values }: RegionScore): number | undefined {
  if (criterion === undefined || criterion.bridged) return criterion && values[criterion.id];
  const figure = raw[criterion.id];
  return figure === undefined || criterion.direction === 'benefit' ? figure : -figure;
}

/** True while a criterion that weighs something counts in a country that has no reading for it. */
export function isProvisional(
  country: Country,
  criteria: readonly Criterion[],
  weights: Readonly<Record<CriterionId, number>>,
): boolean {
  return criteria.some(
    (criterion) =>
      criterion.appliesTo.includes(country) &&
      (weights[criterion.id] ?? 0) > 0 &&
      readingFor(criterion, country) === undefined,
  );
}

/** One axis for the whole list: fives around every score and range shown. */
export function scoreAxis(rows: readonly RankingRow[]): readonly [number, number] {
  const ends = rows.flatMap(({ score, range }) => [
    score.score ?? 50,
    ...(range ? [range.scoreLow, range.scoreHigh] : []),
  ]);
  if (ends.length === 0) return [0, 100];
  return [Math.floor(Math.min(...ends) / 5) * 5, Math.ceil(Math.max(...ends) / 5) * 5];
}

/** The key of a choice of order, for a list box. */
export function sortKey(sort: SortBy): string {
  switch (sort.type) {
    case 'score':
      return 'score';
    case 'theme':
      return `theme:${sort.theme}`;
    case 'criterion':
      return `criterion:${sort.id}`;
  }
}

/** Every order on offer: score, themes, criteria. */
export function sortChoices(criteria: readonly Criterion[]): readonly SortBy[] {
  const themes = THEMES.filter((theme) => criteria.some((criterion) => criterion.theme === theme));
  return [
    BY_SCORE,
    ...themes.map((theme): SortBy => ({ type: 'theme', theme })),
    ...criteria.map(({ id }): SortBy => ({ type: 'criterion', id })),
  ];
}
