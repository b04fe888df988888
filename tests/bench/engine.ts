import { FLIP_STATE, flipAll } from '../../src/scoring/inverse/allFlips';
import { flipPair } from '../../src/scoring/inverse/pairFlip';
import { scorePlaces, strideOf } from '../../src/scoring/placeTable';
import type { Problem } from '../../src/scoring/problem';
import { smaa } from '../../src/scoring/smaa/smaa';

const CRITERIA = 12;

/** The middle of several runs of a job, in milliseconds; each run is `calls` calls. */
function middle(runs: number, calls: number, work: (call: number) => void): number {
  work(0);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    for (let call = 0; call < calls; call++) work(call);
    return (performance.now() - start) / calls;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}

/** Values of 0..1 and weights from a small generator of its own: the same in every run. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Weighted sum of `rowCount` places: the engine, the plain loop over rows of objects, and a copy of the same bytes: of the very
 * values, to memory that has been written. (Memory that nobody wrote is one page of zeros to the processor, and its copy no measure.)
 */
function weightedSum(rowCount: number) {
  const next = numbers(rowCount);
  const stride = strideOf(CRITERIA);
  const values = Float32Array.from({ length: rowCount * stride }, next);
  const rows = Array.from({ length: rowCount }, (_, r) => [...values.subarray(r * stride, r * stride + CRITERIA)]);
  const table = { placeCount: rowCount, criterionCount: CRITERIA, stride, values };
  const weights = Float64Array.from({ length: CRITERIA }, next);
  const scores = new Float32Array(rowCount);
  const target = new Float32Array(values.length).fill(1);
  const calls = Math.max(1, Math.round(300_000 / rowCount));
  const touch = (call: number): void => {
    weights[call % CRITERIA] = 1 + (call % 7);
  };
  let plainSink = 0;
  const engineMs = middle(15, calls, (call) => {
    touch(call);
    scorePlaces(table, weights, scores);
  });
  const plainMs = middle(7, calls, (call) => {
    touch(call);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const plain = rows.map((row) => (100 * row.reduce((sum, value, c) => sum + value * (weights[c] ?? 0), 0)) / whole);
    plainSink += plain[0] ?? 0;
  });
  const copyMs = middle(15, calls, () => target.set(values));
  return {
    rowCount,
    engineMs,
    plainMs,
    copyMs,
    timesCopy: engineMs / copyMs,
    timesPlain: engineMs / plainMs,
    plainSink,
  };
}

/** 96 x 16 x 10,000 full rankings: SMAA with all its tables, and draws ranked by the language's own sort. */
function acceptability() {
  const [regionCount, criterionCount, draws] = [96, 16, 10_000];
  const next = numbers(9);
  const values = Float64Array.from({ length: regionCount * criterionCount }, next);
  const problem = { regionCount, criterionCount, values, method: 'weighted_sum', scale: 'goalposts' } as const;
  const engineMs = middle(5, 1, (call) => {
    smaa(problem, { weights: { type: 'uniform' }, seed: 1 + call, draws, confidenceDraws: 1 });
  });
  const counts = new Uint32Array(regionCount * regionCount);
  const plainMs = middle(3, 1, () => {
    for (let draw = 0; draw < draws; draw++) {
      const weights = Array.from({ length: criterionCount }, () => -Math.log(1 - next()));
      const scores = Array.from({ length: regionCount }, (_, r) =>
        weights.reduce((sum, weight, c) => sum + weight * (values[r * criterionCount + c] ?? 0), 0),
      );
      const order = scores.map((_, r) => r).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      order.forEach((r, rank) => {
        counts[r * regionCount + rank] = (counts[r * regionCount + rank] ?? 0) + 1;
      });
    }
  });
  return { engineMs, plainMs, timesPlain: engineMs / plainMs };
}

/** The flip of every ordered pair of 96 regions over 16 criteria: all at once, and pair by pair. */
function flips() {
  const [regionCount, criterionCount] = [96, 16];
  const next = numbers(5);
  const cells = regionCount * criterionCount;
  const problem: Problem = {
    regionCount,
    criterionCount,
    values: Float64Array.from({ length: cells }, next),
    known: new Uint8Array(cells).fill(1),
    applies: new Uint8Array(cells).fill(1),
  };
  const weights = Float64Array.from({ length: criterionCount }, next);
  const rowOf = (r: number) => problem.values.slice(r * criterionCount, (r + 1) * criterionCount);
  let found = 0;
  const engineMs = middle(7, 5, () => {
    found = flipAll(problem, weights).state.filter((state) => state === FLIP_STATE.exact).length;
  });
  const plainMs = middle(3, 1, () => {
    for (let a = 0; a < regionCount; a++) {
      for (let b = 0; b < regionCount; b++) if (a !== b) flipPair({ weights, winner: rowOf(a), rival: rowOf(b) });
    }
  });
  return { engineMs, plainMs, timesPlain: engineMs / plainMs, found };
}

/** The engine's large jobs beside plain ways of doing them, in one run and one process. */
export function engineBench() {
  return {
    weightedSum: [96, 3234, 1_000_000].map(weightedSum),
    smaa: acceptability(),
    flips: flips(),
  };
}
