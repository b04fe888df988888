import { DATASET_COLUMN_IDS, DATASET_IDS } from './data/parse/scenarioDatasets';
import { tabLocks } from './keptLocks';
import { Cancelled, type ImportDoor, type ImportJob } from './state/import/door';
import { useApp } from './state/store';
import type { ImportGround, ImportReply, ImportRequest } from './workers/importProtocol';

/** The part of a worker that the door needs. */
export interface ImportWorker {
  postMessage(request: ImportRequest): void;
  terminate(): void;
}
export interface ImportEars {
  readonly reply: (reply: ImportReply) => void;
  readonly broken: (message: string) => void;
}

/** A request before it has its number. */
type Unsent<R = ImportRequest> = R extends ImportRequest ? Omit<R, 'id'> : never;

/** One worker, kept between jobs; to cancel a job is to end it, however deep in its work it is. */
export function importDoor(openWorker: (ears: ImportEars) => ImportWorker, outlines: string): ImportDoor {
  let worker: ImportWorker | undefined;
  let last = 0;
  let keeping = Promise.resolve(true);
  const waiting = new Map<number, (reply: ImportReply) => void>();
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const broken = (message: string): void => {
    const ids = [...waiting];
    end();
    for (const [id, hear] of ids) hear({ id, type: 'failed', message });
  };
  const ask = <Result>(unsent: Unsent, hear: (reply: ImportReply) => Result | undefined): ImportJob<Result> => {
    const id = ++last;
    let stop: (reason: Error) => void = () => undefined;
    const done = new Promise<Result>((resolve, reject) => {
      stop = reject;
      waiting.set(id, (reply) => {
        const result = hear(reply);
        if (reply.type === 'progress') return;
        waiting.delete(id);
        if (reply.type === 'failed') reject(new Error(reply.message));
        else if (result !== undefined) resolve(result);
      });
    });
    const cancel = (): void => {
      if (!waiting.delete(id)) return;
      end();
      stop(new Cancelled('cancelled'));
    };
    const reply = (answer: ImportReply): void => waiting.get(answer.id)?.(answer);
    worker ??= openWorker({ reply, broken });
    worker.postMessage({ ...unsent, id });
    return { done, cancel };
  };
  return {
    survey: (file, text) =>
      ask({ type: 'survey', file, ground: groundOf(outlines), ...(text && { text }) }, (reply) =>
        reply.type === 'survey' ? reply.survey : undefined,
      ),
    read: (file, request, progress) =>
      ask({ type: 'read', file, request, ground: groundOf(outlines) }, (reply) => {
        if (reply.type === 'progress') progress(reply.share);
        return reply.type === 'read' ? reply.result : undefined;
      }),
    keep: (key, name) => {
      tabLocks.hold(key);
      const { done } = ask({ type: 'keep', key, name }, (reply) => (reply.type === 'kept' ? reply.isKept : undefined));
      keeping = done.catch(() => false);
      return keeping;
    },
    // What is being kept is wanted, also when the dialog is closed meanwhile.
    close: () => void keeping.finally(end),
    ids: { datasets: DATASET_IDS, columns: DATASET_COLUMN_IDS },
  };
}

function groundOf(outlines: string): ImportGround {
  const { regions } = useApp.getState().atlas;
  const needed = regions.map(({ id, names, short, country }) => ({ id, names, short, country }));
  return { regions: needed, outlines };
}
