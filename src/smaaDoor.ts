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
  readonly start: Extract<SmaaRequest, { readonly type: 'start' }>;
  readonly listener: (event: DrawEvent) => void;
}

type Open = (ears: SmaaEars) => SmaaWorker;

/**
 * Draws in a worker, which is made for the first job. Where it does not start or breaks down, the job at hand and all later
 * ones are drawn `inPage`; only when that fails too does the listener hear of it. `close` ends whatever draws.
 */
export function smaaDoor(open: Open, inPage: Open): DrawDoor & { readonly close: () => void } {
  let worker: SmaaWorker | undefined;
  let waiting: Waiting | undefined;
  let isInPage = false;
  let jobs = 0;

  const close = (): void => {
    worker?.terminate();
    worker = undefined;
    waiting = undefined;
  };

  const ask = (asked: Waiting): void => {
    waiting = asked;
    // What an ended worker may still say is nobody's.
    const from = isInPage;
    const ears: SmaaEars = { reply: hear, broken: (message) => from === isInPage && breakDown(message) };
    try {
      worker ??= (isInPage ? inPage : open)(ears);
      worker.postMessage(asked.start);
    } catch (error) {
      breakDown(error instanceof Error ? error.message : String(error));
    }
  };

  const breakDown = (message: string): void => {
    const lost = waiting;
    close();
    if (isInPage) {
      lost?.listener({ type: 'broken', message });
      return;
    }
    isInPage = true;
    if (lost !== undefined) ask(lost);
  };

  const hear = (reply: SmaaReply): void => {
    if (reply.job !== waiting?.start.job || reply.type === 'cancelled') return;
    const { listener } = waiting;
    if (reply.type !== 'progress') waiting = undefined;
    listener(reply.type === 'fault' ? { type: 'fault', message: reply.message } : reply);
  };

  const run = ({ problem, options, draws }: DrawJob, listener: Waiting['listener']): (() => void) => {
    const job = ++jobs;
    ask({ start: { type: 'start', job, problem, options, draws }, listener });
    return () => {
      if (waiting?.start.job !== job) return;
      waiting = undefined;
      worker?.postMessage({ type: 'cancel', job });
    };
  };

  return { run, close };
}
