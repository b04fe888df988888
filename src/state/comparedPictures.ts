import type { CriterionId, RegionId } from '../model/ids';
import type { Scenario } from '../model/scenario';
import type { RegionScore, Standing } from '../model/score';
import type { SiteRow } from '../model/sitePicture';
import type { Uncertainty } from '../model/uncertainty';
import { compareMethods, type MethodComparison } from '../scoring/compareMethods';
import { placesOf } from '../scoring/places';
import type { Prepared } from '../scoring/prepare';
import type { RankedParts } from '../scoring/rank';
import { leastSwap, type Swap } from '../scoring/sensitivity/swap';
import type { SiteParts } from '../scoring/sites';
import { type AxisSpread, placeSpreads } from '../scoring/smaa/axisSpread';
import { selectComparedSites } from './compared';
import { selectDataErrors } from './confidence/task';
import { lastOf } from './memo';
import { isDrawn, selectPrepared, selectRankedParts } from './select';
import { selectMethodComparison, selectRanked } from './sensitivity';
import { selectSiteParts } from './sites/parts';
import type { AppState } from './store';

const NONE: readonly SiteRow[] = [];
const rowsOf = lastOf((compared: readonly SiteRow[], wanted: readonly string[]): readonly SiteRow[] =>
  wanted.flatMap((id) => compared.find((row) => row.id === id) ?? []),
);

/** The compared sites that are measured, in the order they were added. */
const selectSiteRows = ({ scenario, session }: AppState): readonly SiteRow[] =>
  rowsOf(session.sites.picture?.compared ?? NONE, selectComparedSites(scenario));

const spreads = lastOf(
  (
    prepared: Prepared,
    parts: SiteParts,
    doubts: Uncertainty,
    errors: Float64Array | undefined,
    regionIds: readonly RegionId[],
    sites: readonly SiteRow[],
  ): readonly AxisSpread[] => {
    const given = { prepared, parts, ...(errors && { errors }) };
    const drawing = { method: parts.method, doubts };
    // Apart: the measures of sites have no share in the weights that are drawn for regions.
    return [
      ...placeSpreads(placesOf({ ...given, regionIds, sites: [] }), drawing),
      ...placeSpreads(placesOf({ ...given, regionIds: [], sites }), drawing),
    ];
  },
);

/** Where the compared regions and sites lie on quality and cost, and how far the scenario's doubts move them. */
export const selectAxisSpreads = (state: AppState): readonly AxisSpread[] => {
  const { uncertainty, compared }: Scenario = state.scenario;
  const errors = uncertainty.data === 'on' ? selectDataErrors(state) : undefined;
  const parts = selectSiteParts(state);
  return spreads(selectPrepared(state), parts, uncertainty, errors, compared, selectSiteRows(state));
};

const among = lastOf(
  (
    prepared: Prepared,
    parts: SiteParts,
    ranked: readonly RegionScore[],
    compared: readonly RegionId[],
    rows: readonly SiteRow[],
  ): MethodComparison<string> => {
    const regionIds = compared.filter((id) => ranked.some(({ regionId }) => regionId === id));
    const sites = rows.filter(({ coverage }) => coverage >= parts.minCoverage);
    const { ids, columns, problem } = placesOf({ prepared, parts, regionIds, sites });
    return compareMethods({ ids, problem, vector: Float64Array.from(columns, ({ weight }) => weight) });
  },
);

/** Chances of ranks and pairs under the draws of the ranking shown; nothing while those there are of an earlier one. */
export const selectStanding = (state: AppState): Standing | undefined =>
  isDrawn(state) ? state.session.drawn?.standing : undefined;

/** Two compared regions that follow one another in the ranking, and the weight that would swap them, if one alone can. */
export interface ComparedSwap {
  readonly ahead: RegionId;
  readonly behind: RegionId;
  readonly swap: Swap | undefined;
  /** They share a rank: there is nothing to swap. */
  readonly level: boolean;
}

const swapsOf = lastOf(
  (
    prepared: Prepared,
    scenario: RankedParts,
    ranked: readonly RegionScore[],
    compared: readonly RegionId[],
    locked: readonly CriterionId[],
  ) => {
    const among = ranked.filter(({ regionId }) => compared.includes(regionId));
    return among.slice(1).map(({ regionId: behind, rank }, place): ComparedSwap => {
      const before = among[place];
      const ahead = before?.regionId ?? behind;
      const level = before?.rank === rank;
      return {
        ahead,
        behind,
        level,
        swap: level ? undefined : leastSwap({ prepared, scenario, ahead, behind, locked }),
      };
    });
  },
);

/** What would change the order of the compared regions, neighbour by neighbour, best first. */
export const selectSwaps = (state: AppState): readonly ComparedSwap[] =>
  swapsOf(
    selectPrepared(state),
    selectRankedParts(state),
    selectRanked(state),
    state.scenario.compared,
    state.scenario.locked,
  );

/**
 * Ranks by method. Of regions alone among all that are ranked. Where sites are compared too, among the compared ones with enough
 * data: some methods weigh every pair, and there can be a million sites.
 */
export const selectComparedMethods = (state: AppState): MethodComparison<string> => {
  const sites = selectSiteRows(state);
  if (sites.length === 0) return selectMethodComparison(state);
  return among(selectPrepared(state), selectSiteParts(state), selectRanked(state), state.scenario.compared, sites);
};
