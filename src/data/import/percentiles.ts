const LOW = 0.05;
const HIGH = 0.95;
/** A goalpost is a convention: more digits would look like knowledge. */
const DIGITS = 3;

/**
 * Goalposts to begin with: the 5th and the 95th percentile (linear between neighbours), to three digits. Nothing where
 * nothing is known or all values are equal.
 */
export function goalpostsOf(values: Float64Array): { readonly low: number; readonly high: number } | undefined {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const [low, high] = [rounded(quantile(known, LOW)), rounded(quantile(known, HIGH))];
  if (low < high) return { low, high };
  const [least = Number.NaN, most = Number.NaN] = [known[0], known.at(-1)];
  return least < most ? { low: least, high: most } : undefined;
}

function quantile(ordered: Float64Array, share: number): number {
  const at = share * (ordered.length - 1);
  const below = ordered[Math.floor(at)] ?? Number.NaN;
  const above = ordered[Math.ceil(at)] ?? Number.NaN;
  return below + (at - Math.floor(at)) * (above - below);
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
