import type { Region } from '../model/region';
import type { PlaceScore } from '../model/score';
import { SITE_MEASURES } from '../model/site';
import type { SiteRow } from '../model/sitePicture';
import type { Prepared } from './prepare';
import { measureColumn, SITE_COLUMNS, type SiteParts, type SiteTable, siteContributions } from './sites';
import { type SiteValues, siteValues } from './siteValues';

type OwnValues = Pick<SiteRow, 'fabHours' | 'portHours' | 'airHours' | 'neighbours'>;

/** Rows of sites as the flat table that is scored; `regions` are those that were prepared, in their order. */
export function tableOfRows(rows: readonly SiteRow[], regions: readonly Region[]): SiteTable {
  const own = new Float64Array(rows.length * SITE_COLUMNS).fill(Number.NaN);
  rows.forEach((row, s) => {
    const { fabHours, portHours, airHours, neighbours, measures } = row;
    // In the order of SITE_COMPUTED.
    const computed = [fabHours, portHours, airHours, neighbours].map((value) => value ?? Number.NaN);
    own.set(computed, s * SITE_COLUMNS);
    for (const measure of SITE_MEASURES) {
      own[s * SITE_COLUMNS + measureColumn(measure)] = measures[measure] ?? Number.NaN;
    }
  });
  const places = new Map<string, number>(regions.map(({ id }, index) => [id, index]));
  return { count: rows.length, region: Uint8Array.from(rows, ({ regionId }) => places.get(regionId) ?? 0), own };
}

/**
 * The score of one site with what it is made of: values of its own where a criterion is worked out, else those of its region
 * (`ofRegion`); the points of criteria and measures add up to the score. Why it has no rank is said where data are too few.
 */
export function siteScore(
  row: SiteRow,
  region: Region,
  ofRegion: SiteValues,
  prepared: Prepared,
  parts: SiteParts,
): PlaceScore {
  const { score, rank, coverage } = row;
  return {
    ...siteValues(prepared, region, ofRegion, ownValues(row)),
    ...(score !== undefined && { score }),
    ...(rank !== undefined && { rank }),
    ...(coverage < parts.minCoverage && { unranked: 'coverage' as const }),
    coverage,
    contributions: siteContributions(tableOfRows([row], prepared.regions), prepared, parts, 0),
  };
}

function ownValues({ fabHours, portHours, airHours, neighbours }: OwnValues) {
  return {
    ...(fabHours !== undefined && { hours_nearest_fab: fabHours }),
    ...(portHours !== undefined && { hours_best_land_port: portHours }),
    ...(airHours !== undefined && { hours_air_cargo: airHours }),
    ...(neighbours !== undefined && { chip_neighbours: neighbours }),
  };
}
