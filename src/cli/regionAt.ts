import { locateRegion, regionAtShore } from '../data/locate';
import { townLocator } from '../data/locateTowns';
import { parseOutlines } from '../data/parse/outlines';
import type { LngLat } from '../model/geo';
import type { RegionId } from '../model/ids';
import type { Host } from './host';

/** The region that a point lies in or is at the shore of, or nothing at sea and abroad. */
export type Locate = (at: LngLat) => Promise<RegionId | undefined>;

const FILE = 'data/geo/regions-fine.geojson';

/** Looks points up in the finer outlines, which are read when the first point comes. */
export function locator(host: Host): Locate {
  let reading: ReturnType<typeof read> | undefined;
  const read = async () => {
    const shapes = parseOutlines(await host.readJson(FILE), FILE);
    return { shapes, townAt: townLocator(shapes) };
  };
  return async (at) => {
    reading ??= read();
    const { shapes, townAt } = await reading;
    return townAt(...at) ?? locateRegion(at, shapes) ?? regionAtShore(at, shapes);
  };
}
