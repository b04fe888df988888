import type { LngLat } from '../model/geo';
import type { Bounds } from './camera';
import type { MapPicture } from './picture';

/** What buttons and keys may ask of the map. */
export interface MapDoor {
  zoomIn(): void;
  zoomOut(): void;
  resetNorth(): void;
  fitAll(): void;
  fit(bounds: Bounds): void;
  flyTo(center: LngLat, zoom: number): void;
  /** The map at print resolution; nothing while there is none. */
  picture(): Promise<MapPicture | undefined>;
}

let open: MapDoor | undefined;

/** The map opens its door when it stands and closes it when it goes. */
export function openDoor(door: MapDoor): () => void {
  open = door;
  return () => {
    if (open === door) open = undefined;
  };
}

/** Commands that do nothing while there is no map; pages without one never wait for it. */
export const mapCommands: MapDoor = {
  zoomIn: () => open?.zoomIn(),
  zoomOut: () => open?.zoomOut(),
  resetNorth: () => open?.resetNorth(),
  fitAll: () => open?.fitAll(),
  fit: (bounds) => open?.fit(bounds),
  flyTo: (center, zoom) => open?.flyTo(center, zoom),
  picture: async () => open?.picture(),
};
