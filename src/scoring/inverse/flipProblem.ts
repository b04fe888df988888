/** Lead, on the scale 0..1, by which the rival must win: a ten-millionth of a point. */
export const WIN_MARGIN = 1e-9;

/** Two regions and the weights that rank them. Lists are in the order of the criteria. */
export interface FlipProblem {
  readonly weights: Float64Array;
  /** 0..1, higher is better; NaN where missing. */
  readonly winner: Float64Array;
  readonly rival: Float64Array;
  /** 1 where the weight may move; all when left out. */
  readonly movable?: Uint8Array;
  /** What keeps a region in the ranking; left out, a region needs some weight that is known. */
  readonly coverage?: Coverage;
}

/** Which criteria count in the coverage of the two, and the least share of their weight that must be known. */
export interface Coverage {
  readonly winnerApplies: Uint8Array;
  readonly rivalApplies: Uint8Array;
  readonly least: number;
}

export type Flip =
  | { readonly type: 'already' }
  | {
      readonly type: 'flip';
      /** The weights after the change; same sum, none below 0. */
      readonly weights: Float64Array;
      /** L1 change, in the unit of the weights: twice the weight that moves. */
      readonly distance: number;
      /** No change below this share of the distance does it: 1 where the closed form applies. */
      readonly provenShare: number;
    }
  /** No weights do it: the rival leads on no criterion whose weight may grow, or not by enough. */
  | { readonly type: 'impossible' };

/** Whether the rival scores above the winner, both over what they know. */
export function leads(weights: Float64Array, { winner, rival }: Pick<FlipProblem, 'winner' | 'rival'>): boolean {
  return meanOf(weights, rival) > meanOf(weights, winner);
}

/** sum(w v) / sum(w) over what is known; NaN where that weighs nothing. */
export function meanOf(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  let known = 0;
  for (let c = 0; c < weights.length; c++) {
    const value = values[c] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += (weights[c] ?? 0) * value;
    known += weights[c] ?? 0;
  }
  return known > 0 ? sum / known : Number.NaN;
}
