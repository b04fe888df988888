import { faulty } from './mcda/fault';
import { requireWeights } from './requireNumbers';

/**
 * Values of many places in one flat array, 0..1, 0 where missing: place r and criterion c at `r * stride + c`. Value functions
 * are worked out once, so a changed weight reads every number once and in order. Half the bytes of doubles; 24 bits are
 * finer than any figure.
 */
export interface PlaceTable {
  readonly placeCount: number;
  readonly criterionCount: number;
  /** The criteria, filled up with zeros to a multiple of four. */
  readonly stride: number;
  readonly values: Float32Array;
  /** Which criteria are known: a pattern for each place, and for each pattern a bit per criterion. All known when left out. */
  readonly gaps?: { readonly patternOf: Uint16Array; readonly masks: Uint32Array };
}

/** A bit for each criterion must fit. */
const MOST_CRITERIA = 32;
const MOST_PATTERNS = 65_536;

export function strideOf(criterionCount: number): number {
  return 4 * Math.ceil(criterionCount / 4);
}

/** A table from rows of values of 0..1, `undefined` where missing. Throws ProblemError for rows of different lengths. */
export function placeTable(rows: readonly (readonly (number | undefined)[])[]): PlaceTable {
  const criterionCount = rows[0]?.length ?? 0;
  if (criterionCount === 0 || criterionCount > MOST_CRITERIA) {
    throw faulty('rows', `rows of 1 to ${MOST_CRITERIA} values`, criterionCount);
  }
  const stride = strideOf(criterionCount);
  const values = new Float32Array(rows.length * stride);
  const patternOf = new Uint16Array(rows.length);
  const patterns = new Map<number, number>();
  rows.forEach((row, r) => {
    if (row.length !== criterionCount) {
      throw faulty(`rows[${r}]`, `${criterionCount} values, as in the first row`, row.length);
    }
    let mask = 0;
    row.forEach((value, c) => {
      if (value === undefined) return;
      values[r * stride + c] = value;
      mask |= 1 << c;
    });
    const pattern = patterns.get(mask) ?? patterns.size;
    if (pattern >= MOST_PATTERNS) throw faulty('rows', `at most ${MOST_PATTERNS} patterns of gaps`, pattern + 1);
    patterns.set(mask, pattern);
    patternOf[r] = pattern;
  });
  const gaps = { patternOf, masks: Uint32Array.from(patterns.keys()) };
  return { placeCount: rows.length, criterionCount, stride, values, gaps };
}

/** Writes 100 x sum(w v) / sum(w) over what is known, per place; NaN where that weighs nothing. Throws ProblemError. */
export function scorePlaces(table: PlaceTable, weights: Float64Array, scores: Float32Array): void {
  const { placeCount, criterionCount, stride, values, gaps } = table;
  requireWeights('weights', weights, criterionCount);
  if (scores.length !== placeCount) throw faulty('scores', `room for ${placeCount} places`, scores.length);
  const whole = factorOf(~0, weights);
  const points = new Float64Array(stride);
  for (let c = 0; c < criterionCount; c++) points[c] = whole * (weights[c] ?? 0);
  scores.fill(0);
  let first = 0;
  for (; stride - first >= 12; first += 12) addTwelve(values, stride, first, points, scores);
  for (; first < stride; first += 4) addFour(values, stride, first, points, scores);
  if (gaps) rescale(gaps, weights, whole, scores);
}

function factorOf(mask: number, weights: Float64Array): number {
  const known = weights.reduce((sum, weight, c) => sum + (mask & (1 << c) ? weight : 0), 0);
  return known > 0 ? 100 / known : Number.NaN;
}

type Sums = (values: Float32Array, stride: number, first: number, points: Float64Array, scores: Float32Array) => void;

/** Twelve products at a time: one array with one place in it, and every sum fetched and put back once. */
const addTwelve: Sums = (values, stride, first, points, scores) => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = points.subarray(first);
  for (let r = 0, at = first; r < scores.length; r++, at += stride) {
    scores[r] =
      (scores[r] ?? 0) +
      (a * (values[at] ?? 0) + b * (values[at + 1] ?? 0) + (c * (values[at + 2] ?? 0) + d * (values[at + 3] ?? 0))) +
      (e * (values[at + 4] ?? 0) +
        f * (values[at + 5] ?? 0) +
        (g * (values[at + 6] ?? 0) + h * (values[at + 7] ?? 0))) +
      (i * (values[at + 8] ?? 0) +
        j * (values[at + 9] ?? 0) +
        (k * (values[at + 10] ?? 0) + l * (values[at + 11] ?? 0)));
  }
};

const addFour: Sums = (values, stride, first, points, scores) => {
  const [a = 0, b = 0, c = 0, d = 0] = points.subarray(first);
  for (let r = 0, at = first; r < scores.length; r++, at += stride) {
    const low = a * (values[at] ?? 0) + b * (values[at + 1] ?? 0);
    scores[r] = (scores[r] ?? 0) + low + (c * (values[at + 2] ?? 0) + d * (values[at + 3] ?? 0));
  }
};

/** From the whole weight to the weight that is known. */
function rescale(
  { patternOf, masks }: NonNullable<PlaceTable['gaps']>,
  weights: Float64Array,
  whole: number,
  scores: Float32Array,
): void {
  const factors = Float64Array.from(masks, (mask) => factorOf(mask, weights) / whole);
  for (let r = 0; r < scores.length; r++) scores[r] = (scores[r] ?? 0) * (factors[patternOf[r] ?? 0] ?? 1);
}
