import type { Map as MapLibreMap } from 'maplibre-gl';

/** Pixels of the picture for each of the screen: 9 inches at 300 dpi for a map of 900 pixels. */
const SHARP = 3;
const EQUATOR_METRES = 40_075_016.686;
const WORLD_PX = 512;

/** The map as it is now, at print resolution. Widths are in pixels of the screen. */
export interface MapPicture {
  /** PNG as a data address. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** On the ground, for a pixel of the screen in the middle of the picture. */
  readonly metresPerPixel: number;
}

/** Draws the map once more with more pixels and reads them; then all is as before. Nothing where it has no size. */
export async function takePicture(map: MapLibreMap): Promise<MapPicture | undefined> {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  if (width === 0 || height === 0) return undefined;
  const before = map.getPixelRatio();
  try {
    const settled = new Promise((resolve) => map.once('idle', resolve));
    map.setPixelRatio(SHARP);
    map.triggerRepaint();
    await settled;
    // The pixels can be read inside a frame alone.
    const address = await new Promise<string>((resolve) => {
      map.once('render', () => resolve(map.getCanvas().toDataURL('image/png')));
      map.triggerRepaint();
    });
    return { address, width, height, metresPerPixel: metresPerPixel(map.getCenter().lat, map.getZoom()) };
  } finally {
    map.setPixelRatio(before);
  }
}

/** Of Web Mercator: at the equator and zoom 0 the world is 512 pixels wide. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (EQUATOR_METRES * Math.cos((latitude * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
}
