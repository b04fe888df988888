import { surfaceJobs } from './surfaceJobs';
import type { SurfacePost, SurfaceRequest } from './surfaceProtocol';
import { shapesJob } from './surfaceShapes';

// A message to itself comes after those that the page has sent: they are seen before the next piece of work.
const { port1, port2 } = new MessageChannel();
let work: (() => void) | undefined;
port1.onmessage = () => work?.();

const post: SurfacePost = (reply, moved) => self.postMessage(reply, { transfer: [...moved] });
const take = surfaceJobs(post, (next) => {
  work = next;
  port2.postMessage(undefined);
});

self.onmessage = ({ data }: MessageEvent<SurfaceRequest>) =>
  data.type === 'shapes' ? shapesJob(data, post) : take(data);
