import type { RegionId } from '../../model/ids';
import type { ScenarioProblem } from '../../scoring/smaa/fromScenario';
import type { RankInterval } from '../../scoring/smaa/readings';
import type { Settling } from '../../scoring/smaa/settle';
import type { SmaaResult } from '../../scoring/smaa/smaa';
import type { WeightModel } from '../../scoring/smaa/weightModel';

/** Draws to make, or why there are none to make. */
export type DrawTask =
  | {
      readonly type: 'draw';
      readonly given: ScenarioProblem;
      readonly model: WeightModel;
      readonly seed: number;
      readonly draws: number;
    }
  | { readonly type: 'none'; readonly why: 'no-weights' | 'no-regions' | 'all-equal' }
  | { readonly type: 'none'; readonly why: 'one-region'; readonly regionId: RegionId }
  /** The method is none that can be drawn, or a value is none. */
  | { readonly type: 'none'; readonly why: 'fault'; readonly message: string };

/** What taking one doubt away would do: how firm the first places would be then, 0..1. */
export interface Settled {
  readonly settling: Settling;
  readonly first: number;
  readonly top: number;
}

/** The draws as far as they have come, for the sitting only. */
export interface Picture {
  readonly phase: 'resting' | 'drawing' | 'settling' | 'done' | 'stopped' | 'failed';
  /** What the draws below are of; another than the present task while they are out of date. */
  readonly of: Extract<DrawTask, { type: 'draw' }> | undefined;
  readonly result: SmaaResult | undefined;
  /** How many first places count as the top in `settled`. */
  readonly top: number;
  readonly settled: readonly Settled[];
  /** How many doubts are taken away one by one. */
  readonly settleCount: number;
  /** Why `failed`. */
  readonly fault: string;
}

export const NO_PICTURE: Picture = {
  phase: 'resting',
  of: undefined,
  result: undefined,
  top: 0,
  settled: [],
  settleCount: 0,
  fault: '',
};

/** What the map shows in the view on confidence: chances of a place in the first `top`, or how far ranks move. */
export interface Chances {
  readonly of: 'top' | 'range';
  readonly top: number;
  /** Only regions that took part in the draws. */
  readonly regions: ReadonlyMap<RegionId, Chance>;
}

export interface Chance extends RankInterval {
  /** Chance of a place in the first `top`, 0..1. */
  readonly share: number;
}
