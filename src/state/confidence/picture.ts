import type { Settling } from '../../scoring/smaa/settle';
import type { SmaaResult } from '../../scoring/smaa/smaa';
import type { DrawTask } from './task';

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
