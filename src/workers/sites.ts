import { get } from 'idb-keyval';
import type { PointTable } from '../model/dataset';
import { siteJobs } from './siteJobs';
import type { SentWorld, SiteMessage, SiteWorld } from './siteProtocol';

const take = siteJobs((reply) => self.postMessage(reply));
let arrived = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<SiteMessage>) => {
  // In the order of their coming, though a world may wait for the device's database.
  arrived = arrived.then(async () => take(data.type === 'world' ? { ...data, world: await whole(data.world) } : data));
};

async function whole({ own, ...rest }: SentWorld): Promise<SiteWorld> {
  const tables = await Promise.all(
    own.map(async (table) => {
      if ('points' in table) return [table];
      const points = await get<PointTable>(table.key);
      return points ? [{ id: table.id, points }] : [];
    }),
  );
  return { ...rest, own: tables.flat() };
}
