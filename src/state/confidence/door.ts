import type { SmaaOptions, SmaaResult } from '../../scoring/smaa/smaa';
import type { SmaaProblem } from '../../scoring/smaa/smaaProblem';

/** One run of draws. */
export interface DrawJob {
  readonly problem: SmaaProblem;
  readonly options: SmaaOptions;
  readonly draws: number;
}

export type DrawEvent =
  /** A picture on the way: the draws so far. */
  | { readonly type: 'progress'; readonly result: SmaaResult }
  | { readonly type: 'result'; readonly result: SmaaResult }
  /** The problem has no answer. */
  | { readonly type: 'fault'; readonly message: string }
  /** What draws did not start, or broke down. */
  | { readonly type: 'broken'; readonly message: string };

/** Draws off the main thread. One job at a time; a new one ends the one before. */
export interface DrawDoor {
  /** Starts a job; returns how to cancel it. After a cancel or an end the listener hears nothing more. */
  run(job: DrawJob, listener: (event: DrawEvent) => void): () => void;
}
