import { useEffect } from 'react';
import { SitesPanel } from './panels/sites/SitesPanel';
import { scoreClass } from './scoring/classes';
import type { OpenSiteDoor } from './state/sites/door';
import { watchSites } from './state/sites/watch';
import type { SiteReply, SiteRequest } from './workers/siteProtocol';

/** A worker for each world: to leave one is to end it, however far it has come. */
const openDoor: OpenSiteDoor = (listener) => {
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

/** The ranking of sites with the worker that keeps it up, which lives as long as it is shown. */
export default function SitesRoom() {
  useEffect(() => watchSites(openDoor), []);
  return <SitesPanel classOf={scoreClass} />;
}
