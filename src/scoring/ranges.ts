import type { CriterionId, RegionId } from '../model/ids';
import type { MethodId } from '../model/scenario';
import type { Ranking, RankRange } from '../model/score';
import { ScoreKernel } from './kernel';
import type { Prepared } from './prepare';
import { weightVector } from './problem';
import { type Random, seeded } from './random';

/** Each weight is drawn evenly between these multiples of itself. */
export const WEIGHT_SPREAD = { low: 0.5, high: 1.5 } as const;
export const DEFAULT_DRAWS = 400;
export const DEFAULT_SEED = 20_260_101;
const TAIL = 0.05;

interface Given {
  readonly prepared: Prepared;
  /** The weights the ranking was made with (`effectiveWeights`). */
  readonly weights: Readonly<Record<CriterionId, number>>;
  readonly method: MethodId;
  readonly ranking: Ranking;
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * How far ranks and scores move when weights and doubtful values are drawn anew. Same seed, same digits.
 * The ranked regions stay the same in every draw; the result is in the order of the ranking.
 */
export function rankRanges(given: Given): readonly RankRange[] {
  const { prepared, ranking, draws = DEFAULT_DRAWS, seed = DEFAULT_SEED } = given;
  const slotOf = new Map(prepared.regions.map(({ id }, slot) => [id, slot] as const));
  const ranked = ranking.filter(({ rank }) => rank !== undefined);
  const slots = ranked.map(({ regionId }) => slotOf.get(regionId) ?? 0);
  const tally = makeTally(slots.length, draws);
  const kernel = new ScoreKernel(prepared.problem, given.method);
  const weights = weightVector(prepared.criteria, given.weights);
  const drawn = new Float64Array(weights.length);
  const random = seeded(seed);
  const redrawValues = noisyCells(prepared, kernel, random);
  for (let draw = 0; draw < draws; draw++) {
    drawWeights(weights, drawn, random);
    redrawValues();
    count(tally, kernel.scoresFor(drawn), slots, draw);
  }
  return ranked.map(({ regionId }, place) => rangeOf(regionId, tally, place, draws));
}

function drawWeights(weights: Float64Array, drawn: Float64Array, random: Random): void {
  const { low, high } = WEIGHT_SPREAD;
  for (let c = 0; c < weights.length; c++) drawn[c] = (weights[c] ?? 0) * (low + (high - low) * random());
}

/** Draws each doubtful value evenly within its half-width, held to 0..1. */
function noisyCells({ problem, noise }: Prepared, kernel: ScoreKernel, random: Random): () => void {
  const cells: number[] = [];
  noise.forEach((width, cell) => {
    if (width > 0 && !Number.isNaN(problem.values[cell])) cells.push(cell);
  });
  return () => {
    for (const cell of cells) {
      const value = (problem.values[cell] ?? 0) + (2 * random() - 1) * (noise[cell] ?? 0);
      kernel.setValue(cell, Math.min(1, Math.max(0, value)));
    }
  };
}

/** What the draws leave behind; `place` is the position in the ranking. */
interface Tally {
  readonly places: number;
  /** Places in the order of the draw at hand. */
  readonly order: Int32Array;
  readonly current: Float64Array;
  /** The scores of the draw at hand, best first. */
  readonly sorted: Float64Array;
  /** Draws per place and rank: `place * places + rank - 1`. */
  readonly ranks: Uint32Array;
  readonly draws: number;
  /** Score per place and draw: `place * draws + draw`. */
  readonly scores: Float64Array;
  /** Draws in which a place stands before the next one; an exact tie counts half. */
  readonly before: Float64Array;
}

function makeTally(places: number, draws: number): Tally {
  return {
    places,
    order: new Int32Array(places),
    current: new Float64Array(places),
    sorted: new Float64Array(places),
    ranks: new Uint32Array(places * places),
    draws,
    scores: new Float64Array(places * draws),
    before: new Float64Array(places),
  };
}

function count(tally: Tally, scores: Float64Array, slots: readonly number[], draw: number): void {
  const { current, before, places } = tally;
  for (let place = 0; place < places; place++) {
    const score = scores[slots[place] ?? 0] ?? 0;
    current[place] = score;
    tally.scores[place * tally.draws + draw] = score;
  }
  for (let place = 0; place + 1 < places; place++) {
    const gap = (current[place] ?? 0) - (current[place + 1] ?? 0);
    before[place] = (before[place] ?? 0) + (gap > 0 ? 1 : gap === 0 ? 0.5 : 0);
  }
  sortNearlySorted(tally);
  countRanks(tally);
}

/** Insertion sort, best first, from the ranking's own order: a draw moves few places, so this beats a general sort. */
function sortNearlySorted({ order, current, sorted }: Tally): void {
  for (let i = 0; i < order.length; i++) {
    const score = current[i] ?? 0;
    let hole = i;
    while (hole > 0 && (sorted[hole - 1] ?? 0) < score) {
      order[hole] = order[hole - 1] ?? 0;
      sorted[hole] = sorted[hole - 1] ?? 0;
      hole--;
    }
    order[hole] = i;
    sorted[hole] = score;
  }
}

function countRanks({ order, sorted, ranks, places }: Tally): void {
  let rank = 0;
  for (let i = 0; i < places; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) rank = i;
    const slot = (order[i] ?? 0) * places + rank;
    ranks[slot] = (ranks[slot] ?? 0) + 1;
  }
}

function rangeOf(regionId: RegionId, tally: Tally, place: number, draws: number): RankRange {
  const ranks = tally.ranks.subarray(place * tally.places, (place + 1) * tally.places);
  const scores = tally.scores.subarray(place * draws, (place + 1) * draws).sort();
  return {
    regionId,
    low: rankAt(ranks, nearest(TAIL, draws)),
    high: rankAt(ranks, nearest(1 - TAIL, draws)),
    scoreLow: scores[nearest(TAIL, draws) - 1] ?? 0,
    scoreHigh: scores[nearest(1 - TAIL, draws) - 1] ?? 0,
    ...(place + 1 < tally.places ? { beforeNext: (tally.before[place] ?? 0) / draws } : {}),
  };
}

/** Nearest-rank percentile: the how-many-eth of the sorted draws, counted from 1. */
function nearest(share: number, draws: number): number {
  return Math.max(1, Math.ceil(share * draws - 1e-9));
}

function rankAt(ranks: Uint32Array, wanted: number): number {
  let seen = 0;
  for (let rank = 0; rank < ranks.length; rank++) {
    seen += ranks[rank] ?? 0;
    if (seen >= wanted) return rank + 1;
  }
  return ranks.length;
}
