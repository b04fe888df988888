import { importJobs } from './importJobs';
import type { ImportRequest } from './importProtocol';

const take = importJobs({
  post: (reply, transfer) => self.postMessage(reply, { transfer }),
  fetchJson: async (path) => (await fetch(path)).json(),
});

self.onmessage = ({ data }: MessageEvent<ImportRequest>) => void take(data);
