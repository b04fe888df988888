import { describe, expect, it } from 'vitest';
import { smaa } from '../src/scoring/smaa/smaa';
import { type SmaaEars, smaaDoor } from '../src/smaaDoor';
import type { DrawEvent } from '../src/state/confidence/door';
import type { SmaaRequest } from '../src/workers/smaaProtocol';
import { problemOf } from './scoring/smaa/make';

const problem = problemOf([[0.9], [0.3]]);
const options = { weights: { type: 'uniform' }, seed: 1 } as const;
const job = { problem, options, draws: 10 };
const result = smaa(problem, { ...options, draws: 10 });

/** Workers that do nothing by themselves. */
function workshop() {
  const made: { readonly ears: SmaaEars; readonly asked: SmaaRequest[]; ended: boolean }[] = [];
  const door = smaaDoor((ears) => {
    const worker = { ears, asked: [] as SmaaRequest[], ended: false };
    made.push(worker);
    return {
      postMessage: (request) => worker.asked.push(request),
      terminate: () => {
        worker.ended = true;
      },
    };
  });
  const heard: DrawEvent[] = [];
  const run = () => door.run(job, (event) => heard.push(event));
  return { door, made, heard, run };
}

describe('the door to the worker', () => {
  it('opens one worker for all jobs and passes on the answers to the last', () => {
    const { made, heard, run } = workshop();
    run();
    run();
    expect(made).toHaveLength(1);
    expect(made[0]?.asked.map((request) => `${request.type} ${request.job}`)).toEqual(['start 1', 'start 2']);
    made[0]?.ears.reply({ type: 'progress', job: 1, total: 10, result });
    made[0]?.ears.reply({ type: 'cancelled', job: 1 });
    expect(heard).toEqual([]);
    made[0]?.ears.reply({ type: 'progress', job: 2, total: 10, result });
    made[0]?.ears.reply({ type: 'result', job: 2, result });
    made[0]?.ears.reply({ type: 'result', job: 2, result });
    expect(heard.map(({ type }) => type)).toEqual(['progress', 'result']);
  });

  it('cancels, and hears nothing more', () => {
    const { made, heard, run } = workshop();
    const cancel = run();
    cancel();
    cancel();
    expect(made[0]?.asked.at(-1)).toEqual({ type: 'cancel', job: 1 });
    expect(made[0]?.asked).toHaveLength(2);
    made[0]?.ears.reply({ type: 'result', job: 1, result });
    expect(heard).toEqual([]);
  });

  it('passes on a problem without an answer', () => {
    const { made, heard, run } = workshop();
    run();
    made[0]?.ears.reply({ type: 'fault', job: 1, message: 'matrix: expected at least one row, got none' });
    expect(heard).toEqual([{ type: 'fault', message: 'matrix: expected at least one row, got none' }]);
  });

  it('says when the worker breaks down, and opens another for the next try', () => {
    const { made, heard, run, door } = workshop();
    run();
    made[0]?.ears.broken('SyntaxError');
    expect(heard).toEqual([{ type: 'broken', message: 'SyntaxError' }]);
    expect(made[0]?.ended).toBe(true);
    run();
    expect(made).toHaveLength(2);
    door.close();
    expect(made[1]?.ended).toBe(true);
  });

  it('says when no worker can be made', () => {
    const heard: DrawEvent[] = [];
    const door = smaaDoor(() => {
      throw new Error('blocked by the policy');
    });
    door.run(job, (event) => heard.push(event));
    expect(heard).toEqual([{ type: 'broken', message: 'blocked by the policy' }]);
  });
});
