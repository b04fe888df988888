import { set } from 'idb-keyval';
import { fetchJson } from '../data/load';
import { importJobs } from './importJobs';
import type { ImportRequest } from './importProtocol';

const take = importJobs({
  post: (reply) => self.postMessage(reply),
  fetchJson: fetchJson(''),
  keep: (key, points) =>
    set(key, points).then(
      () => true,
      () => false,
    ),
});

self.onmessage = ({ data }: MessageEvent<ImportRequest>) => void take(data);
