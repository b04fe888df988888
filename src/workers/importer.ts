import { setMany } from 'idb-keyval';
import { fetchJson } from '../data/load';
import { aboutKey } from '../model/kept';
import { importJobs } from './importJobs';
import type { ImportRequest } from './importProtocol';

const take = importJobs({
  post: (reply) => self.postMessage(reply),
  fetchJson: fetchJson(''),
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
