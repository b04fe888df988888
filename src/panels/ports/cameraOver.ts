import type { LngLat } from '../../model/geo';
import type { Camera } from '../../model/scenario';

/** Width of the map in tiles of 512 pixels that is taken for granted; the panels take the rest of a screen. */
const TILES = 1.1;
/** The places do not touch the edge. */
const ROOM = 1.35;

/** A camera that sees all places; none without places. */
export function cameraOver(places: readonly LngLat[]): Camera | undefined {
  if (places.length === 0) return undefined;
  const [lngs, lats] = [places.map(([lng]) => lng), places.map(([, lat]) => lat)];
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  // On Mercator a degree of latitude is about 1.15 degrees of longitude here, and the map is wider than high.
  const span = Math.max(east - west, 1.6 * (north - south), 6) * ROOM;
  return { type: 'at', center: [(west + east) / 2, (south + north) / 2], zoom: Math.log2((360 / span) * TILES) };
}
