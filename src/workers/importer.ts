import { setMany } from 'idb-keyval';
import { aboutKey } from '../model/kept';
import { importJobs } from './importJobs';
import type { ImportRequest } from './importProtocol';

const take = importJobs({
  post: (reply) => self.postMessage(reply),
  fetchJson: async (path) => (await fetch(path)).json(),
  keep: (key, points, about) =>
    setMany([
      [key, points],
      [aboutKey(key), about],
    ]).then(
      () => true,
      () => false,
    ),
});

self.onmessage = ({ data }: MessageEvent<ImportRequest>) => void take(data);
