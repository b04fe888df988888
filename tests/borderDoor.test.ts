import { describe, expect, it } from 'vitest';
import { type BorderEars, borderDoor } from '../src/borderDoor';
import type { BorderEvent, BorderJob } from '../src/state/border/jobs';
import type { BorderRequest } from '../src/workers/borderJobs';
import { job } from './workers/borderWorld';

/** Workers that do nothing by themselves. */
function workshop(post: (request: BorderRequest) => void = () => undefined) {
  const made: { readonly ears: BorderEars; ended: boolean }[] = [];
  const door = borderDoor((ears) => {
    const worker = { ears, ended: false };
    made.push(worker);
    return {
      postMessage: post,
      terminate: () => {
        worker.ended = true;
      },
    };
  });
  const heard: BorderEvent[] = [];
  const run = (given: BorderJob = job('weeks')) => door(given, (event) => heard.push(event));
  return { made, heard, run };
}

const RESULT = { type: 'result', result: { type: 'weeks', weeks: [] } } as const;

describe('the door to the worker of the border', () => {
  it('opens a worker for each job and ends it with the result', () => {
    const { made, heard, run } = workshop();
    run();
    run();
    expect(made).toHaveLength(2);
    made[0]?.ears.reply({ type: 'progress', done: 1, total: 3 });
    made[0]?.ears.reply(RESULT);
    expect(heard).toEqual([{ type: 'progress', done: 1, total: 3 }, RESULT]);
    expect(made.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('ends the worker at once when a job is cancelled, and is deaf to it then', () => {
    const { made, heard, run } = workshop();
    run()();
    made[0]?.ears.reply(RESULT);
    made[0]?.ears.broken('too late');
    expect(made[0]?.ended).toBe(true);
    expect(heard).toEqual([]);
  });

  it('tells of a worker that breaks, and of one that does not start', () => {
    const { made, heard, run } = workshop();
    run();
    made[0]?.ears.broken('no memory');
    expect(heard).toEqual([{ type: 'broken', message: 'no memory' }]);
    const failing = workshop(() => {
      throw new Error('not to be copied');
    });
    failing.run();
    expect(failing.heard).toEqual([{ type: 'broken', message: 'not to be copied' }]);
  });
});
