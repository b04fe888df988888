import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Draws as soon as something is there, once between two frames of the page: waiting for the next frame would put the picture
 * behind the page's own, and drawing more often would draw what nobody sees.
 */
export function drawingAhead(map: Pick<MapLibreMap, 'redraw' | 'triggerRepaint'>): { draw(): void } {
  let isDrawn = false;
  return {
    draw() {
      if (isDrawn) {
        map.triggerRepaint();
        return;
      }
      isDrawn = true;
      requestAnimationFrame(() => {
        isDrawn = false;
      });
      map.redraw();
    },
  };
}
