import type { CriterionId, RegionId } from './ids';

export type UnrankedReason = 'coverage' | 'knockout' | 'out-of-scope' | 'no-weight';

/** One region's place, with everything needed to explain it. `contributions` add up to `score` exactly. */
export interface RegionScore {
  readonly regionId: RegionId;
  /** 0..100; absent when nothing is known. */
  readonly score?: number;
  /** Share of the weight that applies and has a value, 0..1. */
  readonly coverage: number;
  /** 1 is best, exact ties share the smaller rank; absent when not ranked. */
  readonly rank?: number;
  readonly unranked?: UnrankedReason;
  /** Which knock-out, when `unranked` is `knockout`. */
  readonly knockedOutBy?: CriterionId;
  /** Raw value in the criterion's unit (after per_capita, before log); a missing key is a missing value. */
  readonly raw: Readonly<Record<CriterionId, number>>;
  /** Value on the goalposts, 0..100; a missing key is a missing value. */
  readonly values: Readonly<Record<CriterionId, number>>;
  readonly contributions: Readonly<Record<CriterionId, number>>;
}

/** The same of any place that is compared: a region, or a site, whose measures have points of their own under their ids. */
export interface PlaceScore extends Omit<RegionScore, 'regionId' | 'contributions'> {
  readonly contributions: Readonly<Record<string, number>>;
}

/** Best first, the unranked at the end in the order of their score. */
export type Ranking = readonly RegionScore[];

/** How firm the order is, from seeded draws of the weights. */
export interface RankRange {
  readonly regionId: RegionId;
  /** 5th and 95th percentile of the rank over the draws. */
  readonly low: number;
  readonly high: number;
  /** 5th and 95th percentile of the score over the draws. */
  readonly scoreLow: number;
  readonly scoreHigh: number;
  /** Share of draws in which this region stands before the next one in the ranking; absent for the last. */
  readonly beforeNext?: number;
}

/** How the ranked regions stand to one another over the draws. */
export interface Standing {
  readonly regionIds: readonly RegionId[];
  /** Share of the draws per region and rank: `region * count + rank - 1`. */
  readonly rankShares: Float64Array;
  /** Share of the draws in which a stands before b, ties by half: `a * count + b`; 0 on the diagonal. */
  readonly beforeShares: Float64Array;
}

/** Raw values by criterion, one slot per region in the order of `Atlas.regions`; NaN never occurs, missing is `undefined`. */
export type RawTable = ReadonlyMap<CriterionId, readonly (number | undefined)[]>;
