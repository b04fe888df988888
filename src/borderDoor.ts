import type { BorderDoor } from './state/border/jobs';
import type { BorderReply, BorderRequest } from './workers/borderJobs';

/** The part of a worker that the door needs. */
export interface BorderWorker {
  postMessage(request: BorderRequest): void;
  terminate(): void;
}

/** Where a worker's answers go; `broken` when it could not start or an answer could not be read. */
export interface BorderEars {
  readonly reply: (reply: BorderReply) => void;
  readonly broken: (message: string) => void;
}

/** A worker for each job: to cancel it is to end it, however deep in its work it is. */
export function borderDoor(openWorker: (ears: BorderEars) => BorderWorker): BorderDoor {
  return (job, listener) => {
    let worker: BorderWorker | undefined;
    let isOver = false;
    const end = (): void => {
      isOver = true;
      worker?.terminate();
      worker = undefined;
    };
    const broken = (message: string): void => {
      if (isOver) return;
      end();
      listener({ type: 'broken', message });
    };
    const reply = (event: BorderReply): void => {
      if (isOver) return;
      if (event.type === 'result') end();
      listener(event);
    };
    try {
      worker = openWorker({ reply, broken });
      worker.postMessage(job);
    } catch (error) {
      broken(error instanceof Error ? error.message : String(error));
    }
    return end;
  };
}
