import type { CriterionId, CrossingId } from '../model/ids';
import type { OwnCriterion } from '../model/own';
import type { PlanChange } from '../model/plan';
import type { Knockout, Scenario, ValueOverride } from '../model/scenario';
import type { Uncertainty } from '../model/uncertainty';

/** Parts of a scenario that are lists of words or ids; their order means nothing. */
export type ListPart =
  | 'locked'
  | 'countries'
  | 'picked'
  | 'kinds'
  | 'statuses'
  | 'fabs'
  | 'layers'
  | 'comparedPorts'
  | 'compared'
  | 'siteKinds'
  | 'comparedSites';
/** Parts that are one word or id each; `inside` is empty where no region is chosen. */
export type ChoicePart = 'level' | 'inside' | 'show';
/**
 * Parts that are one number each; `speed`, `minutesAt`, `speedFactor`, `merit` and `siteWeight` are one for each road, crossing,
 * country, merit or measure; `restRules` and `fineCells` are 1 or 0.
 */
export type NumberPart =
  | 'weight'
  | 'minCoverage'
  | 'year'
  | 'headcount'
  | 'floorAreaM2'
  | 'powerMw'
  | 'waterM3Day'
  | 'trucksDay'
  | 'circuity'
  | 'maxAccessKm'
  | 'crossingMinutes'
  | 'speed'
  | 'minutesAt'
  | 'speedFactor'
  | 'restRules'
  | 'crossingP10'
  | 'crossingP90'
  | 'roadP10'
  | 'roadP90'
  | 'queueShare'
  | 'budgetMusd'
  | 'merit'
  | 'siteWeight'
  | 'leastScore'
  | 'spacingKm'
  | 'fineCells';

/** One thing that differs between scenario `a` and scenario `b`. */
export type Difference =
  /** `weight` is a share of the whole, 0..1; `id` is a criterion, a road class or a crossing. A missing side has no value. */
  | {
      readonly type: 'number';
      readonly part: NumberPart;
      readonly id?: string;
      readonly a: number | undefined;
      readonly b: number | undefined;
    }
  | {
      readonly type: 'list';
      readonly part: ListPart;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly type: 'choice'; readonly part: ChoicePart; readonly a: string; readonly b: string }
  | { readonly type: 'method'; readonly a: Scenario['method']; readonly b: Scenario['method'] }
  | {
      readonly type: 'knockout';
      readonly criterionId: CriterionId;
      readonly a: Knockout | undefined;
      readonly b: Knockout | undefined;
    }
  /** What the plans do at one crossing, in the order of the years; empty where a side does nothing there. */
  | {
      readonly type: 'plan';
      readonly crossingId: CrossingId;
      readonly a: readonly PlanChange[];
      readonly b: readonly PlanChange[];
    }
  /** A criterion of the user, whole; a side without it has none. */
  | {
      readonly type: 'own';
      readonly a: OwnCriterion | undefined;
      readonly b: OwnCriterion | undefined;
    }
  | {
      readonly type: 'value';
      readonly criterionId: CriterionId;
      readonly scope: ValueOverride['scope'];
      readonly a: ValueOverride['worth'] | undefined;
      readonly b: ValueOverride['worth'] | undefined;
    }
  /** One part of what is doubted; both sides whole. */
  | { readonly type: 'doubt'; readonly part: keyof Uncertainty; readonly a: Uncertainty; readonly b: Uncertainty };
