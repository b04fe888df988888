import type { Loop, LoopJob } from './loop';
import { LOOP_CODE } from './loopCode';

const PAGE = 65_536;
/** The loop reads and writes sixteen cells at a time: so many bytes past the last one. */
const SPARE = 64;

/** What `loop.wat` exports; all places are bytes of its memory. */
interface LoopExports {
  readonly memory: WebAssembly.Memory;
  readonly bytes: Pass;
  readonly fine: Pass;
}
type Pass = (
  out: number,
  ends: number,
  classes: number,
  runs: number,
  base: number,
  weights: number,
  pairs: number,
  count: number,
) => void;

/** The loop in WebAssembly with its columns in its own memory; nothing where that is refused or has no vectors. */
export function wasmLoop(count: number): Loop | undefined {
  try {
    return loopIn(exportsOf(), count);
  } catch (error) {
    // A policy without 'wasm-unsafe-eval', a browser without vectors, no memory: the plain loop does the same.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function exportsOf(): LoopExports {
  const code = Uint8Array.from(atob(LOOP_CODE), (letter) => letter.charCodeAt(0));
  const { memory, bytes, fine } = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
  if (!(memory instanceof WebAssembly.Memory) || !isPass(bytes) || !isPass(fine)) {
    throw new Error('loop.wat: expected memory, bytes and fine, got others');
  }
  return { memory, bytes, fine };
}

function isPass(value: WebAssembly.ExportValue | undefined): value is Pass {
  return typeof value === 'function';
}

/** Memory from its start: the result, then the pairs of columns, then what a call is given. */
function loopIn({ memory, bytes, fine }: LoopExports, count: number): Loop {
  const stride = aligned(4 * count + SPARE);
  const out = SPARE;
  const firstPair = aligned(out + 2 * count + SPARE);
  let pairCount = 0;
  const pairAt = (place: number): number => firstPair + place * stride;
  const reserve = (size: number): void => {
    const missing = size - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  };
  reserve(pairAt(1));
  const run = (pass: Pass, job: LoopJob): void => {
    const parts = [job.ends, job.classes, job.base, job.weights, Uint32Array.from(job.pairs, pairAt)];
    let at = pairAt(pairCount);
    const places = parts.map((part) => {
      const place = at;
      at = aligned(at + part.byteLength);
      return place;
    });
    reserve(at + SPARE);
    const all = new Uint8Array(memory.buffer);
    parts.forEach((part, index) => {
      all.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), places[index]);
    });
    const [ends = 0, classes = 0, base = 0, weights = 0, pairs = 0] = places;
    pass(out, ends, classes, job.ends.length, base, weights, pairs, job.pairs.length);
  };
  return {
    pair(place) {
      pairCount = Math.max(pairCount, place + 1);
      reserve(pairAt(pairCount));
      return new Int16Array(memory.buffer, pairAt(place), 2 * count);
    },
    bytes(job, target) {
      run(bytes, job);
      target.set(new Uint8Array(memory.buffer, out, count));
    },
    fine(job, target) {
      run(fine, job);
      target.set(new Uint16Array(memory.buffer, out, count));
    },
  };
}

function aligned(place: number): number {
  return Math.ceil(place / SPARE) * SPARE;
}
