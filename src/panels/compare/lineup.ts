import type { Criterion, Theme } from '../../model/criterion';
import type { RegionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { RegionScore } from '../../model/score';
import { themeContributions, themeValue } from '../../scoring/themes';

export type LineupColumn = 'name' | 'score' | Theme;

export interface LineupRow {
  readonly region: Region;
  readonly rank?: number;
  readonly score?: number;
  /** Points per theme; they add up to the score. */
  readonly points: Readonly<Record<Theme, number>>;
  /** Mean of what is known of a theme, by weight; a missing key is a missing value. */
  readonly themes: Partial<Readonly<Record<Theme, number>>>;
}

export interface LineupOrder {
  readonly column: LineupColumn;
  readonly direction: 'ascending' | 'descending';
}

/** One row per region, with what each theme is worth and what it adds. */
export function lineupRows(
  regions: readonly Region[],
  scores: ReadonlyMap<RegionId, RegionScore>,
  criteria: readonly Criterion[],
  weights: Parameters<typeof themeValue>[2],
): readonly LineupRow[] {
  const themes = [...new Set(criteria.map(({ theme }) => theme))];
  return regions.flatMap((region): readonly LineupRow[] => {
    const score = scores.get(region.id);
    if (score === undefined) return [];
    const known = themes.flatMap((theme) => {
      const own = criteria.filter((criterion) => criterion.theme === theme);
      const value = themeValue(score.values, own, weights);
      return value === undefined ? [] : [[theme, value] as const];
    });
    const { rank, score: total } = score;
    return [
      {
        region,
        ...(rank !== undefined && { rank }),
        ...(total !== undefined && { score: total }),
        points: themeContributions(score, criteria),
        themes: Object.fromEntries(known),
      },
    ];
  });
}

/** Rows by a column; what is missing stands last either way, equal ones by rank. */
export function inOrder(
  rows: readonly LineupRow[],
  { column, direction }: LineupOrder,
  nameOf: (row: LineupRow) => string,
): readonly LineupRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'name') return rows.toSorted((a, b) => sign * nameOf(a).localeCompare(nameOf(b)));
  const read = (row: LineupRow): number | undefined => (column === 'score' ? row.score : row.themes[column]);
  const byRank = (a: LineupRow, b: LineupRow): number => (a.rank ?? rows.length + 1) - (b.rank ?? rows.length + 1);
  return rows.toSorted((a, b) => {
    const [left, right] = [read(a), read(b)];
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined) || byRank(a, b);
    }
    return sign * (left - right) || byRank(a, b);
  });
}

/** A second press on the same column turns the order round; numbers begin with the largest. */
export function turnedOrder(order: LineupOrder, column: LineupColumn): LineupOrder {
  if (order.column === column) {
    return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { column, direction: column === 'name' ? 'ascending' : 'descending' };
}

export const NARROWEST = 64;
export const WIDEST = 480;

export function columnWidth(wanted: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
}
