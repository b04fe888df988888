import type { SiteWorld } from '../exports/sites/siteList';
import { type MeasuredWorld, measuredWorld, pictureOf } from '../exports/sites/sitePicture';
import type { PointTable } from '../model/dataset';
import type { SentSiteWorld, SiteReply, SiteRequest } from './siteProtocol';

interface Ways {
  readonly post: (reply: SiteReply) => void;
  /** Points that the device keeps under a key; nothing where it has none. */
  readonly keptPoints: (key: string) => Promise<PointTable | undefined>;
}

/** Measures the sites of a world once, then scores and pictures them for every change of a weight. */
export function siteJobs({ post, keptPoints }: Ways): (request: SiteRequest) => Promise<void> {
  let ready: MeasuredWorld | undefined;
  return async (request) => {
    const { id } = request;
    try {
      if (request.type === 'world') {
        const world = await filled(request.world, keptPoints);
        ready = measuredWorld(world, (share) => post({ type: 'progress', id, share }));
        post({ type: 'measured', id, count: ready.ranked.list.count });
      } else if (ready !== undefined) {
        post({ type: 'picture', id, picture: pictureOf(ready, request) });
      }
    } catch (error) {
      post({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  };
}

async function filled(world: SentSiteWorld, keptPoints: Ways['keptPoints']): Promise<SiteWorld> {
  const own = await Promise.all(
    world.own.map(async (table) => {
      if ('points' in table) return [table];
      const points = await keptPoints(table.key);
      return points ? [{ id: table.id, points }] : [];
    }),
  );
  return { ...world, own: own.flat() };
}
