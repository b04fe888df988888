import { smaaJobs } from './smaaJobs';
import type { SmaaRequest } from './smaaProtocol';

// A channel to itself comes round after the messages that wait, and is not held back as timers are.
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

const take = smaaJobs({
  post: (reply, transfer) => self.postMessage(reply, { transfer }),
  later: (work) => {
    waiting.push(work);
    channel.port2.postMessage(undefined);
  },
  now: () => performance.now(),
});

self.onmessage = ({ data }: MessageEvent<SmaaRequest>) => take(data);
