// Math.log and Math.exp may differ in the last bit from one engine to the next, and one bit can change a rank. Sums,
// products, quotients and roots may not (IEEE 754), so both functions are built from those alone.

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const view = new DataView(new ArrayBuffer(8));

/** 1/3, 1/5 ... 1/23: the series of atanh. */
const ODD = Float64Array.from({ length: 11 }, (_, k) => 1 / (2 * k + 3));
/** 1/2!, 1/3! ... 1/15!, the largest first. */
const FACTORIALS = factorials(15);

/** Natural logarithm of a normal number above zero, within 2 units of the last place; the same bits everywhere. */
export function ln(x: number): number {
  view.setFloat64(0, x);
  const high = view.getUint32(0);
  let power = (high >>> 20) - 1023;
  view.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let mantissa = view.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    power++;
  }
  // ln m = 2 atanh((m - 1) / (m + 1)), with an argument of at most 0.172.
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (let k = ODD.length - 1; k >= 0; k--) series = series * square + (ODD[k] ?? 0);
  return power * LN2_HIGH + (2 * s + (2 * s * square * series + power * LN2_LOW));
}

/** e to the power of x, for x of at most 700; 0 where the result would be below the normal numbers. */
export function exp(x: number): number {
  const power = Math.round(x / (LN2_HIGH + LN2_LOW));
  if (power < -1021) return 0;
  const rest = x - power * LN2_HIGH - power * LN2_LOW;
  let series = 0;
  for (const term of FACTORIALS) series = series * rest + term;
  view.setUint32(0, (power + 1023) << 20);
  view.setUint32(4, 0);
  return (1 + (rest + rest * rest * series)) * view.getFloat64(0);
}

function factorials(last: number): Float64Array {
  const terms: number[] = [];
  for (let k = 2, product = 1; k <= last; k++) {
    product *= k;
    terms.unshift(1 / product);
  }
  return Float64Array.from(terms);
}
