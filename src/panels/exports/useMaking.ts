import { useEffect, useRef, useState } from 'react';
import type { DocumentFault } from '../../exports/documentFault';
import type { DocumentJob } from '../../exports/job';
import { reportUntold } from '../../state/fileFault';
import type { DocumentDoor } from './door';

/** How the making of a file stands. */
export type Making =
  | { readonly type: 'idle' }
  | { readonly type: 'busy'; readonly done: number }
  | { readonly type: 'done'; readonly name: string; readonly kb: number }
  | { readonly type: 'failed'; readonly fault: DocumentFault };

/** Makes one file at a time and saves it; leaving the dialog ends what is under way. */
export function useMaking({ make, save }: DocumentDoor) {
  const [making, setMaking] = useState<Making>({ type: 'idle' });
  const cancel = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => cancel.current?.(), []);
  const start = (job: DocumentJob, nameOf: (extension: string) => string): void => {
    setMaking({ type: 'busy', done: 0 });
    cancel.current = make(job, (event) => {
      if (event.type === 'progress') {
        setMaking({ type: 'busy', done: event.done });
        return;
      }
      cancel.current = undefined;
      if (event.type === 'failed') {
        if (event.fault.type === 'other') reportUntold(job.order.document, event.fault.message);
        setMaking(event);
        return;
      }
      const name = nameOf(event.extension);
      save(event.bytes, name, event.mediaType);
      setMaking({ type: 'done', name, kb: Math.ceil(event.bytes.length / 1000) });
    });
  };
  const stop = (): void => {
    cancel.current?.();
    cancel.current = undefined;
    setMaking({ type: 'idle' });
  };
  return { making, start, stop };
}
