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

/** Adds eight sets per word: seven full adders, then one carry that ripples upwards. */
function addBlock(tally: PairTally): void {
  const { sets, planes } = tally;
  const step = sets.length / BLOCK;
  for (let k = 0; k < step; k++) {
    const at = k * PLANES;
    const set = (ranking: number): number => sets[ranking * step + k] ?? 0;
    const twosA = add(planes, at, set(0), set(1));
    const twosB = add(planes, at, set(2), set(3));
    const foursA = add(planes, at + 1, twosA, twosB);
    const twosC = add(planes, at, set(4), set(5));
    const twosD = add(planes, at, set(6), set(7));
    const foursB = add(planes, at + 1, twosC, twosD);
    let carry = add(planes, at + 2, foursA, foursB);
    for (let plane = at + BLOCK_PLANES; carry !== 0; plane++) {
      const bits = planes[plane] ?? 0;
      planes[plane] = bits ^ carry;
      carry &= bits;
    }
  }
  tally.gathered = 0;
}

/** Adds two sets to a plane; gives what is carried to the next one. */
function add(planes: Int32Array, plane: number, a: number, b: number): number {
  const bits = planes[plane] ?? 0;
  const either = bits ^ a;
  planes[plane] = either ^ b;
  return (bits & a) | (either & b);
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
