import type { Map as MapLibreMap } from 'maplibre-gl';

export interface MapSize {
  /** Gives the map the size of its container; says whether it had another. */
  fit(): boolean;
  stop(): void;
}

/**
 * Keeps the map as large as its container. MapLibre's own watch makes a new canvas and draws once more for every change that it
 * sees, also for one that it was told of before.
 */
export function sizeOf(map: MapLibreMap): MapSize {
  const container = map.getContainer();
  let known = [container.clientWidth, container.clientHeight];
  const fit = (): boolean => {
    const now = [container.clientWidth, container.clientHeight];
    if (now.every((length, side) => length === known[side])) return false;
    known = now;
    map.resize();
    return true;
  };
  const observer = new ResizeObserver(() => {
    // In this frame: a canvas of another size is empty until it is drawn.
    if (fit()) map.redraw();
  });
  observer.observe(container);
  return { fit, stop: () => observer.disconnect() };
}
