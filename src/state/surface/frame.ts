import type { Scenario } from '../../model/scenario';
import type { SiteWindow } from '../../model/sitePicture';

/** Pixels of the whole earth at zoom 0. */
const TILE_PX = 512;
/** Room around a window, as a share of it, so that a small move needs nothing new. */
const ROOM = 0.15;

/** The part of the earth that a map of that size shows; nothing where the camera shows all. */
export function frameOf(
  camera: Scenario['camera'],
  { width, height }: { readonly width: number; readonly height: number },
): SiteWindow | undefined {
  if (camera.type === 'fit') return undefined;
  const [lng, lat] = camera.center;
  const earth = TILE_PX * 2 ** camera.zoom;
  const halfWidth = (width / earth / 2) * 360;
  const middle = mercator(lat);
  const halfHeight = height / earth / 2;
  return {
    west: lng - halfWidth,
    east: lng + halfWidth,
    north: latitude(middle - halfHeight),
    south: latitude(middle + halfHeight),
  };
}

/** The window with some room on every side. */
export function grown({ west, south, east, north }: SiteWindow): SiteWindow {
  const [across, down] = [(east - west) * ROOM, (north - south) * ROOM];
  return { west: west - across, south: south - down, east: east + across, north: north + down };
}

export function isInside(part: SiteWindow, whole: SiteWindow): boolean {
  const { west, south, east, north } = part;
  return west >= whole.west && south >= whole.south && east <= whole.east && north <= whole.north;
}

/** 0 in the north, 1 in the south of the square of web mercator. */
function mercator(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function latitude(y: number): number {
  return 90 - (360 * Math.atan(Math.exp((y - 0.5) * 2 * Math.PI))) / Math.PI;
}
