import type { Criterion, Theme } from '../../model/criterion';
import { SITE_MEASURES, type SiteMeasure } from '../../model/site';
import { measureValue } from '../../scoring/sites';
import { themeContributions, themeValue } from '../../scoring/themes';
import type { Contender } from '../../views/contender';

/** What is measured at sites stands beside the themes as `site`. */
export type LineupPart = Theme | 'site';
export type LineupColumn = 'name' | 'score' | LineupPart;

export interface LineupRow {
  readonly place: Contender;
  /** Among its own kind. */
  readonly rank?: number;
  readonly score?: number;
  /** Points per part; they add up to the score. */
  readonly points: Readonly<Record<LineupPart, number>>;
  /** Mean of what is known of a part, by weight; a missing key is a missing value. */
  readonly parts: Partial<Readonly<Record<LineupPart, number>>>;
}

export interface LineupOrder {
  readonly column: LineupColumn;
  readonly direction: 'ascending' | 'descending';
}

type SiteWeights = Readonly<Partial<Record<SiteMeasure, number>>>;

/** One row per region or site, with what each part is worth and what it adds. */
export function lineupRows(
  places: readonly Contender[],
  criteria: readonly Criterion[],
  weights: Parameters<typeof themeValue>[2],
  siteWeights: SiteWeights,
): readonly LineupRow[] {
  const themes = [...new Set(criteria.map(({ theme }) => theme))];
  return places.flatMap((place): readonly LineupRow[] => {
    const { known } = place;
    if (known === undefined) return [];
    const parts: Partial<Record<LineupPart, number>> = {};
    for (const theme of themes) {
      const own = criteria.filter((criterion) => criterion.theme === theme);
      const value = themeValue(known.values, own, weights);
      if (value !== undefined) parts[theme] = value;
    }
    const site = siteValue(place, siteWeights);
    if (site !== undefined) parts.site = site;
    const { rank, score, contributions } = known;
    const ofSite = SITE_MEASURES.reduce((sum, measure) => sum + (contributions[measure] ?? 0), 0);
    return [
      {
        place,
        ...(rank !== undefined && { rank }),
        ...(score !== undefined && { score }),
        points: { ...themeContributions(known, criteria), site: ofSite },
        parts,
      },
    ];
  });
}

/** Mean of what is measured at a site, 0..100, by weight; nothing where nothing of it weighs. */
function siteValue({ site }: Contender, siteWeights: SiteWeights): number | undefined {
  let [sum, known] = [0, 0];
  for (const measure of SITE_MEASURES) {
    const [raw, weight] = [site?.measures[measure], siteWeights[measure] ?? 0];
    if (raw === undefined || weight <= 0) continue;
    sum += weight * 100 * measureValue(measure, raw);
    known += weight;
  }
  return known > 0 ? sum / known : undefined;
}

/** Rows by a column; what is missing stands last either way, equal ones by rank. */
export function inOrder(
  rows: readonly LineupRow[],
  { column, direction }: LineupOrder,
  nameOf: (row: LineupRow) => string,
): readonly LineupRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'name') return rows.toSorted((a, b) => sign * nameOf(a).localeCompare(nameOf(b)));
  const read = (row: LineupRow): number | undefined => (column === 'score' ? row.score : row.parts[column]);
  const rankOf = ({ rank }: LineupRow): number => rank ?? Number.MAX_SAFE_INTEGER;
  const byRank = (a: LineupRow, b: LineupRow): number => rankOf(a) - rankOf(b);
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
