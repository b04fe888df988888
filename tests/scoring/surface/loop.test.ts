import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Loop, type LoopJob, plainLoop, TERM_STEPS } from '../../../src/scoring/surface/loop';
import { LOOP_CODE } from '../../../src/scoring/surface/loopCode';
import { wasmLoop } from '../../../src/scoring/surface/wasmLoop';
import { compiledLoop } from '../../wasm.mjs';

/** Numbers from a small generator of its own. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function wasm(count: number): Loop {
  const loop = wasmLoop(count);
  if (loop === undefined) throw new Error('expected WebAssembly with vectors on this machine');
  return loop;
}

/** Weights that add up to at most what the sum of a score has. */
function jobOf(count: number, pairs: readonly number[], runCount: number, next: (below: number) => number): LoopJob {
  const cuts = [...new Set([...Array.from({ length: runCount - 1 }, () => next(count + 1)), count])];
  const ends = Uint32Array.from(cuts.filter((end) => end > 0).sort((a, b) => a - b));
  const classCount = 1 + next(5);
  const share = Math.floor(32_513 / (2 * pairs.length + 1));
  return {
    pairs,
    ends,
    classes: Uint16Array.from(ends, () => next(classCount)),
    base: Int32Array.from({ length: classCount }, () => next(share * TERM_STEPS)),
    weights: Int16Array.from({ length: 2 * classCount * pairs.length }, () => next(share + 1)),
  };
}

describe('the loop', () => {
  it('is what its text compiles to', async () => {
    expect(LOOP_CODE).toBe(await compiledLoop());
  });

  it('gives the same bytes in WebAssembly, in TypeScript and one by one', () => {
    const given = fc.record({
      count: fc.integer({ min: 1, max: 300 }),
      pairCount: fc.integer({ min: 1, max: 7 }),
      runs: fc.integer({ min: 1, max: 60 }),
      seed: fc.integer({ min: 1, max: 2 ** 31 }),
    });
    fc.assert(
      fc.property(given, ({ count, pairCount, runs, seed }) => {
        const next = numbers(seed);
        const loops = [plainLoop(count), wasm(count)];
        // A second job after the memory has grown by more columns.
        for (const used of [Math.ceil(pairCount / 2), pairCount]) {
          for (let pair = 0; pair < used; pair++) {
            const terms = Int16Array.from({ length: 2 * count }, () => next(TERM_STEPS + 1));
            for (const loop of loops) loop.pair(pair).set(terms);
          }
          const pairs = Array.from({ length: used }, (_, pair) => pair).filter((pair) => pair === 0 || next(4) > 0);
          const job = jobOf(count, pairs, runs, next);
          const [plain, fast] = loops.map((loop) => {
            const [bytes, fine] = [new Uint8Array(count), new Uint16Array(count)];
            loop.bytes(job, bytes);
            loop.fine(job, fine);
            return { bytes: [...bytes], fine: [...fine] };
          });
          expect(fast).toEqual(plain);
          const [first] = loops;
          const sums = Array.from({ length: count }, (_, cell) => sumOf(job, cell, (pair) => first?.pair(pair)));
          expect(plain).toEqual({
            bytes: sums.map((sum) => Math.floor(sum / 2 ** 22)),
            fine: sums.map((sum) => Math.floor(sum / 2 ** 14)),
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does without WebAssembly where a policy refuses it', () => {
    const before = WebAssembly.Module;
    const refused = class {
      constructor() {
        throw new WebAssembly.CompileError('refused by the policy');
      }
    };
    Reflect.set(WebAssembly, 'Module', refused);
    try {
      expect(wasmLoop(100)).toBeUndefined();
    } finally {
      Reflect.set(WebAssembly, 'Module', before);
    }
  });
});

function sumOf(job: LoopJob, cell: number, pairAt: (pair: number) => Int16Array | undefined): number {
  const kind = job.classes[job.ends.findIndex((end) => cell < end)] ?? 0;
  return job.pairs.reduce((sum, pair, p) => {
    const at = 2 * (kind * job.pairs.length + p);
    const terms = pairAt(pair);
    const [one, other] = [terms?.[2 * cell] ?? 0, terms?.[2 * cell + 1] ?? 0];
    return sum + (job.weights[at] ?? 0) * one + (job.weights[at + 1] ?? 0) * other;
  }, job.base[kind] ?? 0);
}
