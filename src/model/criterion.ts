import type { Country, Names } from './geo';
import type { CriterionId, IndicatorId } from './ids';
import type { ValueFunction } from './valueFunction';

export type Theme =
  | 'workforce'
  | 'cluster'
  | 'logistics'
  | 'power'
  | 'water'
  | 'security'
  | 'institutions'
  | 'hazards'
  | 'cost';
export const THEMES: readonly Theme[] = [
  'workforce',
  'cluster',
  'logistics',
  'power',
  'water',
  'security',
  'institutions',
  'hazards',
  'cost',
];

/** Quantities the product works out itself from the corridor network and the projects. */
export type ComputedId = 'hours_nearest_fab' | 'hours_best_land_port' | 'hours_air_cargo' | 'chip_neighbours';

export type Measure =
  | { readonly type: 'indicator'; readonly indicatorId: IndicatorId }
  | { readonly type: 'computed'; readonly computedId: ComputedId };

export type Transform = 'none' | 'log' | 'per_capita';

/** How a criterion is read in one country, or in all. Goalposts are in the unit after `per_capita`, before `log`. */
export interface CriterionReading {
  readonly scope: Country | 'all';
  readonly measure: Measure;
  readonly transform: Transform;
  readonly low: number;
  readonly high: number;
  readonly evidence: string;
  /** Set by a scenario: it takes the place of transform, goalposts and direction. Raw values are after `per_capita`. */
  readonly worth?: ValueFunction;
}

/** What a region is scored on. Several readings share one weight; where none fits a country, see `appliesTo`. */
export interface Criterion {
  readonly id: CriterionId;
  readonly names: Names;
  readonly theme: Theme;
  readonly direction: 'benefit' | 'cost';
  readonly weight: number;
  readonly readings: readonly CriterionReading[];
  /** Countries whose coverage the criterion counts in; a country without a reading has it missing. */
  readonly appliesTo: readonly Country[];
  /** Measured by a different definition in each country, scaled against its own country. */
  readonly bridged: boolean;
  /** Made by the user, in this scenario alone. */
  readonly own?: true;
}
