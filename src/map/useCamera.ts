import type { CameraOptions } from 'maplibre-gl';
import { type RefObject, useEffect, useRef } from 'react';
import type { Camera } from '../model/scenario';
import { useApp } from '../state/store';
import { CONTINENT, type Insets } from './camera';
import { isReporting } from './events';
import { isCalm, type MapHost } from './host';

/**
 * Moves the map when its camera came from elsewhere: a link, a file, the search. Undo gives back a document that was
 * there before, and the view stays where it is. Returns the last camera from elsewhere.
 */
export function useCameraFromElsewhere(
  host: RefObject<MapHost | undefined>,
  insets: Insets,
): RefObject<Camera | undefined> {
  const arrived = useRef<Camera>(undefined);
  const room = useRef(insets);
  room.current = insets;
  useEffect(() => {
    const seen = new WeakSet<object>();
    return useApp.subscribe(({ scenario, session }, { scenario: before }) => {
      // A story flies its own flights.
      if (scenario === before || session.presenting) return;
      seen.add(before);
      if (seen.has(scenario) || isReporting() || isSame(scenario.camera, before.camera)) return;
      arrived.current = scenario.camera;
      if (host.current) look(host.current, scenario.camera, room.current);
    });
  }, [host]);
  return arrived;
}

function look(host: MapHost, camera: Camera, insets: Insets): void {
  if (camera.type === 'fit') {
    host.fit(CONTINENT, insets, 'home');
    return;
  }
  const place = { center: [camera.center[0], camera.center[1]], zoom: camera.zoom } satisfies CameraOptions;
  // A document that arrives after the map's code opens where it says; there is nothing yet to fly from.
  if (useApp.getState().session.phase === 'loading') host.map.jumpTo(place, { isOpening: true });
  else host.map.easeTo({ ...place, duration: isCalm() ? 0 : 900 });
}

/** Whether two cameras show the same. */
export function isSame(left: Camera, right: Camera): boolean {
  if (left.type === 'fit' || right.type === 'fit') return left.type === right.type;
  return left.zoom === right.zoom && left.center[0] === right.center[0] && left.center[1] === right.center[1];
}
