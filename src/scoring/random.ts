/** Numbers in 0 <= x < 1, always the same for the same seed. */
export type Random = () => number;

// 6364136223846793005, the multiplier of the generator, in two halves of 32 bits.
const FACTOR_HIGH = 0x5851f42d;
const FACTOR_LOW = 0x4c957f2d;

/**
 * PCG-XSH-RR 64/32 by M. O'Neill (2014): 64 bits of state, 32 bits out, 2^63 streams. The state is kept in two
 * halves, because numbers are exact to 53 bits only.
 */
export function pcg32(seed: number, stream = 54): () => number {
  let high = 0;
  let low = 0;
  const incrementHigh = Math.floor(stream / 0x80000000) >>> 0;
  const incrementLow = ((stream << 1) | 1) >>> 0;

  const add = (addHigh: number, addLow: number): void => {
    const sum = low + addLow;
    low = sum >>> 0;
    high = (high + addHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  };
  const step = (): void => {
    high = (upperProduct(low, FACTOR_LOW) + Math.imul(low, FACTOR_HIGH) + Math.imul(high, FACTOR_LOW)) >>> 0;
    low = Math.imul(low, FACTOR_LOW) >>> 0;
    add(incrementHigh, incrementLow);
  };

  step();
  add(Math.floor(seed / 0x100000000) >>> 0, seed >>> 0);
  step();
  return () => {
    const mixedHigh = (high ^ (high >>> 18)) >>> 0;
    const mixedLow = (low ^ ((low >>> 18) | (high << 14))) >>> 0;
    const word = ((mixedLow >>> 27) | (mixedHigh << 5)) >>> 0;
    const turn = high >>> 27;
    step();
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
