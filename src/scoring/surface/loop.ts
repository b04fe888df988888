/** Steps of a term in a column: fifteen bits, so that two products with a weight of fifteen bits fit into 32. */
export const TERM_STEPS = 32_767;

/** Bits below the result: an eight-bit one for the sum as it is, a sixteen-bit one for a sum that a table turns into bytes. */
export const SHIFT = { byte: 22, fine: 14 } as const;

/** One pass over the cells: `result = (base + sum of weight x term) >> SHIFT`, with the base and weights of each run's class. */
export interface LoopJob {
  /** Places of the pairs of columns that take part. */
  readonly pairs: readonly number[];
  readonly ends: Uint32Array;
  readonly classes: Uint16Array;
  readonly base: Int32Array;
  /** For each class and pair of `pairs` the weights of its two columns. */
  readonly weights: Int16Array;
}

/** The one hot loop of the surface, with the columns it reads. */
export interface Loop {
  /** Two columns, term by term in turn; the array may be another one after the next call. */
  pair(place: number): Int16Array;
  bytes(job: LoopJob, out: Uint8Array): void;
  fine(job: LoopJob, out: Uint16Array): void;
}

/** The loop in plain TypeScript, where WebAssembly is refused. */
export function plainLoop(count: number): Loop {
  const pairs: Int16Array[] = [];
  const pair = (place: number): Int16Array => {
    const found = pairs[place] ?? new Int16Array(2 * count);
    pairs[place] = found;
    return found;
  };
  const run = (
    { pairs: places, ends, classes, base, weights }: LoopJob,
    shift: number,
    out: Uint8Array | Uint16Array,
  ) => {
    const sums = new Int32Array(count);
    fillBase(sums, ends, classes, base);
    for (const [p, place] of places.entries()) {
      addPair(sums, pair(place), { ends, classes, weights, first: 2 * p, stride: 2 * places.length });
    }
    for (let c = 0; c < count; c++) out[c] = (sums[c] ?? 0) >> shift;
  };
  return {
    pair,
    bytes: (job, out) => run(job, SHIFT.byte, out),
    fine: (job, out) => run(job, SHIFT.fine, out),
  };
}

function fillBase(sums: Int32Array, ends: Uint32Array, classes: Uint16Array, base: Int32Array): void {
  let first = 0;
  for (let run = 0; run < ends.length; run++) {
    const end = ends[run] ?? 0;
    sums.fill(base[classes[run] ?? 0] ?? 0, first, end);
    first = end;
  }
}

interface PairWeights extends Pick<LoopJob, 'ends' | 'classes' | 'weights'> {
  readonly first: number;
  readonly stride: number;
}

function addPair(sums: Int32Array, terms: Int16Array, { ends, classes, weights, first, stride }: PairWeights): void {
  let c = 0;
  for (let run = 0; run < ends.length; run++) {
    const end = ends[run] ?? 0;
    const at = (classes[run] ?? 0) * stride + first;
    const [one, other] = [weights[at] ?? 0, weights[at + 1] ?? 0];
    for (; c < end; c++) {
      sums[c] = (sums[c] ?? 0) + one * (terms[2 * c] ?? 0) + other * (terms[2 * c + 1] ?? 0);
    }
  }
}
