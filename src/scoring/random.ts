/** Numbers in 0 <= x < 1, always the same for the same seed. */
export type Random = () => number;

// 6364136223846793005, the multiplier of the generator, in two halves of 32 bits.
const FACTOR_HIGH = 0x5851f42d;
const FACTOR_LOW = 0x4c957f2d;

/**
 * PCG-XSH-RR 64/32 by M. O'Neill (2014): 64 bits of state, 32 bits out, 2^63 streams. Numbers are exact to 53 bits
 * only, so the state is kept in two halves; in a typed array, which spares an allocation per step.
 */
export function pcg32(seed: number, stream = 54): () => number {
  const state = new Uint32Array(2);
  const incrementHigh = Math.floor(stream / 0x80000000) >>> 0;
  const incrementLow = ((stream << 1) | 1) >>> 0;

  const set = (high: number, low: number): void => {
    // A sum of two halves carries into the upper one.
    state[0] = high + (low > 0xffffffff ? 1 : 0);
    state[1] = low;
  };
  const step = (high: number, low: number): void => {
    const productHigh = upperProduct(low, FACTOR_LOW) + Math.imul(low, FACTOR_HIGH) + Math.imul(high, FACTOR_LOW);
    set(productHigh + incrementHigh, (Math.imul(low, FACTOR_LOW) >>> 0) + incrementLow);
  };

  step(0, 0);
  set((state[0] ?? 0) + (Math.floor(seed / 0x100000000) >>> 0), (state[1] ?? 0) + (seed >>> 0));
  step(state[0] ?? 0, state[1] ?? 0);
  return () => {
    const high = state[0] ?? 0;
    const low = state[1] ?? 0;
    step(high, low);
    const mixedHigh = high ^ (high >>> 18);
    const mixedLow = low ^ ((low >>> 18) | (high << 14));
    const word = (mixedLow >>> 27) | (mixedHigh << 5);
    const turn = high >>> 27;
    return ((word >>> turn) | (word << (-turn & 31))) >>> 0;
  };
}

/** Uniform numbers from a seed (a whole number, 0 to 2^53). */
export function seeded(seed: number): Random {
  const next = pcg32(seed);
  return () => next() / 0x100000000;
}

/** Upper 32 bits of a product of two unsigned 32-bit numbers. */
function upperProduct(a: number, b: number): number {
  const aHigh = a >>> 16;
  const aLow = a & 0xffff;
  const bHigh = b >>> 16;
  const bLow = b & 0xffff;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const cross = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(cross / 0x10000)) >>> 0;
}
