import type { OpenSiteDoor } from './state/sites/door';
import type { SiteReply, SiteRequest } from './workers/siteProtocol';

/** A worker for each world: to leave one is to end it, however far it has come. */
export const openSiteDoor: OpenSiteDoor = (listener) => {
  const worker = new Worker(new URL('./workers/sites.ts', import.meta.url), { type: 'module' });
  let last = 0;
  const ask = (request: SiteRequest): void => worker.postMessage(request);
  worker.onmessage = ({ data }: MessageEvent<SiteReply>) => listener(data);
  worker.onerror = ({ message }) => listener({ type: 'failed', message });
  return {
    world: ({ atlas, ...rest }) => {
      const { regions, criteria, figures, projects, gateways, crossings, network } = atlas;
      const needed = { regions, criteria, figures, projects, gateways, crossings, network };
      ask({ type: 'world', id: ++last, world: { ...rest, atlas: needed } });
    },
    score: (asked) => ask({ type: 'score', id: ++last, ...asked }),
    close: () => worker.terminate(),
  };
};
