import { get } from 'idb-keyval';
import { siteJobs } from './siteJobs';
import type { SiteRequest } from './siteProtocol';

const take = siteJobs({ post: (reply) => self.postMessage(reply), keptPoints: (key) => get(key) });

self.onmessage = ({ data }: MessageEvent<SiteRequest>) => void take(data);
