import type { SmaaOptions, SmaaResult } from '../scoring/smaa/smaa';
import type { SmaaProblem } from '../scoring/smaa/smaaProblem';

/** What the page asks of the worker. A job's id comes back with every answer to it; a new start ends the job before. */
export type SmaaRequest =
  | {
      readonly type: 'start';
      readonly job: number;
      readonly problem: SmaaProblem;
      readonly options: SmaaOptions;
      readonly draws: number;
    }
  | { readonly type: 'cancel'; readonly job: number };

/** What the worker answers. Buffers of a result are handed over, not copied. */
export type SmaaReply =
  /** An interim picture: the first after 500 draws, then about four a second. */
  | { readonly type: 'progress'; readonly job: number; readonly total: number; readonly result: SmaaResult }
  | { readonly type: 'result'; readonly job: number; readonly result: SmaaResult }
  | { readonly type: 'cancelled'; readonly job: number }
  /** The problem has no answer: field, expected and got, one line each. */
  | { readonly type: 'fault'; readonly job: number; readonly message: string };

/** The buffers of a result, to be transferred. */
export function buffersOf(result: SmaaResult): ArrayBuffer[] {
  const { rankAcceptability, centralWeights, everFirst, confidenceFactor, pairwiseWinning, doubt } = result;
  const arrays = [
    rankAcceptability,
    centralWeights,
    everFirst,
    pairwiseWinning,
    doubt.fromWeights,
    doubt.fromData,
    doubt.weightLifts,
  ];
  return [...arrays, ...(confidenceFactor ? [confidenceFactor] : [])]
    .map(({ buffer }) => buffer)
    .filter((buffer) => buffer instanceof ArrayBuffer);
}
