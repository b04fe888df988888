const BUCKETS = 256;

/** One ranking, and the room its sort needs. */
export interface Order {
  /** Regions, best first. */
  readonly regions: Int32Array;
  /** Their scores in that order. */
  readonly scores: Float64Array;
  readonly bucketOf: Uint8Array;
  /** Where the next region of each bucket goes. */
  readonly next: Int32Array;
}

export function makeOrder(regionCount: number): Order {
  return {
    regions: new Int32Array(regionCount),
    scores: new Float64Array(regionCount),
    bucketOf: new Uint8Array(regionCount),
    next: new Int32Array(BUCKETS + 1),
  };
}

/**
 * Sorts by score, best first. Regions go into even buckets between the best and the worst score, then an insertion sort puts
 * right what is left. With 96 regions this takes half the time of an insertion sort from the last order, of a
 * typed-array sort of packed keys, and a sixth of an array sort with a comparison.
 */
export function sortOrder(order: Order, scores: Float64Array): void {
  fillBuckets(order, scores);
  const { regions, scores: sorted } = order;
  for (let i = 1; i < regions.length; i++) {
    const score = sorted[i] ?? 0;
    const region = regions[i] ?? 0;
    let hole = i;
    for (; hole > 0 && (sorted[hole - 1] ?? 0) < score; hole--) {
      sorted[hole] = sorted[hole - 1] ?? 0;
      regions[hole] = regions[hole - 1] ?? 0;
    }
    sorted[hole] = score;
    regions[hole] = region;
  }
}

function fillBuckets({ regions, scores: sorted, bucketOf, next }: Order, scores: Float64Array): void {
  let best = -Infinity;
  let worst = Infinity;
  for (let r = 0; r < scores.length; r++) {
    const score = scores[r] ?? 0;
    if (score > best) best = score;
    if (score < worst && score !== -Infinity) worst = score;
  }
  // Equal scores and infinite spreads leave one bucket, which the insertion sort puts in order as well.
  const scale = best > worst ? (BUCKETS - 1) / (best - worst) : 0;
  next.fill(0);
  for (let r = 0; r < scores.length; r++) {
    const score = scores[r] ?? 0;
    // Cut to a whole number by | 0, which is quicker than Math.floor here.
    const bucket = score >= worst ? ((best - score) * scale) | 0 : BUCKETS - 1;
    bucketOf[r] = bucket;
    next[bucket + 1] = (next[bucket + 1] ?? 0) + 1;
  }
  for (let b = 1; b < BUCKETS; b++) next[b] = (next[b] ?? 0) + (next[b - 1] ?? 0);
  for (let r = 0; r < scores.length; r++) {
    const bucket = bucketOf[r] ?? 0;
    const at = next[bucket] ?? 0;
    next[bucket] = at + 1;
    regions[at] = r;
    sorted[at] = scores[r] ?? 0;
  }
}
