import { describe, expect, it } from 'vitest';
import { smaa } from '../../src/scoring/smaa/smaa';
import { smaaJobs } from '../../src/workers/smaaJobs';
import type { SmaaReply, SmaaRequest } from '../../src/workers/smaaProtocol';
import { bytesOf, problemOf } from '../scoring/smaa/make';

const problem = problemOf([
  [0.9, 0.1],
  [0.3, 0.5],
]);
const options = { weights: { type: 'uniform' }, seed: 1 } as const;
const start = (job: number, draws = 1600): SmaaRequest => ({ type: 'start', job, problem, options, draws });

/** The worker with a clock and a mailbox of our own. */
function worker() {
  const replies: SmaaReply[] = [];
  const transferred: ArrayBuffer[][] = [];
  const waiting: (() => void)[] = [];
  let clock = 0;
  const take = smaaJobs({
    post: (reply, buffers) => {
      replies.push(reply);
      transferred.push(buffers);
    },
    later: (work) => waiting.push(work),
    now: () => {
      clock += 200;
      return clock;
    },
  });
  const step = () => waiting.shift()?.();
  return { take, replies, transferred, step, steps: () => [...Array(50)].forEach(step) };
}

const kinds = (replies: readonly SmaaReply[]) => replies.map(({ type, job }) => `${type} ${job}`);

describe('the worker', () => {
  it('posts a first picture after 500 draws, more on the way, and the result of one call', () => {
    const { take, replies, transferred, steps } = worker();
    take(start(7));
    expect(replies[0]).toMatchObject({ type: 'progress', job: 7, total: 1600, result: { draws: 500 } });
    steps();
    expect(kinds(replies).filter((kind) => kind === 'progress 7').length).toBeGreaterThan(1);
    const last = replies.at(-1);
    if (last?.type !== 'result') throw new Error(`expected a result, got ${last?.type}`);
    expect(bytesOf(last.result)).toBe(bytesOf(smaa(problem, { ...options, draws: 1600 })));
    expect(transferred.at(-1)).toContain(last.result.rankAcceptability.buffer);
    expect(transferred.at(-1)).toHaveLength(8);
  });

  it('stops when cancelled, and when a new job starts', () => {
    const { take, replies, steps } = worker();
    take(start(1));
    take({ type: 'cancel', job: 9 });
    take({ type: 'cancel', job: 1 });
    take(start(2));
    take(start(3));
    steps();
    expect(kinds(replies).filter((kind) => !kind.startsWith('progress'))).toEqual([
      'cancelled 1',
      'cancelled 2',
      'result 3',
    ]);
  });

  it('says what is wrong and takes the next job', () => {
    const { take, replies, steps } = worker();
    take({ type: 'start', job: 1, problem: problemOf([]), options, draws: 10 });
    take(start(2, 0));
    take(start(3, 10));
    steps();
    expect(kinds(replies)).toEqual(['fault 1', 'fault 2', 'result 3']);
    expect(replies[0]).toMatchObject({ message: 'matrix: expected at least one row, got none' });
  });
});
