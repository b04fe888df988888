import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { useApp } from '../../state/store';
import { BANDS_BELOW } from '../over/bands';
import type { MapTheme } from '../tokens';
import { REST_MS, SURFACE_LAYER, type SurfaceLayer, surfaceLayer } from './layer';
import { surfacePicture } from './picture';
import { watchPointer } from './pointer';

/** Draws the ground as hexagons as long as the store has something of it to show. */
export function keepSurface(
  map: MapLibreMap,
  theme: () => MapTheme,
  hasSymbol: (at: Point) => boolean,
): { follow(): void; stop(): void } {
  const surface = surfaceLayer(map);
  const stopResting = watchRest(map, surface);
  const stopPointing = watchPointer(map, surface, hasSymbol);
  const follow = (): void => {
    const picture = surfacePicture(useApp.getState(), theme());
    const isThere = map.getLayer(SURFACE_LAYER) !== undefined;
    if (picture === undefined) {
      if (isThere) map.removeLayer(SURFACE_LAYER);
      return;
    }
    // Before the style stands there is nothing to put it under.
    if (!isThere && map.getLayer(BANDS_BELOW) === undefined) return;
    surface.show(picture);
    if (!isThere) map.addLayer(surface.layer, BANDS_BELOW);
  };
  // A new style has no layer of ours.
  map.on('style.load', follow);
  const stopFollowing = useApp.subscribe(follow);
  follow();
  return {
    follow,
    stop() {
      map.off('style.load', follow);
      stopFollowing();
      stopResting();
      stopPointing();
    },
  };
}

/** Tells the layer when the map has stood still for a while. */
function watchRest(map: MapLibreMap, surface: SurfaceLayer): () => void {
  let timer: number | undefined;
  const move = (): void => {
    window.clearTimeout(timer);
    surface.rest(false);
  };
  const still = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => surface.rest(true), REST_MS);
  };
  map.on('movestart', move);
  map.on('moveend', still);
  return () => {
    window.clearTimeout(timer);
    map.off('movestart', move);
    map.off('moveend', still);
  };
}
