import type { Atlas } from '../model/atlas';
import type { CriterionId, RegionId } from '../model/ids';
import type { RegionScore } from '../model/score';
import { compareRegions } from '../scoring/compareMethods';
import type { Prepared } from '../scoring/prepare';
import type { RankedParts } from '../scoring/rank';
import { rankLines } from '../scoring/sensitivity/rankLines';
import { type Swung, tornado } from '../scoring/sensitivity/tornado';
import { dataErrors } from '../scoring/smaa/dataError';
import { lastOf } from './memo';
import { selectEffectiveWeights, selectPrepared, selectRankedParts, selectRanking } from './select';
import type { AppState } from './store';

const ranked = lastOf((ranking: readonly RegionScore[]): readonly RegionScore[] =>
  ranking.filter(({ rank }) => rank !== undefined),
);
const idsOf = lastOf((scores: readonly RegionScore[]): readonly RegionId[] => scores.map(({ regionId }) => regionId));
const errors = lastOf((atlas: Atlas, prepared: Prepared, overrides: Readonly<Record<CriterionId, number>>) =>
  dataErrors({ atlas, prepared, overrides }),
);
const lines = lastOf((prepared: Prepared, scenario: RankedParts, criterionId: CriterionId, ids: string) =>
  rankLines({
    prepared,
    scenario,
    criterionId,
    ...(ids === '' ? {} : { regionIds: prepared.regions.flatMap(({ id }) => (ids.split(' ').includes(id) ? id : [])) }),
  }),
);
const swings = lastOf(
  (prepared: Prepared, scenario: RankedParts, regionId: RegionId, cellErrors: Float64Array, swung: Swung) =>
    tornado({ prepared, scenario, regionId, errors: cellErrors }, swung),
);
const comparison = lastOf(
  (prepared: Prepared, weights: Readonly<Record<CriterionId, number>>, regionIds: readonly RegionId[]) =>
    compareRegions(prepared, weights, regionIds),
);

/** Regions with a rank, best first. */
export const selectRanked = (state: AppState): readonly RegionScore[] => ranked(selectRanking(state));

/** The region a question is about: the selected one where it has a rank, else the first. */
export function selectFocus(state: AppState): RegionId | undefined {
  const { selection } = state.scenario;
  const list = selectRanked(state);
  const own = selection.type === 'region' ? list.find(({ regionId }) => regionId === selection.id) : undefined;
  return (own ?? list[0])?.regionId;
}

/** Half-widths of every value, as the scenario doubts them. */
export const selectErrors = (state: AppState): Float64Array =>
  errors(state.atlas, selectPrepared(state), state.scenario.uncertainty.errorOf);

/** The weighted sum stands in where the scenario's method has no exact answer to a question. */
const asSum = lastOf((parts: RankedParts): RankedParts => ({ ...parts, method: 'weighted_sum' }));
export const selectSumParts = (state: AppState): RankedParts => {
  const parts = selectRankedParts(state);
  return parts.method === 'weighted_sum' ? parts : asSum(parts);
};

/** Rank lines of the leaders, and of one region more, while a criterion's share goes from 0 to 1. */
export const selectRankLines = (state: AppState, criterionId: CriterionId, also: RegionId | undefined) => {
  const leaders = selectRanked(state)
    .slice(0, 8)
    .map(({ regionId }) => regionId);
  const followed = also === undefined || leaders.includes(also) ? leaders : [...leaders, also];
  return lines(selectPrepared(state), selectRankedParts(state), criterionId, followed.join(' '));
};

export const selectTornado = (state: AppState, regionId: RegionId, swung: Swung) =>
  swings(selectPrepared(state), selectRankedParts(state), regionId, selectErrors(state), swung);

/** The ranked regions under six methods. */
export const selectMethodComparison = (state: AppState) =>
  comparison(selectPrepared(state), selectEffectiveWeights(state), idsOf(selectRanked(state)));
