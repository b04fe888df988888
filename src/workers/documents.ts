import { FileError } from '../exports/documentFault';
import { type DocumentJob, doDocumentJob } from '../exports/job';

self.onmessage = ({ data }: MessageEvent<DocumentJob>) => {
  const read = async (path: string): Promise<Uint8Array> => {
    const answer = await fetch(new URL(path, data.base)).catch((error: unknown) => {
      throw new FileError(path, String(error));
    });
    if (!answer.ok) throw new FileError(path, `status ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  void doDocumentJob(data, read, (event) => self.postMessage(event));
};
