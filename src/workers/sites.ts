import { siteJobs } from './siteJobs';
import type { SiteRequest } from './siteProtocol';

const take = siteJobs((reply) => self.postMessage(reply));

self.onmessage = ({ data }: MessageEvent<SiteRequest>) => take(data);
