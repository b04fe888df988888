import { type BorderSetting, borderYear } from '../corridors/border/states';
import { criteriaOf } from '../corridors/computed';
import { graphOf, solveCorridors } from '../corridors/solve';
import type { Atlas } from '../model/atlas';
import type { RegionId } from '../model/ids';
import type { Region } from '../model/region';
import type { Assumptions, ProjectProfile, Scenario } from '../model/scenario';
import type { Ranking, RankRange, RegionScore } from '../model/score';
import { type Band, bands } from '../scoring/bands';
import { ScoreKernel } from '../scoring/kernel';
import { type Prepared, prepareScoring } from '../scoring/prepare';
import { effectiveWeights } from '../scoring/profile';
import { type RankedParts, rankPrepared } from '../scoring/rank';
import { type Axes, qualityAndCost } from '../scoring/themes';
import { lastOf } from './memo';
import type { AppState } from './store';

/**
 * Everything shown is derived here from the atlas and the scenario.
 * Each step is remembered until its own inputs change, so a selection never scores anything anew.
 */

type Fabs = ProjectProfile['fabs'];

// A year in which nothing changes at the border is the same as the one before it.
const border = lastOf((plan: Scenario['plan'], year: number): BorderSetting => ({ plan, year }));
const reach = lastOf((atlas: Atlas, assumptions: Assumptions, fabs: Fabs, setting: BorderSetting) =>
  solveCorridors({ atlas, assumptions, profile: { fabs }, border: setting }),
);
const computed = lastOf(criteriaOf);
const graph = lastOf((atlas: Atlas, assumptions: Assumptions, setting: BorderSetting) =>
  graphOf({ atlas, assumptions, border: setting }),
);
const prepared = lastOf(prepareScoring);
const kernelOf = lastOf(
  (values: Prepared, method: Scenario['method']): ScoreKernel => new ScoreKernel(values.problem, method),
);
const weightsOf = lastOf((criteria: Atlas['criteria'], weights: Scenario['weights'], profile: ProjectProfile) =>
  effectiveWeights({ weights, profile }, criteria),
);

const judged = lastOf(
  (
    weights: RankedParts['weights'],
    profile: RankedParts['profile'],
    method: RankedParts['method'],
    knockouts: RankedParts['knockouts'],
    minCoverage: RankedParts['minCoverage'],
    countries: RankedParts['countries'],
    picked: RankedParts['picked'],
  ): RankedParts => ({ weights, profile, method, knockouts, minCoverage, countries, picked }),
);
const ranking = lastOf((values: Prepared, parts: RankedParts) =>
  rankPrepared(values, parts, kernelOf(values, parts.method)),
);
const axes = lastOf(qualityAndCost);
const scoreMap = lastOf(
  (list: Ranking): ReadonlyMap<RegionId, RegionScore> => new Map(list.map((score) => [score.regionId, score])),
);
const rangeMap = lastOf(
  (list: readonly RankRange[]): ReadonlyMap<RegionId, RankRange> =>
    new Map(list.map((range) => [range.regionId, range])),
);
const bandsOf = lastOf(bands);
const regionMap = lastOf(
  (regions: Atlas['regions']): ReadonlyMap<RegionId, Region> => new Map(regions.map((region) => [region.id, region])),
);

export function selectRankedParts({ scenario }: AppState): RankedParts {
  const { weights, profile, method, knockouts, minCoverage, countries, picked } = scenario;
  return judged(weights, profile, method, knockouts, minCoverage, countries, picked);
}

export const selectRegionMap = ({ atlas }: AppState): ReadonlyMap<RegionId, Region> => regionMap(atlas.regions);

/** The border under the scenario's plan, as of its year. */
export const selectBorder = ({ atlas, scenario: { plan, year } }: AppState): BorderSetting =>
  border(plan, borderYear(atlas.crossings, { plan, year }));

/** Which fab, crossing, airport and neighbours each region reaches, in the order of `atlas.regions`. */
export const selectReach = (state: AppState) =>
  reach(state.atlas, state.scenario.assumptions, state.scenario.profile.fabs, selectBorder(state));

/** The criteria the corridors give, in the order of `atlas.regions`. */
export const selectComputed = (state: AppState) => computed(selectReach(state));

/** The road network under the scenario's speeds and minutes. */
export const selectGraph = (state: AppState) => graph(state.atlas, state.scenario.assumptions, selectBorder(state));

/** Raw and scaled values of every region; weights do not change them. */
export const selectPrepared = (state: AppState): Prepared =>
  prepared(state.atlas, selectComputed(state), state.scenario.values);

/** Weights after the project profile; used in proportion. */
export const selectEffectiveWeights = ({ atlas, scenario }: AppState) =>
  weightsOf(atlas.criteria, scenario.weights, scenario.profile);

/** Best first; then those without a rank, then those out of scope. */
export const selectRanking = (state: AppState): Ranking => ranking(selectPrepared(state), selectRankedParts(state));

export const selectScores = (state: AppState): ReadonlyMap<RegionId, RegionScore> => scoreMap(selectRanking(state));

/** Quality and cost of each region, in the order of `atlas.regions`. */
export const selectAxes = (state: AppState): readonly Axes[] =>
  axes(selectPrepared(state), selectEffectiveWeights(state), state.scenario.method);

/** How firm the order is. Worked out when the hand rests, so it may belong to an earlier ranking: see `fresh`. */
export interface Firmness {
  readonly ranges: ReadonlyMap<RegionId, RankRange>;
  readonly bands: readonly Band[];
  /** False while the ranking has moved on and the draws have not. */
  readonly fresh: boolean;
}

const firmness = lastOf(
  (of: Ranking, ranges: readonly RankRange[], now: Ranking): Firmness => ({
    ranges: rangeMap(ranges),
    bands: bandsOf(of, ranges),
    fresh: of === now,
  }),
);

/** Ranges and near-ties, or nothing before the first rest. */
export const selectFirmness = (state: AppState): Firmness | undefined => {
  const drawn = state.session.drawn;
  return drawn && firmness(drawn.of, drawn.ranges, selectRanking(state));
};

/** Whether the ranges there are belong to the ranking and the doubts of now. */
export function isDrawn(state: AppState): boolean {
  const { drawn } = state.session;
  return drawn?.of === selectRanking(state) && drawn.doubts === state.scenario.uncertainty;
}
