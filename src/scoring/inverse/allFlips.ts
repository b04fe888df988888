import type { Problem } from '../problem';
import { requireWeights } from '../requireNumbers';
import { meanOf, WIN_MARGIN } from './flipProblem';
import { makeShiftSpace, shiftInto } from './weightShift';

/** How `FlipTable.distance` is to be read. */
export const FLIP_STATE = {
  /** The second region stands above already, or the two are one. */
  already: 0,
  /** The least distance, exactly. */
  exact: 1,
  /** No weights do it. */
  impossible: 2,
  /** The known criteria differ: ask `flipPair` for the one pair. */
  rescaled: 3,
  /** One of the two has no score. */
  unknown: 4,
} as const;

/** Every ordered pair: `winner * regionCount + rival`. */
export interface FlipTable {
  /** Least L1 change as a share of all weight, 0..2; 0 unless the state is `exact`. */
  readonly distance: Float64Array;
  readonly state: Uint8Array;
}

/** The flip distance of every pair with the same known criteria, under the weighted sum, by the closed form of `shiftInto`. */
export function flipAll(
  { regionCount, criterionCount, values, known }: Problem,
  weights: Float64Array,
  movable?: Uint8Array,
): FlipTable {
  requireWeights('weights', weights, criterionCount);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => weight / sum);
  const rows = Array.from({ length: regionCount }, (_, r) => row(values, r, criterionCount));
  const scores = Float64Array.from(rows, (own) => meanOf(shares, own));
  const pattern = Array.from({ length: regionCount }, (_, r) => row(known, r, criterionCount).join(''));
  const distance = new Float64Array(regionCount * regionCount);
  const state = new Uint8Array(distance.length);
  const gains = new Float64Array(criterionCount);
  const moved = new Float64Array(criterionCount);
  const space = makeShiftSpace(criterionCount);
  for (let a = 0, slot = 0; a < regionCount; a++) {
    for (let b = 0; b < regionCount; b++, slot++) {
      state[slot] = quickState(a, b);
      if (state[slot] !== FLIP_STATE.exact) continue;
      writeGains(values, a * criterionCount, b * criterionCount, gains);
      const found = shiftInto(shares, gains, movable, moved, space);
      if (found === undefined) state[slot] = FLIP_STATE.impossible;
      else distance[slot] = found;
    }
  }
  return { distance, state };

  function quickState(a: number, b: number): number {
    const [winner, rival] = [scores[a] ?? Number.NaN, scores[b] ?? Number.NaN];
    if (Number.isNaN(winner) || Number.isNaN(rival)) return FLIP_STATE.unknown;
    if (a === b || rival > winner) return FLIP_STATE.already;
    return pattern[a] === pattern[b] ? FLIP_STATE.exact : FLIP_STATE.rescaled;
  }
}

function row<T extends { subarray(from: number, to: number): T }>(cells: T, r: number, criterionCount: number): T {
  return cells.subarray(r * criterionCount, (r + 1) * criterionCount);
}

function writeGains(values: Float64Array, winner: number, rival: number, gains: Float64Array): void {
  for (let c = 0; c < gains.length; c++) {
    const lead = (values[rival + c] ?? 0) - (values[winner + c] ?? 0);
    gains[c] = (Number.isNaN(lead) ? 0 : lead) - WIN_MARGIN;
  }
}
