import type { Order } from './order';

/** Rankings gathered before they are added up, and the planes that this many fill. */
const BLOCK = 8;
const BLOCK_PLANES = 3;
/** Counters of 32 bits. */
const PLANES = 32;

/**
 * Counts who stands before whom. A ranking of n regions has n(n - 1)/2 pairs, too many to count one by one in every draw. So
 * each region has a set of bits of those behind it, and the sets are added as vertical counters: plane p holds bit p of
 * 32 counters at once (carry-save addition, H. Warren, Hacker's Delight, 2nd ed., 5-1). Counts are exact.
 */
export interface PairTally {
  readonly words: number;
  /** Sets of the gathered rankings: `(ranking * regionCount + region) * words + word`. */
  readonly sets: Int32Array;
  /** `(region * words + word) * PLANES + plane`, so that a carry stays in one cache line. */
  readonly planes: Int32Array;
  readonly behind: Int32Array;
  /** Half a count for each of two that are tied: `a * regionCount + b`. */
  readonly halves: Float64Array;
  gathered: number;
}

export function makePairTally(regionCount: number): PairTally {
  const words = Math.ceil(regionCount / 32);
  return {
    words,
    sets: new Int32Array(BLOCK * regionCount * words),
    planes: new Int32Array(regionCount * words * PLANES),
    behind: new Int32Array(words),
    halves: new Float64Array(regionCount * regionCount),
    gathered: 0,
  };
}

/** Adds one ranking. */
export function countPairs(tally: PairTally, order: Order, anyTie: boolean): void {
  if (anyTie) gatherTied(tally, order);
  else gather(tally, order.regions);
  tally.gathered++;
  if (tally.gathered === BLOCK) addBlock(tally);
}

function gather({ sets, behind, words, gathered }: PairTally, regions: Int32Array): void {
  behind.fill(0);
  const base = gathered * regions.length;
  for (let i = regions.length - 1; i >= 0; i--) {
    const region = regions[i] ?? 0;
    const at = (base + region) * words;
    for (let w = 0; w < words; w++) sets[at + w] = behind[w] ?? 0;
    behind[region >>> 5] = (behind[region >>> 5] ?? 0) | (1 << (region & 31));
  }
}

/** The same where neighbours may be tied: neither stands before the other, and both get half. */
function gatherTied(tally: PairTally, { regions, scores }: Order): void {
  const { sets, behind, words, gathered, halves } = tally;
  const count = regions.length;
  behind.fill(0);
  for (let to = count, from = count - 1; to > 0; to = from, from--) {
    while (from > 0 && scores[from - 1] === scores[to - 1]) from--;
    for (let i = from; i < to; i++) {
      const region = regions[i] ?? 0;
      const at = (gathered * count + region) * words;
      for (let w = 0; w < words; w++) sets[at + w] = behind[w] ?? 0;
      for (let j = from; j < to; j++) {
        const slot = region * count + (regions[j] ?? 0);
        if (i !== j) halves[slot] = (halves[slot] ?? 0) + 0.5;
      }
    }
    for (let i = from; i < to; i++) {
      const region = regions[i] ?? 0;
      behind[region >>> 5] = (behind[region >>> 5] ?? 0) | (1 << (region & 31));
    }
  }
}

/** Adds eight sets per word: seven full adders on planes held in variables, then one carry that ripples upwards. */
function addBlock(tally: PairTally): void {
  const { sets, planes } = tally;
  const step = sets.length / BLOCK;
  for (let k = 0, at = 0; k < step; k++, at += PLANES) {
    let ones = planes[at] ?? 0;
    let twos = planes[at + 1] ?? 0;
    const fours = planes[at + 2] ?? 0;
    let a = 0;
    let b = 0;
    let twosA = 0;
    let twosB = 0;
    // Each step: sum = x ^ y ^ z, carry = (x & y) | ((x ^ y) & z).
    a = sets[k] ?? 0;
    b = sets[k + step] ?? 0;
    twosA = (ones & a) | ((ones ^ a) & b);
    ones ^= a ^ b;
    a = sets[k + 2 * step] ?? 0;
    b = sets[k + 3 * step] ?? 0;
    twosB = (ones & a) | ((ones ^ a) & b);
    ones ^= a ^ b;
    const foursA = (twos & twosA) | ((twos ^ twosA) & twosB);
    twos ^= twosA ^ twosB;
    a = sets[k + 4 * step] ?? 0;
    b = sets[k + 5 * step] ?? 0;
    twosA = (ones & a) | ((ones ^ a) & b);
    ones ^= a ^ b;
    a = sets[k + 6 * step] ?? 0;
    b = sets[k + 7 * step] ?? 0;
    twosB = (ones & a) | ((ones ^ a) & b);
    ones ^= a ^ b;
    const foursB = (twos & twosA) | ((twos ^ twosA) & twosB);
    planes[at] = ones;
    planes[at + 1] = twos ^ twosA ^ twosB;
    planes[at + 2] = fours ^ foursA ^ foursB;
    ripple(planes, at + BLOCK_PLANES, (fours & foursA) | ((fours ^ foursA) & foursB));
  }
  tally.gathered = 0;
}

function ripple(planes: Int32Array, first: number, carried: number): void {
  let carry = carried;
  for (let plane = first; carry !== 0; plane++) {
    const bits = planes[plane] ?? 0;
    planes[plane] = bits ^ carry;
    carry &= bits;
  }
}

/** Share of the draws in which a stands before b, ties by half: `a * regionCount + b`; 0 on the diagonal. */
export function pairShares(tally: PairTally, regionCount: number, draws: number): Float64Array {
  const step = regionCount * tally.words;
  tally.sets.fill(0, tally.gathered * step);
  addBlock(tally);
  return tally.halves.map((half, slot) => {
    const [a, b] = [Math.floor(slot / regionCount), slot % regionCount];
    const at = (a * tally.words + (b >>> 5)) * PLANES;
    let count = 0;
    for (let plane = PLANES - 1; plane >= 0; plane--) {
      count = 2 * count + (((tally.planes[at + plane] ?? 0) >>> (b & 31)) & 1);
    }
    return (count + half) / draws;
  });
}
