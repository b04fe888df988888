import type { DocumentEvent, DocumentJob } from './exports/job';
import { DEVICE, keptGoIntoFile } from './keptDoor';

/** A worker for each file: to cancel it is to end it. After an end or a cancel the listener hears nothing more. */
export function makeDocument(job: DocumentJob, listener: (event: DocumentEvent) => void): () => void {
  const worker = new Worker(new URL('./workers/documents.ts', import.meta.url), { type: 'module' });
  const end = (): void => {
    worker.onmessage = null;
    worker.onerror = null;
    worker.terminate();
  };
  const fail = (message: string): void => {
    end();
    listener({ type: 'failed', fault: { type: 'other', message } });
  };
  worker.onmessage = ({ data }: MessageEvent<DocumentEvent>) => {
    if (data.type !== 'progress') end();
    listener(data);
  };
  worker.onerror = ({ message }) => fail(message);
  worker.postMessage(job);
  // A workbook holds the whole scenario and may be opened again.
  if (job.format === 'xlsx') void keptGoIntoFile(job.scenario, DEVICE);
  return end;
}
