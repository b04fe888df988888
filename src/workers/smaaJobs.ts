import { ProblemError } from '../scoring/mcda/fault';
import { FIRST_PICTURE_DRAWS, type SmaaRun, startSmaa } from '../scoring/smaa/smaa';
import { buffersOf, type SmaaReply, type SmaaRequest } from './smaaProtocol';

/** Draws between two looks at the clock and the mail: a few milliseconds. */
const CHUNK = 250;
const PICTURE_EVERY_MS = 250;

interface Door {
  readonly post: (reply: SmaaReply, transfer: ArrayBuffer[]) => void;
  /** Lets waiting messages in, a cancel among them, then goes on. */
  readonly later: (work: () => void) => void;
  readonly now: () => number;
}

interface Job {
  readonly id: number;
  readonly draws: number;
  readonly run: SmaaRun;
  pictured: number;
}

/** The worker without its thread: gives the function that takes the page's requests. One job runs at a time. */
export function smaaJobs({ post, later, now }: Door): (request: SmaaRequest) => void {
  let current: Job | undefined;

  const end = (job: number): void => {
    current = undefined;
    post({ type: 'cancelled', job }, []);
  };

  const step = (job: Job): void => {
    if (current !== job) return;
    const first = job.run.done() === 0;
    job.run.advance(Math.min(first ? FIRST_PICTURE_DRAWS : CHUNK, job.draws - job.run.done()));
    if (job.run.done() >= job.draws) {
      current = undefined;
      const result = job.run.result('final');
      post({ type: 'result', job: job.id, result }, buffersOf(result));
      return;
    }
    if (first || now() - job.pictured >= PICTURE_EVERY_MS) {
      const result = job.run.result('interim');
      post({ type: 'progress', job: job.id, total: job.draws, result }, buffersOf(result));
      job.pictured = now();
    }
    later(() => guarded(job.id, () => step(job)));
  };

  const guarded = (job: number, work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      current = undefined;
      post({ type: 'fault', job, message: error.message }, []);
    }
  };

  return (request) => {
    if (request.type === 'cancel') {
      if (current?.id === request.job) end(request.job);
      return;
    }
    if (current) end(current.id);
    guarded(request.job, () => {
      const { job: id, problem, options, draws } = request;
      const job: Job = { id, draws, run: startSmaa(problem, options), pictured: now() };
      current = job;
      step(job);
    });
  };
}
