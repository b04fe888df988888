import type { DrawDoor, DrawEvent, DrawJob } from './state/confidence/door';
import type { SmaaReply, SmaaRequest } from './workers/smaaProtocol';

/** The part of a worker that the door needs. */
export interface SmaaWorker {
  postMessage(request: SmaaRequest): void;
  terminate(): void;
}

/** Where a worker's answers go; `broken` when it could not start or an answer could not be read. */
export interface SmaaEars {
  readonly reply: (reply: SmaaReply) => void;
  readonly broken: (message: string) => void;
}

interface Waiting {
  readonly job: number;
  readonly listener: (event: DrawEvent) => void;
}

/** Draws in a worker, which is made for the first job and again after a breakdown. `close` ends it. */
export function smaaDoor(open: (ears: SmaaEars) => SmaaWorker): DrawDoor & { readonly close: () => void } {
  let worker: SmaaWorker | undefined;
  let waiting: Waiting | undefined;
  let jobs = 0;

  const close = (): void => {
    worker?.terminate();
    worker = undefined;
    waiting = undefined;
  };

  const breakDown = (message: string): void => {
    const { listener } = waiting ?? {};
    close();
    listener?.({ type: 'broken', message });
  };

  const hear = (reply: SmaaReply): void => {
    if (reply.job !== waiting?.job || reply.type === 'cancelled') return;
    const { listener } = waiting;
    if (reply.type !== 'progress') waiting = undefined;
    listener(reply.type === 'fault' ? { type: 'fault', message: reply.message } : reply);
  };

  const run = ({ problem, options, draws }: DrawJob, listener: Waiting['listener']): (() => void) => {
    const job = ++jobs;
    waiting = { job, listener };
    try {
      worker ??= open({ reply: hear, broken: breakDown });
      worker.postMessage({ type: 'start', job, problem, options, draws });
    } catch (error) {
      breakDown(error instanceof Error ? error.message : String(error));
    }
    return () => {
      if (waiting?.job !== job) return;
      waiting = undefined;
      worker?.postMessage({ type: 'cancel', job });
    };
  };

  return { run, close };
}
