import type { Scene } from '../model/scenario';
import { useApp } from '../state/store';
import type { Insets } from './camera';
import { isCalm, type MapHost } from './host';
import { sceneBounds } from './sceneBounds';

/** A flight from scene to scene; the page's own `--t-fly`. */
const FLIGHT_MS = 1400;
const CLOSEST = 7.6;
/** From this width on the words of a slide stand beside the map, below it under it. */
const BESIDE_PX = 900;

/** Flies to what a scene shows, into the part of the screen its words leave free, and again at each new size. Returns how to stop. */
export function followScene(host: MapHost, scene: Scene): () => void {
  fly(host, scene, isCalm() ? 0 : FLIGHT_MS);
  const again = (): void => fly(host, scene, 0);
  host.map.on('resize', again);
  return () => void host.map.off('resize', again);
}

function fly({ map }: MapHost, scene: Scene, duration: number): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const room = freeRoom(width, height);
  if (scene.camera.type === 'at') {
    const { center, zoom } = scene.camera;
    const offset: [number, number] = [(room.left - room.right) / 2, (room.top - room.bottom) / 2];
    map.easeTo({ center: [center[0], center[1]], zoom, offset, duration });
    return;
  }
  const [west, south, east, north] = sceneBounds(scene, useApp.getState());
  map.fitBounds(
    [
      [west, south],
      [east, north],
    ],
    { padding: { ...room }, maxZoom: CLOSEST, duration, bearing: 0 },
  );
}

/** Where the slide keeps its words: at the left on a wide screen, at the bottom on a narrow one. */
function freeRoom(width: number, height: number): Insets {
  if (width < BESIDE_PX) return { top: 56, right: 24, bottom: Math.round(height * 0.6), left: 24 };
  const edge = Math.round(Math.min(width, height) * 0.1);
  return { top: edge, right: edge, bottom: edge, left: Math.round(width * 0.46) };
}
