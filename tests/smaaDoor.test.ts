import { describe, expect, it } from 'vitest';
import { drawInPage } from '../src/pageDraws';
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
  const made: { readonly inPage: boolean; readonly ears: SmaaEars; readonly asked: SmaaRequest[]; ended: boolean }[] =
    [];
  const open = (inPage: boolean) => (ears: SmaaEars) => {
    const worker = { inPage, ears, asked: [] as SmaaRequest[], ended: false };
    made.push(worker);
    return {
      postMessage: (request: SmaaRequest) => worker.asked.push(request),
      terminate: () => {
        worker.ended = true;
      },
    };
  };
  const door = smaaDoor(open(false), open(true));
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

  it('draws in the page what a worker that breaks down had at hand, and all that follows', () => {
    const { made, heard, run, door } = workshop();
    run();
    made[0]?.ears.broken('SyntaxError');
    expect(heard).toEqual([]);
    expect(made.map(({ inPage, ended }) => `${inPage} ${ended}`)).toEqual(['false true', 'true false']);
    expect(made[1]?.asked).toEqual(made[0]?.asked);
    // An ended worker has nothing more to say.
    made[0]?.ears.broken('late');
    made[1]?.ears.reply({ type: 'result', job: 1, result });
    expect(heard.map(({ type }) => type)).toEqual(['result']);
    run();
    expect(made).toHaveLength(2);
    door.close();
    expect(made[1]?.ended).toBe(true);
  });

  it('says when the page can not draw either, and tries there again', () => {
    const { made, heard, run } = workshop();
    run();
    made[0]?.ears.broken('SyntaxError');
    made[1]?.ears.broken('gone from the server');
    expect(heard).toEqual([{ type: 'broken', message: 'gone from the server' }]);
    run();
    expect(made.at(-1)?.inPage).toBe(true);
    expect(made).toHaveLength(3);
  });

  it('draws in the page where no worker can be made, digit for digit the same', async () => {
    const door = smaaDoor(() => {
      throw new Error('blocked by the policy');
    }, drawInPage);
    const heard: DrawEvent[] = [];
    await new Promise<void>((resolve) => {
      door.run({ ...job, draws: 2000 }, (event) => {
        heard.push(event);
        if (event.type !== 'progress') resolve();
      });
    });
    const last = heard.at(-1);
    expect(last).toMatchObject({ type: 'result', result: { draws: 2000 } });
    expect(last?.type === 'result' && last.result).toEqual(smaa(problem, { ...options, draws: 2000 }));
    door.close();
  });

  it('stops drawing in the page when it is closed', async () => {
    const heard: DrawEvent[] = [];
    const door = smaaDoor(() => {
      throw new Error('blocked by the policy');
    }, drawInPage);
    door.run({ ...job, draws: 1_000_000 }, (event) => heard.push(event));
    door.close();
    await import('../src/workers/smaaJobs');
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual([]);
  });

  it('says when neither can be made', () => {
    const heard: DrawEvent[] = [];
    const fail = () => {
      throw new Error('blocked by the policy');
    };
    smaaDoor(fail, fail).run(job, (event) => heard.push(event));
    expect(heard).toEqual([{ type: 'broken', message: 'blocked by the policy' }]);
  });
});
