import type { SmaaEars, SmaaWorker } from './smaaDoor';

/** Draws without a worker: in slices of some milliseconds, between which the page answers. The same digits, only later. */
export function drawInPage({ reply, broken }: SmaaEars): SmaaWorker {
  let isEnded = false;
  const guarded = (work: () => void): void => {
    if (isEnded) return;
    try {
      work();
    } catch (error) {
      fail(error);
    }
  };
  const fail = (error: unknown): void => broken(error instanceof Error ? error.message : String(error));
  const jobs = import('./workers/smaaJobs').then(({ smaaJobs }) =>
    smaaJobs({
      post: (message) => guarded(() => reply(message)),
      later: (work) => void setTimeout(() => guarded(work)),
      now: () => performance.now(),
    }),
  );
  return {
    postMessage: (request) => void jobs.then((take) => guarded(() => take(request)), fail),
    terminate: () => {
      isEnded = true;
    },
  };
}
