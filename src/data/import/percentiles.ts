const LOW = 0.05;
const HIGH = 0.95;
/** A goalpost is a convention: more digits would look like knowledge. */
const DIGITS = 3;

/**
 * Goalposts to begin with: the 5th and the 95th percentile (linear between neighbours), to three digits. Nothing where
 * nothing is known or all values are equal.
 */
export function goalpostsOf(values: Float64Array): { readonly low: number; readonly high: number } | undefined {
  const { known, least, most } = knownOf(values);
  const [low, high] = [rounded(quantile(known, LOW)), rounded(quantile(known, HIGH))];
  if (low < high) return { low, high };
  return least < most ? { low: least, high: most } : undefined;
}

/** A copy of what is no gap, and its ends. */
function knownOf(values: Float64Array) {
  const all = new Float64Array(values.length);
  let [count, least, most] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    all[count++] = value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { known: all.subarray(0, count), least, most };
}

/** Brings its values into another order. */
function quantile(known: Float64Array, share: number): number {
  const at = share * (known.length - 1);
  const below = nthOf(known, Math.floor(at));
  const above = nthOf(known, Math.ceil(at));
  return below + (at - Math.floor(at)) * (above - below);
}

/**
 * The value that would stand at `nth` if all were in order, without putting all in order (Hoare's selection): what is
 * smaller ends before it, what is larger behind it. NaN where there is none.
 */
function nthOf(values: Float64Array, nth: number): number {
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const middle = values[(left + right) >> 1] ?? 0;
    let [low, high] = [left, right];
    while (low <= high) {
      while ((values[low] ?? middle) < middle) low++;
      while ((values[high] ?? middle) > middle) high--;
      if (low > high) break;
      const held = values[low] ?? 0;
      values[low++] = values[high] ?? 0;
      values[high--] = held;
    }
    if (nth <= high) right = high;
    else if (nth >= low) left = low;
    else break;
  }
  return values[nth] ?? Number.NaN;
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
