import { faulty } from '../mcda/fault';
import type { Random } from '../random';
import { requireFinite } from '../requireNumbers';
import { drawSimplex } from './simplex';

interface Ranges {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Draws tried before the way of drawing is chosen, and the share of them that must fit for rejection to be kept. */
const PILOT = 200;
const WORTHWHILE = 0.1;
/** Moves per criterion between two draws of the walk. */
const MOVES = 4;

/**
 * Uniform on the part of the simplex within the bounds. Lower bounds are met by scaling a smaller simplex; upper bounds by
 * drawing again, or, where fewer than one in ten draws fits, by hit-and-run along the directions that move weight from
 * one criterion to another: its stationary law is the same, neighbouring draws are a little alike.
 */
export function rangeDraw({ low, high }: Ranges, count: number, random: Random): (weights: Float64Array) => void {
  const room = checkedRoom({ low, high }, count);
  const cut = new Float64Array(count);
  const propose = (weights: Float64Array): boolean => {
    drawSimplex(cut, random);
    let fits = true;
    for (let c = 0; c < count; c++) {
      weights[c] = (low[c] ?? 0) + room * (cut[c] ?? 0);
      fits &&= (weights[c] ?? 0) <= (high[c] ?? 0);
    }
    return fits;
  };
  let hits = 0;
  const trial = new Float64Array(count);
  for (let i = 0; i < PILOT; i++) hits += propose(trial) ? 1 : 0;
  if (hits < WORTHWHILE * PILOT) return walk({ low, high }, room, random);
  return (weights) => {
    while (!propose(weights));
  };
}

/** What the lower bounds leave to be shared out. Throws where no weights fit. */
function checkedRoom({ low, high }: Ranges, count: number): number {
  for (const [field, bounds] of Object.entries({ low, high })) {
    if (bounds.length !== count) throw faulty(field, `${count} bounds`, String(bounds.length));
    requireFinite(field, bounds);
  }
  low.forEach((bound, c) => {
    const top = high[c] ?? 0;
    if (bound < 0 || top < bound || top > 1) {
      throw faulty(`ranges[${c}]`, 'bounds of a share, 0 <= low <= high <= 1', `${bound} to ${top}`);
    }
  });
  const lowest = total(low);
  const highest = total(high);
  if (lowest > 1 + 1e-9) throw faulty('low', 'lower bounds that sum to 1 or less', String(lowest));
  if (highest < 1 - 1e-9) throw faulty('high', 'upper bounds that sum to 1 or more', String(highest));
  return Math.max(0, 1 - lowest);
}

function walk({ low, high }: Ranges, room: number, random: Random): (weights: Float64Array) => void {
  const count = low.length;
  const at = startInside({ low, high }, room);
  const pick = (): number => Math.floor(random() * count);
  const move = (): void => {
    const i = pick();
    const j = pick();
    if (i === j) return;
    const both = (at[i] ?? 0) + (at[j] ?? 0);
    const from = Math.max(low[i] ?? 0, both - (high[j] ?? 0));
    const to = Math.min(high[i] ?? 0, both - (low[j] ?? 0));
    if (to <= from) return;
    at[i] = from + random() * (to - from);
    at[j] = both - (at[i] ?? 0);
  };
  for (let i = 0; i < 50 * MOVES * count; i++) move();
  return (weights) => {
    for (let i = 0; i < MOVES * count; i++) move();
    // Thousands of moves would let the sum drift by some last places.
    const sum = total(at);
    for (let c = 0; c < count; c++) weights[c] = (at[c] ?? 0) / sum;
  };
}

/** The point that stands the same share of the way between all bounds. */
function startInside({ low, high }: Ranges, room: number): Float64Array {
  const width = total(high) - total(low);
  const share = width > 0 ? Math.min(1, room / width) : 0;
  return low.map((bound, c) => bound + share * ((high[c] ?? 0) - bound));
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
