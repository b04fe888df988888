import type { Map as MapLibreMap } from 'maplibre-gl';
import { useApp } from '../state/store';

/** The part of a map that is turned into a globe here. */
export type RoundMap = Pick<MapLibreMap, 'on' | 'off' | 'getProjection' | 'setProjection' | 'setSky' | 'getContainer'>;

/** Draws the map as a globe while the reader wants one; close by a globe is as flat as the map. */
export function keepGlobe(map: RoundMap): { follow(): void; stop(): void } {
  const follow = (): void => {
    const type = useApp.getState().session.globe ? 'globe' : 'mercator';
    if ((map.getProjection()?.type ?? 'mercator') === type) return;
    // The page's own ground lies around the globe, and no sky.
    map.setSky({ 'atmosphere-blend': 0 });
    map.getContainer().style.background = type === 'globe' ? 'var(--canvas)' : '';
    map.setProjection({ type });
  };
  // A new style is flat.
  map.on('style.load', follow);
  const stop = useApp.subscribe(follow);
  follow();
  return {
    follow,
    stop() {
      map.off('style.load', follow);
      stop();
    },
  };
}
