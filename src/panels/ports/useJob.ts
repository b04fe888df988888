import { useEffect, useState } from 'react';
import { type BorderJob, type BorderResult, runBorderJob } from '../../state/border/jobs';
import { reportUntold } from '../../state/fileFault';

type Progress = { readonly done: number; readonly total: number };

/** A job off the main thread: how far it is, and what it found; what an earlier job found stays until the next is done. */
export interface JobState {
  readonly phase: 'running' | 'done' | 'stopped' | 'failed';
  readonly progress: Progress | undefined;
  readonly result: BorderResult | undefined;
  stop(): void;
  again(): void;
}

/** How long nothing must change before a job starts anew. */
const REST_MS = 400;

interface Told {
  readonly phase: JobState['phase'];
  readonly progress?: Progress;
  readonly result?: BorderResult;
  readonly message?: string;
}

/** Runs a job, and runs it again when it changes; leaving the page ends it. Nothing runs without a job. */
export function useJob(job: BorderJob | undefined): JobState {
  const [told, tell] = useState<Told>({ phase: 'running' });
  const [tries, setTries] = useState(0);
  const [cancel, setCancel] = useState<() => void>(() => () => undefined);
  useEffect(() => {
    if (job === undefined) return;
    let end: () => void = () => undefined;
    const begin = (): void => {
      end = runBorderJob(job, (event) => {
        if (event.type === 'progress') tell((known) => ({ ...known, progress: event }));
        if (event.type === 'result') tell({ phase: 'done', result: event.result });
        if (event.type !== 'broken') return;
        reportUntold('border', event.message);
        tell((known) => ({ ...known, phase: 'failed' }));
      });
    };
    tell(({ result }) => ({ phase: 'running', ...(result && { result }) }));
    const timer = setTimeout(begin, REST_MS);
    const halt = (): void => {
      clearTimeout(timer);
      end();
    };
    setCancel(() => halt);
    return halt;
  }, [job, tries]);
  return {
    phase: told.phase,
    progress: told.progress,
    result: told.result,
    stop: () => {
      cancel();
      tell((known) => ({ ...known, phase: 'stopped' }));
    },
    again: () => setTries(tries + 1),
  };
}
