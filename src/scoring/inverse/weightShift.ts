/** How far weights must move, and where from, to reach a mean of one linear form. */
export interface Shift {
  /** L1 change of the weights: twice the weight that moves. */
  readonly distance: number;
  readonly weights: Float64Array;
}

/** The working space of `shiftInto`; one serves any number of calls with the same number of criteria. */
export interface ShiftSpace {
  readonly order: Int32Array;
}

export function makeShiftSpace(criterionCount: number): ShiftSpace {
  return { order: new Int32Array(criterionCount) };
}

/**
 * The smallest L1 change of weights w, kept >= 0 and with the same sum, with which sum(w' g) >= 0; only `movable` weights
 * move. Writes w' into `into` and gives the distance: 0 where w does it, nothing where no weights do. Exact.
 *
 * It is a linear programme with a closed form. Any w' takes r_i <= w_i from some criteria and gives a_j to others, with
 * sum(a) = sum(r) = m and L1 distance 2m (taking and giving at one criterion would only lengthen it). It gains
 * sum(a g) - sum(r g) <= m max(g) - sum(r g), with equality when all of it goes to the criterion where g is largest, which
 * no bound forbids. What is left, the most gain max(g) - g_i per unit taken, each criterion giving at most w_i, is the
 * continuous knapsack: take where g is smallest, each to its end, the last one in part (exchange: a unit taken from
 * a larger g while a smaller one has some left gains less). So the greedy plan gains the most for every m, and the
 * first m that gains enough is the least.
 */
export function shiftInto(
  weights: Float64Array,
  gains: Float64Array,
  movable: Uint8Array | undefined,
  into: Float64Array,
  { order }: ShiftSpace,
): number | undefined {
  into.set(weights);
  let need = 0;
  let receiver: number | undefined;
  for (let c = 0; c < weights.length; c++) {
    need -= (weights[c] ?? 0) * (gains[c] ?? 0);
    if (movable && movable[c] !== 1) continue;
    if (receiver === undefined || (gains[c] ?? 0) > (gains[receiver] ?? 0)) receiver = c;
  }
  if (need <= 0) return 0;
  if (receiver === undefined) return undefined;
  const most = gains[receiver] ?? 0;
  const donors = sortDonors(weights, gains, movable, order);
  let moved = 0;
  for (let i = 0; i < donors && need > 0; i++) {
    const donor = order[i] ?? 0;
    const perUnit = most - (gains[donor] ?? 0);
    if (perUnit <= 0) break;
    const held = weights[donor] ?? 0;
    const whole = need >= perUnit * held;
    const taken = whole ? held : need / perUnit;
    into[donor] = held - taken;
    moved += taken;
    need = whole ? need - perUnit * held : 0;
  }
  // What rounding leaves of a need that was met to the last unit.
  if (need > 1e-15) return undefined;
  into[receiver] = (into[receiver] ?? 0) + moved;
  return 2 * moved;
}

/** The movable criteria with some weight, smallest gain first; gives how many. */
function sortDonors(
  weights: Float64Array,
  gains: Float64Array,
  movable: Uint8Array | undefined,
  order: Int32Array,
): number {
  let count = 0;
  for (let c = 0; c < weights.length; c++) {
    if (!((weights[c] ?? 0) > 0) || (movable && movable[c] !== 1)) continue;
    const gain = gains[c] ?? 0;
    let hole = count++;
    for (; hole > 0 && (gains[order[hole - 1] ?? 0] ?? 0) > gain; hole--) order[hole] = order[hole - 1] ?? 0;
    order[hole] = c;
  }
  return count;
}
