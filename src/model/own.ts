import type { Theme } from './criterion';
import type { CriterionId, IndicatorId } from './ids';

/** A criterion that the user made. It is scored like those of the model; its weight stands with the other weights. */
export interface OwnCriterion {
  readonly id: CriterionId;
  /** In the user's words, the same in every language. */
  readonly name: string;
  /** What stands behind its numbers; empty for bare numbers. */
  readonly unit: string;
  readonly theme: Theme;
  readonly direction: 'benefit' | 'cost';
  readonly source: OwnSource;
  readonly scale: OwnScale;
  /** Goalposts, fixed when the criterion was made; `low` is the smaller one. */
  readonly low: number;
  readonly high: number;
}

/** Where its values come from. */
export type OwnSource = { readonly type: 'formula'; readonly formula: Formula };

/** A value per region from one or two indicators of the catalogue. */
export type Formula =
  | { readonly type: SingleOp; readonly left: IndicatorId }
  | { readonly type: PairOp; readonly left: IndicatorId; readonly right: IndicatorId };

/** `head` is per 100,000 people, `area` per 1,000 km2. */
export const SINGLE_OPS = ['alone', 'head', 'area'] as const;
export type SingleOp = (typeof SINGLE_OPS)[number];
export const PAIR_OPS = ['add', 'subtract', 'multiply', 'divide'] as const;
export type PairOp = (typeof PAIR_OPS)[number];

export const OWN_SCALES = ['linear', 'log'] as const;
export type OwnScale = (typeof OWN_SCALES)[number];

/** An id for a criterion of the user and one for the figures it reads; the catalogue holds as many as may be made. */
export interface OwnSlot {
  readonly criterionId: CriterionId;
  readonly indicatorId: IndicatorId;
}

/** Criteria that one scenario may have beside those of the model. */
export const OWN_LIMIT = 6;
export const OWN_NAME_LIMIT = 60;
export const OWN_UNIT_LIMIT = 24;
/** Goalposts lie within this. */
export const OWN_LARGEST = 1e15;

export function isPair(formula: Formula): formula is Extract<Formula, { readonly type: PairOp }> {
  return PAIR_OPS.some((op) => op === formula.type);
}

/** Whether goalposts have an answer: finite, the low one below the high one, and none below 0 for a logarithm. */
export function areGoalposts({ low, high, scale }: Pick<OwnCriterion, 'low' | 'high' | 'scale'>): boolean {
  const within = Math.abs(low) <= OWN_LARGEST && Math.abs(high) <= OWN_LARGEST;
  return within && low < high && (scale === 'linear' || low >= 0);
}
