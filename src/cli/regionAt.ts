import { locateRegion, regionAtShore } from '../data/locate';
import { type Outlines, parseOutlines } from '../data/parse/outlines';
import type { LngLat } from '../model/geo';
import type { RegionId } from '../model/ids';
import type { Host } from './host';

/** The region that a point lies in or is at the shore of, or nothing at sea and abroad. */
export type Locate = (at: LngLat) => Promise<RegionId | undefined>;

const FILE = 'data/geo/regions-fine.geojson';

/** Looks points up in the finer outlines, which are read when the first point comes. */
export function locator(host: Host): Locate {
  let outlines: Promise<Outlines> | undefined;
  return async (at) => {
    outlines ??= host.readJson(FILE).then((json) => parseOutlines(json, FILE));
    const shapes = await outlines;
    return locateRegion(at, shapes) ?? regionAtShore(at, shapes);
  };
}
