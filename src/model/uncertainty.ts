import type { CriterionId } from './ids';

/** Within bands around each weight, closer or farther around all of them, or any weights at all. */
export const WEIGHT_DOUBTS = ['bands', 'around', 'any'] as const;
export type WeightDoubt = (typeof WEIGHT_DOUBTS)[number];

export const DATA_DOUBTS = ['on', 'off'] as const;
export type DataDoubt = (typeof DATA_DOUBTS)[number];

/** What is doubted when the ranking is drawn again and again, and how often. */
export interface Uncertainty {
  readonly weights: WeightDoubt;
  /** `bands`: how much smaller or larger each share may be, as a part of itself, 0..1. */
  readonly band: number;
  /** Bands of single criteria, in place of `band`. */
  readonly bandOf: Readonly<Record<CriterionId, number>>;
  /** `around`: the larger, the closer the drawn weights stay to the present ones. */
  readonly closeness: number;
  readonly data: DataDoubt;
  /** Half-widths in points of 100 for single criteria, in place of what certainty and age of their figures give. */
  readonly errorOf: Readonly<Record<CriterionId, number>>;
  readonly draws: number;
  readonly seed: number;
  /** How many first places count as the top. */
  readonly top: number;
}

export const MOST_CLOSENESS = 1000;
export const FEWEST_DRAWS = 500;
export const MOST_SCENARIO_DRAWS = 100_000;
export const MOST_SEED = 999_999_999;
/** No region count is larger. */
export const MOST_TOP = 100;

/** Weights within half of themselves, as the ranges beside the ranking have them; data as doubtful as their sources say. */
export const DEFAULT_UNCERTAINTY: Uncertainty = {
  weights: 'bands',
  band: 0.5,
  bandOf: {},
  closeness: 100,
  data: 'on',
  errorOf: {},
  draws: 4000,
  seed: 42,
  top: 10,
};
