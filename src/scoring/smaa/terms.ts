import { ln } from './exactMath';
import { centreOf, type DrawnCells, drawnCells, FLOOR, type SmaaProblem } from './smaaProblem';
import type { Uniforms } from './uniforms';
import { normals } from './variates';

/** The summands of the scores, ready to be drawn anew and weighed again and again. */
export interface Terms {
  readonly drawn: DrawnCells;
  /** Draws the doubtful cells. */
  redraw(): void;
  /** The terms as they stand now: 0 where nothing is known. Criterion c of region r is at `c * regionCount + r`. */
  readonly terms: Float64Array;
  /** Writes a score per region: sum(w t) / sum(w) over what is known, -Infinity where that weight is zero. */
  score(weights: Float64Array, scores: Float64Array): void;
}

/**
 * Terms of a problem. The geometric mean is ranked by its logarithm, sum(w ln u) / sum(w), which has the same order.
 * Regions with the same known criteria share one denominator.
 */
export function makeTerms(problem: SmaaProblem, random: Uniforms): Terms {
  const { regionCount, criterionCount } = problem;
  const drawn = drawnCells(problem);
  const toTerm = problem.method === 'weighted_sum' ? (value: number) => value : (value: number) => logTerm(value);
  const terms = new Float64Array(regionCount * criterionCount);
  const slotOf = (cell: number) => (cell % criterionCount) * regionCount + Math.floor(cell / criterionCount);
  for (const cell of problem.values.keys()) {
    const centre = centreOf(problem, cell);
    terms[slotOf(cell)] = Number.isNaN(centre) ? 0 : toTerm(centre);
  }
  const { patternOf, masks } = knownPatterns(problem);
  const factors = new Float64Array(masks.length);
  return {
    drawn,
    terms,
    redraw: makeRedraw(problem, drawn, terms, random),
    score(weights, scores) {
      for (let p = 0; p < masks.length; p++) factors[p] = 1 / maskedSum(masks[p] ?? weights, weights);
      weightedSums(terms, weights, scores);
      for (let r = 0; r < regionCount; r++) {
        const factor = factors[patternOf[r] ?? 0] ?? 0;
        scores[r] = factor === Infinity ? -Infinity : (scores[r] ?? 0) * factor;
      }
    },
  };
}

function logTerm(value: number): number {
  return ln(Math.max(value, FLOOR));
}

function makeRedraw(
  { scale, method }: SmaaProblem,
  { centres, widths, slots, evenCount }: DrawnCells,
  terms: Float64Array,
  random: Uniforms,
): () => void {
  const nextNormal = normals(random.next);
  const shakes = new Float64Array(slots.length);
  const even = shakes.subarray(0, evenCount);
  // In a typed array: captured as plain numbers they would be boxed, and every drawn value with them.
  const bounds = scale === 'goalposts' ? Float64Array.of(0, 1) : Float64Array.of(-Infinity, Infinity);
  const isSum = method === 'weighted_sum';
  return () => {
    const low = bounds[0] ?? 0;
    const high = bounds[1] ?? 1;
    random.into(even);
    for (let i = 0; i < evenCount; i++) even[i] = 2 * (even[i] ?? 0) - 1;
    for (let i = evenCount; i < shakes.length; i++) shakes[i] = nextNormal();
    for (let i = 0; i < shakes.length; i++) {
      const free = (centres[i] ?? 0) + (widths[i] ?? 0) * (shakes[i] ?? 0);
      // Comparisons, as Math.min and Math.max also look for -0 and NaN.
      shakes[i] = free < low ? low : free > high ? high : free;
    }
    for (let i = 0; i < slots.length; i++) terms[slots[i] ?? 0] = shakes[i] ?? 0;
    if (!isSum) for (const slot of slots) terms[slot] = logTerm(terms[slot] ?? 0);
  };
}

/** Eight regions at a time: eight sums that do not wait for one another, each in the order of the criteria. */
function weightedSums(terms: Float64Array, weights: Float64Array, scores: Float64Array): void {
  const count = scores.length;
  let r = 0;
  for (; r + 7 < count; r += 8) {
    let [a, b, c, d] = [0, 0, 0, 0];
    let [e, f, g, h] = [0, 0, 0, 0];
    for (let k = 0, at = r; k < weights.length; k++, at += count) {
      const weight = weights[k] ?? 0;
      a += weight * (terms[at] ?? 0);
      b += weight * (terms[at + 1] ?? 0);
      c += weight * (terms[at + 2] ?? 0);
      d += weight * (terms[at + 3] ?? 0);
      e += weight * (terms[at + 4] ?? 0);
      f += weight * (terms[at + 5] ?? 0);
      g += weight * (terms[at + 6] ?? 0);
      h += weight * (terms[at + 7] ?? 0);
    }
    scores[r] = a;
    scores[r + 1] = b;
    scores[r + 2] = c;
    scores[r + 3] = d;
    scores[r + 4] = e;
    scores[r + 5] = f;
    scores[r + 6] = g;
    scores[r + 7] = h;
  }
  for (; r < count; r++) {
    let sum = 0;
    for (let k = 0, at = r; k < weights.length; k++, at += count) sum += (weights[k] ?? 0) * (terms[at] ?? 0);
    scores[r] = sum;
  }
}

function maskedSum(mask: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let c = 0; c < mask.length; c++) sum += (mask[c] ?? 0) * (weights[c] ?? 0);
  return sum;
}

/** The sets of known criteria that occur (1 known, 0 not), and which one each region has. */
function knownPatterns(problem: SmaaProblem) {
  const { regionCount, criterionCount } = problem;
  const places = new Map<string, number>();
  const masks: Float64Array[] = [];
  const patternOf = new Int32Array(regionCount);
  for (let r = 0; r < regionCount; r++) {
    const mask = Float64Array.from({ length: criterionCount }, (_, c) =>
      Number.isNaN(centreOf(problem, r * criterionCount + c)) ? 0 : 1,
    );
    const place = places.get(mask.join('')) ?? masks.length;
    if (place === masks.length) {
      places.set(mask.join(''), place);
      masks.push(mask);
    }
    patternOf[r] = place;
  }
  return { patternOf, masks };
}
