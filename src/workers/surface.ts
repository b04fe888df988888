import { surfaceJobs } from './surfaceJobs';
import type { SurfaceRequest } from './surfaceProtocol';

// A message to itself comes after those that the page has sent: they are seen before the next piece of work.
const { port1, port2 } = new MessageChannel();
let work: (() => void) | undefined;
port1.onmessage = () => work?.();

const take = surfaceJobs(
  (reply, moved) => self.postMessage(reply, { transfer: [...moved] }),
  (next) => {
    work = next;
    port2.postMessage(undefined);
  },
);

self.onmessage = ({ data }: MessageEvent<SurfaceRequest>) => take(data);
