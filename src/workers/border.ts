import { type BorderRequest, doBorderJob } from './borderJobs';

self.onmessage = ({ data }: MessageEvent<BorderRequest>) => doBorderJob(data, (reply) => self.postMessage(reply));
