import type { LngLat } from '../model/geo';
import type { Region } from '../model/region';
import type { CorridorLine } from '../state/corridorLines';

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Mexico and the United States whole, with the south of Canada; the sea in the south leaves room for the legend. */
export const CONTINENT: Bounds = [-125.2, 6, -66, 53.5];
/** Nothing to see beyond: from the Aleutians to Newfoundland, Costa Rica to the Arctic islands. West of 180 degrees the camera would wrap. */
export const MOST: Bounds = [-179.9, -12, -18, 84.5];

/** As far as the camera may go; a sheet over the lower half needs empty sea below, or nothing could be lifted above it. */
export function mostWith({ bottom }: Insets): Bounds {
  const [west, south, east, north] = MOST;
  return [west, bottom > HIGH_SHEET_PX ? SOUTH_UNDER_SHEET : south, east, north];
}
const HIGH_SHEET_PX = 160;
const SOUTH_UNDER_SHEET = -68;

/** Room kept free around what is fitted; on phones the sheet covers the bottom. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
export const PLAIN_INSETS: Insets = { top: 8, right: 8, bottom: 8, left: 8 };

/** Names and symbols at the edge of what is fitted need room too. */
export function roomier({ top, right, bottom, left }: Insets): Insets {
  const more = 44;
  return { top: top + more, right: right + more, bottom: bottom + more, left: left + more };
}

/** A region with the ways that leave it. */
export function boundsWith(region: Pick<Region, 'bounds'>, lines: readonly CorridorLine[]): Bounds {
  return lines.flatMap(({ course }) => course).reduce(grown, region.bounds);
}

function grown([west, south, east, north]: Bounds, [lng, lat]: LngLat): Bounds {
  return [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)];
}

/** Mercator height of a latitude, in the same unit as degrees of longitude. */
export function mercatorY(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

/** Degrees of longitude a pixel spans, and the corner at the top left, when `bounds` just fit into a box. */
export function fitBox(
  [west, south, east, north]: Bounds,
  width: number,
  height: number,
  insets: Insets = PLAIN_INSETS,
): { readonly perPixel: number; readonly left: number; readonly top: number } {
  const [free, tall] = [width - insets.left - insets.right, height - insets.top - insets.bottom];
  const [low, high] = [mercatorY(south), mercatorY(north)];
  const perPixel = Math.max((east - west) / free, (high - low) / tall);
  return {
    perPixel,
    left: (west + east) / 2 - (insets.left + free / 2) * perPixel,
    top: (low + high) / 2 + (insets.top + tall / 2) * perPixel,
  };
}
